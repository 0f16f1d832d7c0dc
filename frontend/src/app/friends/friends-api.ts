import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { components } from '@heroledger/contract';
import type { Frozen } from '../http';

type Schemas = components['schemas'];

export type Friend = Frozen<Schemas['FriendResponse']>;
export type FriendRequest = Frozen<Schemas['FriendRequestResponse']>;
export type FriendRequestPage = Frozen<Schemas['FriendRequestPageResponse']>;
export type BlockedPlayer = Frozen<Schemas['BlockResponse']>;
export type SharedWithMe = Frozen<Schemas['SharedRowResponse']>;

const root = '/api/v1/friends';
const PAGE = 50;

/** The one file that knows the addresses of friends. */
@Injectable({ providedIn: 'root' })
export class FriendsApi {
  readonly #http = inject(HttpClient);

  friends(cursor: string | null): Observable<Frozen<Schemas['FriendPageResponse']>> {
    return this.#http.get<Schemas['FriendPageResponse']>(root, { params: paramsOf(cursor) });
  }

  requests(cursor: string | null): Observable<FriendRequestPage> {
    return this.#http.get<FriendRequestPage>(`${root}/requests`, { params: paramsOf(cursor) });
  }

  blocked(cursor: string | null): Observable<Frozen<Schemas['BlockPageResponse']>> {
    return this.#http.get<Schemas['BlockPageResponse']>(`${root}/blocked`, { params: paramsOf(cursor) });
  }

  /** Characters friends show me. */
  shared(cursor: string | null): Observable<Frozen<Schemas['SharedPageResponse']>> {
    return this.#http.get<Schemas['SharedPageResponse']>('/api/v1/characters/shared', { params: paramsOf(cursor) });
  }

  ask(username: string): Observable<Frozen<Schemas['AskedResponse']>> {
    return this.#http.post<Schemas['AskedResponse']>(`${root}/requests`, { username });
  }

  accept(id: string): Observable<Friend> {
    return this.#http.post<Friend>(`${root}/requests/${id}/accept`, null);
  }

  /** Declines a request, or takes one's own back. */
  dismiss(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${root}/requests/${id}`);
  }

  remove(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${root}/${id}`);
  }

  block(username: string): Observable<BlockedPlayer> {
    return this.#http.post<BlockedPlayer>(`${root}/blocked`, { username });
  }

  unblock(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${root}/blocked/${id}`);
  }
}

const paramsOf = (cursor: string | null): Record<string, string | number> => ({
  limit: PAGE,
  ...(cursor === null ? {} : { cursor }),
});
