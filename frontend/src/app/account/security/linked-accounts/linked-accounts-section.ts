import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { whenBack } from '../../../http';
import { Dialogs, Icon, When } from '../../../ui';
import { Reading } from '../../reading';
import type { LinkedAccount } from './linked-accounts-messages';
import { LinkedAccountsStore } from './linked-accounts-store';

/** Accounts at other places that open mine: link and unlink them. */
@Component({
  selector: 'app-linked-accounts-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Reading, When],
  templateUrl: './linked-accounts-section.html',
})
export class LinkedAccountsSection {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(LinkedAccountsStore);

  constructor() {
    void this.store.read();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read();
    });
  }

  protected unlinkLabel({ label }: LinkedAccount): string {
    return $localize`Unlink ${label}:place:`;
  }

  protected async unlink(account: LinkedAccount): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Unlink ${account.label}:place:?`,
      body: $localize`It does not sign you in any more. You can link it again whenever you like.`,
      act: $localize`Unlink it`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (yes) await this.store.unlink(account);
  }
}
