import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DevicesSection } from './devices-section';
import { LinkedAccountsSection } from './linked-accounts/linked-accounts-section';
import { PasswordSection } from './password-section';
import { SecondFactorSection } from './second-factor/second-factor-section';

/** What keeps the account mine, a section for each thing. */
@Component({
  selector: 'app-security-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DevicesSection, LinkedAccountsSection, PasswordSection, SecondFactorSection],
  template: `
    <app-password-section />
    <app-second-factor-section />
    <app-linked-accounts-section />
    <app-devices-section />
  `,
})
export class SecurityPage {}
