import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { DeviceStore } from './device-store';
import { DevicesSection } from './devices-section';
import { LinkOutcome } from './linked-accounts/link-outcome';
import { LinkedAccountsSection } from './linked-accounts/linked-accounts-section';
import { LinkedAccountsStore } from './linked-accounts/linked-accounts-store';
import { NoPasswordSection } from './no-password-section';
import { PasswordSection } from './password-section';
import { SecondFactorSection } from './second-factor/second-factor-section';

/** What keeps the account mine, a section for each thing. */
@Component({
  selector: 'app-security-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DevicesSection,
    LinkedAccountsSection,
    LinkOutcome,
    NoPasswordSection,
    PasswordSection,
    SecondFactorSection,
  ],
  providers: [DeviceStore, LinkedAccountsStore],
  template: `
    <app-link-outcome />
    @if (hasPassword()) {
      <app-password-section />
    } @else {
      <app-no-password-section />
    }
    <app-second-factor-section />
    <app-linked-accounts-section />
    <app-devices-section />
  `,
})
export class SecurityPage {
  readonly #accounts = inject(LinkedAccountsStore);

  /** Almost every account has one: the form for a new one does not wait until it is known. */
  protected readonly hasPassword = computed(() => this.#accounts.linked()?.hasPassword ?? true);
}
