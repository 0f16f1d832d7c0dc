import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Character } from '@heroledger/rules';

/** A character as everybody may see it: without the player's notes and without what an import left over. */
export type SharedCharacter = Omit<Character, 'notes' | 'extras'> & {
  /** The owner's display name. */
  readonly by: string;
  readonly updatedAt: string;
};

/** The one file that knows the address of what is shared. */
@Injectable({ providedIn: 'root' })
export class SharedApi {
  readonly #http = inject(HttpClient);

  /** By the token of a link, or by the id of a public character. */
  get(token: string): Observable<SharedCharacter> {
    return this.#http.get<SharedCharacter>(`/api/v1/shared/${encodeURIComponent(token)}`);
  }
}
