import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { components } from '@heroledger/contract';
import type { Frozen } from '../http';

/** A character as everybody may see it: without the player's notes and without what an import left over. */
export type SharedCharacter = Frozen<components['schemas']['SharedCharacterResponse']>;

/** The one file that knows the address of what is shared. */
@Injectable({ providedIn: 'root' })
export class SharedApi {
  readonly #http = inject(HttpClient);

  /** By the token of a link, or by the id of a public character. */
  get(token: string): Observable<SharedCharacter> {
    return this.#http.get<SharedCharacter>(`/api/v1/shared/${encodeURIComponent(token)}`);
  }
}
