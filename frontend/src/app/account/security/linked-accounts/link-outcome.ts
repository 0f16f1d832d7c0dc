import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { providerRefusal } from '../../../auth';
import { Icon } from '../../../ui';
import { LinkedAccountsStore } from './linked-accounts-store';

/** How the way to another place and back ended, which is in the address. Above everything else: somebody waits for it. */
@Component({
  selector: 'app-link-outcome',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (refusal) {
      <p class="violation account-outcome" role="alert">
        <app-icon name="flag" /><strong>{{ refusal }}</strong>
      </p>
    } @else if (fresh(); as place) {
      <p class="notice account-outcome" role="status">
        <app-icon name="check" /><span i18n>{{ place }} opens your account from now on.</span>
      </p>
    }
  `,
})
export class LinkOutcome {
  readonly #left = inject(ActivatedRoute).snapshot.queryParamMap;
  readonly #store = inject(LinkedAccountsStore);

  protected readonly refusal = this.#refusal();
  /** The account that was linked just now. */
  protected readonly fresh = computed(() => {
    const name = this.#left.get('linked');
    return this.#store.linked()?.items.find(({ provider }) => provider !== null && provider === name)?.label ?? null;
  });

  #refusal(): string | null {
    const code = this.#left.get('problem');
    return code === null ? null : providerRefusal(code);
  }
}
