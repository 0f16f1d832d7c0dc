import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { components } from '@heroledger/contract';
import type { Sheet } from '@heroledger/rules';
import type { Frozen } from '../http';

/** A character as others see it: without the player's notes, and without what the player hides. */
export type SharedCharacter = Frozen<components['schemas']['SharedCharacterResponse']>;

type SharedReport = Frozen<components['schemas']['ReportDto']>;

/** The one file that knows the address of what is shared. */
@Injectable({ providedIn: 'root' })
export class SharedApi {
  readonly #http = inject(HttpClient);

  /** By the token of a link, or by the id of a character that is public or that a friend shows me. */
  get(token: string): Observable<SharedCharacter> {
    return this.#http.get<SharedCharacter>(`/api/v1/shared/${encodeURIComponent(token)}`);
  }

  /** Every number of the whole character, hidden parts included. */
  sheet(token: string): Observable<Sheet> {
    return this.#http.get<Sheet>(`/api/v1/shared/${encodeURIComponent(token)}/sheet`);
  }

  /** Tells administrators; its owner is not told who did. */
  report(token: string, report: SharedReport): Observable<void> {
    return this.#http.post<undefined>(`/api/v1/shared/${encodeURIComponent(token)}/report`, report);
  }
}
