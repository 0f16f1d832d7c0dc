import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { Departure, LinkedAccounts, Place } from './linked-accounts-messages';

/** The one file that knows the addresses of accounts at other places. */
@Injectable({ providedIn: 'root' })
export class LinkedAccountsApi {
  readonly #http = inject(HttpClient);

  linked(): Observable<LinkedAccounts> {
    return this.#http.get<LinkedAccounts>('/api/v1/auth/identities');
  }

  places(): Observable<readonly Place[]> {
    return this.#http
      .get<{ readonly items: readonly Place[] }>('/api/v1/auth/providers')
      .pipe(map(({ items }) => items));
  }

  /** Where the browser goes next. */
  link(place: string): Observable<string> {
    return this.#http
      .post<Departure>(`/api/v1/auth/providers/${encodeURIComponent(place)}/link`, null)
      .pipe(map(({ redirectTo }) => redirectTo));
  }

  unlink(id: string): Observable<void> {
    return this.#http.delete<undefined>(`/api/v1/auth/identities/${id}`);
  }
}
