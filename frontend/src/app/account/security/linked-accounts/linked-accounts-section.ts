import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { providerRefusal } from '../../../auth';
import { whenBack } from '../../../http';
import { Dialogs, Icon, When } from '../../../ui';
import { Reading } from '../../reading';
import type { LinkedAccount } from './linked-accounts-messages';
import { LinkedAccountsStore } from './linked-accounts-store';

/** Accounts at other places that open mine: link and unlink them. */
@Component({
  selector: 'app-linked-accounts-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Reading, RouterLink, When],
  providers: [LinkedAccountsStore],
  templateUrl: './linked-accounts-section.html',
})
export class LinkedAccountsSection {
  readonly #dialogs = inject(Dialogs);
  /** What the way to another place and back left in the address. */
  readonly #left = inject(ActivatedRoute).snapshot.queryParamMap;
  protected readonly store = inject(LinkedAccountsStore);

  protected readonly refusal = this.#refusal();
  /** The account that was linked just now. */
  protected readonly fresh = computed(() => {
    const name = this.#left.get('linked');
    return this.store.linked()?.items.find(({ provider }) => provider !== null && provider === name)?.label ?? null;
  });

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

  #refusal(): string | null {
    const code = this.#left.get('problem');
    return code === null ? null : providerRefusal(code);
  }
}
