import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { type Problem, toProblem } from '../http';
import { PagedList } from '../lists';
import { FriendRequests } from './friend-requests';
import {
  type BlockedPlayer,
  type Friend,
  type FriendRequest,
  type FriendRequestPage,
  FriendsApi,
  type SharedWithMe,
} from './friends-api';

/** Friends, what they show, and who waits for an answer. */
@Injectable()
export class FriendsStore {
  readonly #api = inject(FriendsApi);
  readonly #announced = inject(FriendRequests);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);

  readonly friends = new PagedList<Friend>((_narrowing, cursor) => firstValueFrom(this.#api.friends(cursor)));
  readonly requests = new PagedList<FriendRequest>((_narrowing, cursor) => this.#readRequests(cursor));
  readonly blocked = new PagedList<BlockedPlayer>((_narrowing, cursor) => firstValueFrom(this.#api.blocked(cursor)));
  readonly shared = new PagedList<SharedWithMe>((_narrowing, cursor) => firstValueFrom(this.#api.shared(cursor)));
  /** Why the last act was refused. */
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  async read(): Promise<void> {
    await Promise.all([this.friends, this.requests, this.blocked, this.shared].map((list) => list.again()));
  }

  /** @returns Whether they are friends now, because they had asked before; null when it was refused. */
  async ask(username: string): Promise<boolean | null> {
    let accepted: boolean | null = null;
    await this.#act(async () => {
      accepted = (await firstValueFrom(this.#api.ask(username))).status === 'accepted';
    });
    return accepted;
  }

  accept({ id }: FriendRequest): Promise<boolean> {
    return this.#do(this.#api.accept(id));
  }

  dismiss({ id }: FriendRequest): Promise<boolean> {
    return this.#do(this.#api.dismiss(id));
  }

  remove({ id }: Friend): Promise<boolean> {
    return this.#do(this.#api.remove(id));
  }

  block(username: string): Promise<boolean> {
    return this.#do(this.#api.block(username));
  }

  unblock({ id }: BlockedPlayer): Promise<boolean> {
    return this.#do(this.#api.unblock(id));
  }

  /** What was typed anew is not wrong any more. */
  clear(): void {
    this.#problem.set(null);
  }

  async #readRequests(cursor: string | null): Promise<FriendRequestPage> {
    const page = await firstValueFrom(this.#api.requests(cursor));
    if (cursor === null) this.#announced.hear(page.items);
    return page;
  }

  #do(act: Observable<unknown>): Promise<boolean> {
    return this.#act(() => firstValueFrom(act));
  }

  /** One at a time; then everything is read anew, since one act changes several lists. */
  async #act(act: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy()) return false;
    this.#busy.set(true);
    try {
      await act();
      this.#problem.set(null);
      await this.read();
      return true;
    } catch (error) {
      this.#problem.set(toProblem(error));
      return false;
    } finally {
      this.#busy.set(false);
    }
  }
}
