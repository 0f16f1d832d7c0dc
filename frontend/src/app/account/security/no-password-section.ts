import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountStore } from '../account-store';

/** In place of the form for a new password, where there is no old one to give. */
@Component({
  selector: 'app-no-password-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <section class="leaf account-leaf" aria-labelledby="password-title">
      <div class="sec"><h2 id="password-title" i18n>Password</h2></div>
      <p class="muted" i18n>
        Your account has no password, and needs none while something else opens it. If you want one, a mail leads you to
        where you choose it.
      </p>
      <p class="account-acts">
        <a class="btn outline" routerLink="/forgot-password" [state]="{ email: store.profile()?.email ?? '' }" i18n
          >Choose a password</a
        >
      </p>
    </section>
  `,
})
export class NoPasswordSection {
  protected readonly store = inject(AccountStore);
}
