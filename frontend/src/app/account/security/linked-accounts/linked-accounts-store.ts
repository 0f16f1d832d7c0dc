import { computed, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../../http';
import { Toast } from '../../../ui';
import { LinkedAccountsApi } from './linked-accounts-api';
import type { LinkedAccount, LinkedAccounts, Place } from './linked-accounts-messages';

/** Accounts at other places that open mine, and places that could. */
@Injectable()
export class LinkedAccountsStore {
  readonly #api = inject(LinkedAccountsApi);
  readonly #toast = inject(Toast);
  readonly #location = inject(DOCUMENT).location;
  readonly #linked = signal<LinkedAccounts | null>(null);
  readonly #places = signal<readonly Place[]>([]);
  readonly #problem = signal<Problem | null>(null);

  /** Null until it is read. */
  readonly linked = this.#linked.asReadonly();
  readonly problem = this.#problem.asReadonly();
  /** Where no account is linked yet. */
  readonly free = computed(() => {
    const taken = this.#linked()?.items.map(({ provider }) => provider) ?? [];
    return this.#places().filter(({ name }) => !taken.includes(name));
  });
  /** Most servers know no other place; then there is nothing to show. */
  readonly concerns = computed(() => this.#places().length > 0 || (this.#linked()?.items.length ?? 0) > 0);

  async read(): Promise<void> {
    try {
      const [linked, places] = await Promise.all([
        firstValueFrom(this.#api.linked()),
        firstValueFrom(this.#api.places()),
      ]);
      this.#linked.set(linked);
      this.#places.set(places);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** Leaves for the other place, which sends the browser back to this page. */
  async link({ name }: Place): Promise<void> {
    await this.#orComplain(async () => this.#location.assign(await firstValueFrom(this.#api.link(name))));
  }

  async unlink({ id, label }: LinkedAccount): Promise<void> {
    await this.#orComplain(async () => {
      await firstValueFrom(this.#api.unlink(id));
      this.#toast.show({ text: $localize`${label}:place: does not open your account any more.` });
      await this.read();
    });
  }

  async #orComplain(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const problem = toProblem(error);
      const text =
        problem.code === 'STEP_UP_REQUIRED'
          ? $localize`Left as it was: you have to prove first that it is you.`
          : problem.detail || problem.title;
      this.#toast.show({ text, icon: 'report' });
    }
  }
}
