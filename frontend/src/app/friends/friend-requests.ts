import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Session } from '../auth';
import { type FriendRequest, FriendsApi } from './friends-api';

/**
 * How many players ask to be friends of whoever is signed in. Read after the sign-in and when the page comes back to the
 * foreground; whoever reads the requests anyway tells it what they are.
 */
@Injectable({ providedIn: 'root' })
export class FriendRequests {
  readonly #api = inject(FriendsApi);
  readonly #session = inject(Session);
  readonly #document = inject(DOCUMENT);
  readonly #count = signal(0);
  /** Counts what was heard: an answer to an older question is dropped. */
  #heard = 0;

  /** Among the newest 50 of both directions. 0 until they are read, and while nobody is signed in. */
  readonly count = this.#count.asReadonly();

  constructor() {
    const player = computed(() => (this.#session.state() === 'signed-in' ? this.#session.account()?.id : undefined));
    const whenSeen = (): void => {
      if (!this.#document.hidden && player() !== undefined) void this.#read();
    };
    effect(() => {
      if (player() !== undefined) void untracked(() => this.#read());
      else this.hear([]);
    });
    this.#document.addEventListener('visibilitychange', whenSeen);
    inject(DestroyRef).onDestroy(() => {
      this.#document.removeEventListener('visibilitychange', whenSeen);
    });
  }

  /** The first page of the requests, as it was just read. */
  hear(requests: readonly FriendRequest[]): void {
    this.#heard += 1;
    this.#count.set(requests.filter(({ direction }) => direction === 'incoming').length);
  }

  /** A server that is away leaves the number as it is. */
  async #read(): Promise<void> {
    const heard = ++this.#heard;
    try {
      const { items } = await firstValueFrom(this.#api.requests(null));
      if (heard === this.#heard) this.hear(items);
    } catch {
      // What is announced is no reason to complain; the page of friends says what is wrong.
    }
  }
}
