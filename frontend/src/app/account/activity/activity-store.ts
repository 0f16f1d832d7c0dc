import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { AccountApi } from '../account-api';
import type { Activity } from '../account-messages';

/** The trail of the account, as far as it was read. */
@Injectable()
export class ActivityStore {
  readonly #api = inject(AccountApi);
  readonly #items = signal<readonly Activity[] | null>(null);
  readonly #next = signal<string | null>(null);
  readonly #problem = signal<Problem | null>(null);
  #reading = false;

  /** Null until they are read. */
  readonly items = this.#items.asReadonly();
  /** Null when there is no more. */
  readonly next = this.#next.asReadonly();
  readonly problem = this.#problem.asReadonly();

  /** The first page, or the one after those that are there. */
  async read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      const { items, nextCursor } = await firstValueFrom(this.#api.activity(this.#next()));
      this.#items.update((before) => [...(before ?? []), ...items]);
      this.#next.set(nextCursor);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#reading = false;
    }
  }
}
