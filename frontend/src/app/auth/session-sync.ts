import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from './session';
import { Tabs } from './tabs';

/** Keeps this tab in step with the others: out of one is out of all, and no two accounts at once. */
@Injectable({ providedIn: 'root' })
export class SessionSync {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #location = inject(DOCUMENT).location;
  readonly #tabs = inject(Tabs);

  start(): void {
    this.#tabs.listen((notice) => {
      if (notice.kind === 'signed-out') void this.#leave();
      else if (notice.kind === 'signed-in' && notice.accountId !== this.#session.account()?.id) this.#startOver();
    });
  }

  async #leave(): Promise<void> {
    if (this.#session.state() === 'signed-out') return;
    this.#session.forget();
    await this.#router.navigateByUrl('/login');
  }

  /** Nothing of one account may stay in the memory of a tab that now belongs to another. */
  #startOver(): void {
    this.#location.assign('/characters');
  }
}
