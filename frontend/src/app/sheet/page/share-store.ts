import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, ShareApi, type ShareState, type ShareWish } from '../../characters';
import { type Friend, FriendsApi } from '../../friends';
import { type Problem, toProblem } from '../../http';
import { Autosave } from './autosave';
import { CharacterStore } from './character-store';

/** Who sees the open character. What is unsent goes out first; sharing is a version of its own. */
@Injectable()
export class ShareStore {
  readonly #api = inject(ShareApi);
  readonly #friendsApi = inject(FriendsApi);
  readonly #characters = inject(CharactersApi);
  readonly #autosave = inject(Autosave);
  readonly #store = inject(CharacterStore);
  readonly #state = signal<ShareState | null>(null);
  readonly #friends = signal<readonly Friend[]>([]);
  readonly #url = signal<string | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);
  #last: Promise<unknown> = Promise.resolve();

  /** Null until it is read. */
  readonly state = this.#state.asReadonly();
  readonly friends = this.#friends.asReadonly();
  /** Of the link that was just made: told once. */
  readonly url = this.#url.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  async read(id: string): Promise<void> {
    this.#url.set(null);
    try {
      const [state, friends] = await Promise.all([firstValueFrom(this.#api.state(id)), this.#everyFriend()]);
      this.#state.set(state);
      this.#friends.set(friends);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /**
   * What `changeOf` does not say stays as it is. Acts wait for each other, and each is asked what it changes when its turn
   * has come: two quick ones both count. @returns Whether it was done.
   */
  share(changeOf: (state: ShareState) => Partial<ShareWish>): Promise<boolean> {
    const done = this.#last.then(() => this.#share(changeOf));
    this.#last = done;
    return done;
  }

  async #share(changeOf: (state: ShareState) => Partial<ShareWish>): Promise<boolean> {
    const [state, id] = [this.#state(), this.#store.view()?.id];
    if (state === null || id === undefined) return false;
    const change = changeOf(state);
    this.#busy.set(true);
    try {
      await this.#autosave.flush();
      const now = {
        visibility: state.visibility,
        with: state.with.map(({ username }) => username),
        shows: state.shows,
      };
      const { url } = await firstValueFrom(this.#api.share(id, { ...now, keepLink: true, ...change }));
      this.#url.update((before) => url ?? (change.visibility === 'private' ? null : before));
      this.#state.set(await firstValueFrom(this.#api.state(id)));
      await this.#follow(id);
      this.#problem.set(null);
      return true;
    } catch (error) {
      this.#problem.set(toProblem(error));
      return false;
    } finally {
      this.#busy.set(false);
    }
  }

  /** The sheet goes on from the version that sharing made. */
  async #follow(id: string): Promise<void> {
    const saved = this.#store.saved();
    const view = await firstValueFrom(this.#characters.get(id));
    if (saved !== null) this.#store.accept(view, saved.document);
  }

  async #everyFriend(): Promise<readonly Friend[]> {
    const friends: Friend[] = [];
    let cursor: string | null = null;
    do {
      const page: { readonly items: readonly Friend[]; readonly nextCursor: string | null } = await firstValueFrom(
        this.#friendsApi.friends(cursor),
      );
      friends.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return friends;
  }
}
