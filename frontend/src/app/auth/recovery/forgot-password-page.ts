import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Door } from '../door';
import { doorNote } from '../door-notes';
import { AddressForm } from './address-form';

@Component({
  selector: 'app-forgot-password-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AddressForm, Door, RouterLink],
  template: `
    <app-door>
      <h1 i18n>Forgotten it?</h1>
      <p class="muted" i18n>Say which address your account has, and a link to choose a new password goes there.</p>
      <app-address-form kind="reset-password" [email]="note.email" />
      <p class="new muted" i18n>Remembered it? <a routerLink="/login">Sign in</a></p>
    </app-door>
  `,
})
export class ForgotPasswordPage {
  protected readonly note = doorNote();
}
