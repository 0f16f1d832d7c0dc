import { HttpClient, HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { components } from '@heroledger/contract';
import type { Frozen } from '../http';

type Schemas = components['schemas'];

/** Who may look at a character, and at what. */
export type ShareState = Frozen<Schemas['ShareStateResponse']>;
export type ShareWish = Frozen<Schemas['ShareDto']>;
type Shared = Frozen<Schemas['ShareResponse']>;
export type ShownPart = ShareState['shows'][number];

/** The one file that knows the addresses of sharing. */
@Injectable({ providedIn: 'root' })
export class ShareApi {
  readonly #http = inject(HttpClient);

  state(id: string): Observable<ShareState> {
    return this.#http.get<ShareState>(`/api/v1/characters/${id}/share`);
  }

  /** All of who may look. Of a `version` that is no longer the newest it is refused with 412; without one it always counts. */
  share(id: string, wish: ShareWish, version?: number): Observable<Shared> {
    const headers = version === undefined ? new HttpHeaders() : new HttpHeaders({ 'If-Match': `"${version}"` });
    return this.#http.post<Shared>(`/api/v1/characters/${id}/share`, wish, { headers });
  }
}
