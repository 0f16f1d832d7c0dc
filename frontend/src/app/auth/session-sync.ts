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
  /** Who was signed in here before another tab signed them out. */
  #left: string | null = null;

  start(): void {
    this.#tabs.listen((notice) => {
      if (notice.kind === 'signed-out') void this.#leave();
      else if (notice.kind === 'signed-in' && notice.accountId !== this.#session.account()?.id)
        this.#startOver(notice.accountId);
    });
  }

  /** The page is asked for anew: its guard leads to the door and back from there, and what everybody may see stays. */
  async #leave(): Promise<void> {
    if (this.#session.state() === 'signed-out') return;
    this.#left = this.#session.account()?.id ?? null;
    this.#session.forget();
    await this.#router.navigateByUrl(this.#router.url, { onSameUrlNavigation: 'reload' });
  }

  /** Nothing of one account may stay in the memory of a tab that now belongs to another; whoever comes back finds their page. */
  #startOver(accountId: string): void {
    if (accountId === this.#left) this.#location.reload();
    else this.#location.assign('/characters');
  }
}
