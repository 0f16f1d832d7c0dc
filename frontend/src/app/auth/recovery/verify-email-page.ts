import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { Door } from '../door';
import { doorNote } from '../door-notes';
import { refusalWords } from '../refusal-words';
import { TakesFocus } from '../takes-focus';
import { AddressForm } from './address-form';
import { linkToken } from './link-token';

/** What came of the link; null before it was tried. */
type Outcome = 'confirmed' | Problem | null;

/**
 * Confirms an address by one press. The link alone confirms nothing: mail programs open links to look for malice.
 * Whoever comes without a token gets another mail here.
 */
@Component({
  selector: 'app-verify-email-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AddressForm, Door, Icon, RouterLink, TakesFocus],
  template: `
    <app-door>
      <h1 i18n>Confirm your address</h1>
      @if (confirmed()) {
        <p class="notice" role="status" appTakesFocus>
          <app-icon name="check" /><span i18n>Thank you. Your address is confirmed.</span>
        </p>
        <a class="btn primary big wide" routerLink="/login" i18n>Go on</a>
      } @else if (spent() || token() === null) {
        @if (spent()) {
          <p class="violation" role="alert" appTakesFocus>
            <app-icon name="flag" /><strong i18n>This link does not work any more.</strong
            ><span i18n>It was used already, has expired, or was followed by a newer one. Ask for another.</span>
          </p>
        } @else {
          <p class="muted" i18n>The link to do it is in a mail. If it never came, ask for another.</p>
        }
        <app-address-form kind="verify-email" [email]="note.email" />
        <p class="new muted" i18n>Confirmed it before? <a routerLink="/login">Sign in</a></p>
      } @else {
        @if (refusal(); as words) {
          <p class="violation" role="alert">
            <app-icon name="flag" /><strong>{{ words }}</strong>
          </p>
        }
        <p class="muted" i18n>
          One press, and we know that mail reaches you. Press only if the account is yours: whoever knows its password
          keeps it.
        </p>
        <button
          type="button"
          class="btn primary big wide"
          [attr.aria-disabled]="busy()"
          [attr.aria-busy]="busy()"
          (click)="confirm()"
          i18n
        >
          Confirm the address
        </button>
      }
    </app-door>
  `,
})
export class VerifyEmailPage {
  readonly #api = inject(AuthApi);
  readonly #busy = signal(false);

  protected readonly note = doorNote();
  protected readonly token = linkToken();
  /** A newer link, opened over this page, is a new attempt. */
  readonly #outcome = linkedSignal<string | null, Outcome>({ source: this.token, computation: () => null });

  protected readonly busy = this.#busy.asReadonly();
  protected readonly confirmed = computed(() => this.#outcome() === 'confirmed');
  readonly #problem = computed(() => {
    const outcome = this.#outcome();
    return outcome === 'confirmed' ? null : outcome;
  });
  protected readonly spent = computed(() => this.#problem()?.code === 'INVALID_TOKEN');
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    return problem === null ? null : refusalWords(problem);
  });

  protected async confirm(): Promise<void> {
    const token = this.token();
    if (token === null || this.#busy()) return;
    this.#busy.set(true);
    try {
      await firstValueFrom(this.#api.verifyEmail(token));
      this.#outcome.set('confirmed');
    } catch (error) {
      this.#outcome.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }
}
