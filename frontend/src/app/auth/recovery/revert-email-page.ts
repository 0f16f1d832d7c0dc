import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { Door } from '../door';
import { refusalWords } from '../refusal-words';
import { Session } from '../session';
import { TakesFocus } from '../takes-focus';
import { linkToken } from './link-token';

type Outcome = 'reverted' | Problem | null;

/** Brings a former address back by one press. The link alone does nothing: mail programs open links to look for malice. */
@Component({
  selector: 'app-revert-email-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Door, Icon, RouterLink, TakesFocus],
  template: `
    <app-door>
      <h1 i18n>Take your account back</h1>
      @if (reverted()) {
        <p class="notice" role="status" appTakesFocus>
          <app-icon name="check" /><span i18n
            >Your address is back, every device is signed out, and the old password opens nothing any more. A link to
            choose a new one is on its way to you. It works for 30 minutes.</span
          >
        </p>
        <a class="btn outline big wide" routerLink="/forgot-password" i18n>Send another link</a>
      } @else if (token() === null || spent()) {
        <p class="violation" role="alert">
          <app-icon name="flag" /><strong i18n>This link does not work any more.</strong
          ><span i18n>It was used already, is older than 72 hours, or is not complete.</span>
        </p>
        <a class="btn primary big wide" routerLink="/login" i18n>To the door</a>
      } @else {
        @if (refusal(); as words) {
          <p class="violation" role="alert">
            <app-icon name="flag" /><strong>{{ words }}</strong>
          </p>
        }
        <p class="muted" i18n>
          One press brings this address back to your account, signs every device out and ends the password. Passkeys, an
          authenticator app and linked accounts go as well, unless they were there for three days before the change.
        </p>
        <button
          type="button"
          class="btn primary big wide"
          [attr.aria-disabled]="busy()"
          [attr.aria-busy]="busy()"
          (click)="revert()"
          i18n
        >
          Bring my address back
        </button>
      }
    </app-door>
  `,
})
export class RevertEmailPage {
  readonly #api = inject(AuthApi);
  readonly #session = inject(Session);
  readonly #busy = signal(false);

  protected readonly token = linkToken();
  /** A newer link, opened over this page, is a new attempt. */
  readonly #outcome = linkedSignal<string | null, Outcome>({ source: this.token, computation: () => null });
  protected readonly busy = this.#busy.asReadonly();
  protected readonly reverted = computed(() => this.#outcome() === 'reverted');
  readonly #problem = computed(() => {
    const outcome = this.#outcome();
    return outcome === 'reverted' ? null : outcome;
  });
  protected readonly spent = computed(() => this.#problem()?.code === 'INVALID_TOKEN');
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    return problem === null ? null : refusalWords(problem);
  });

  protected async revert(): Promise<void> {
    const token = this.token();
    if (token === null || this.#busy()) return;
    this.#busy.set(true);
    try {
      await firstValueFrom(this.#api.revertEmail(token));
      // Sessions are over everywhere; this browser may have held one.
      this.#session.end();
      this.#outcome.set('reverted');
    } catch (error) {
      this.#outcome.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }
}
