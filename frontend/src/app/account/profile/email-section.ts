import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Field, FieldControl, Icon, Toast } from '../../ui';
import { AccountApi } from '../account-api';
import type { Profile } from '../account-messages';
import { AccountStore } from '../account-store';
import { Attempt } from '../attempt';

/** The address mails go to. A new one waits until it is confirmed from there. */
@Component({
  selector: 'app-email-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon],
  host: { '(window:focus)': 'lookAgain()' },
  template: `
    <section class="leaf account-leaf" aria-labelledby="email-title">
      <div class="sec"><h2 id="email-title" i18n>E-mail</h2></div>
      <p class="account-value">
        {{ profile().email }}
        @if (!profile().emailVerified) {
          <span class="muted small" i18n>(not confirmed yet)</span>
        }
      </p>
      @if (!profile().emailVerified) {
        <p class="muted small" i18n>
          A link to confirm it went there. Press it: only a confirmed address brings a forgotten password back with
          everything else as it was.
        </p>
        <p class="account-acts">
          <button type="button" class="btn outline" (click)="mailAgain()" i18n>Send the link again</button>
        </p>
      }
      @if (profile().pendingEmail; as waiting) {
        <div class="notice" role="status">
          <app-icon name="hourglass_empty" />
          <p i18n>
            <strong>{{ waiting }}</strong> waits to be confirmed: a link was sent there, good for a day. Until then
            nothing changes.
          </p>
        </div>
        <p class="account-acts">
          <button type="button" class="btn outline" (click)="resend()" i18n>Send it again</button>
          <button type="button" class="btn text" (click)="cancel()" i18n>Take it back</button>
        </p>
      }
      <form class="account-form" (submit)="ask($event)">
        <app-field
          label="New address"
          i18n-label
          hint="We send a link there; the present address is told, and can undo it for 72 hours."
          i18n-hint
          [problem]="missing() ?? refusal()"
        >
          <input
            #address
            appControl
            type="email"
            autocomplete="email"
            inputmode="email"
            [value]="email()"
            (input)="type(address.value)"
          />
        </app-field>
        @if (otherwise(); as words) {
          <p class="violation" role="alert">{{ words }}</p>
        }
        <button type="submit" class="btn outline" [attr.aria-disabled]="asking.busy()" i18n>Change the address</button>
      </form>
    </section>
  `,
})
export class EmailSection {
  readonly #api = inject(AccountApi);
  readonly #store = inject(AccountStore);
  readonly #toast = inject(Toast);
  /** What is wrong before the server is asked. */
  readonly #missing = signal<string | null>(null);

  readonly profile = input.required<Profile>();
  protected readonly asking = new Attempt();
  protected readonly email = signal('');
  protected readonly missing = this.#missing.asReadonly();

  protected type(email: string): void {
    this.email.set(email);
    this.#missing.set(null);
    this.asking.clear();
  }

  protected otherwise(): string | null {
    return this.refusal() === null ? this.asking.otherwise('/email') : null;
  }

  protected async ask(submission: Event): Promise<void> {
    submission.preventDefault();
    const email = this.email().trim();
    if (email === '') {
      this.#missing.set($localize`Which address?`);
      return;
    }
    if (email.toLowerCase() === this.profile().email.toLowerCase()) {
      this.#missing.set($localize`Mail goes to this address already.`);
      return;
    }
    if (await this.asking.run(() => this.#store.change({ email }))) this.email.set('');
  }

  /** The server's words for a taken address are for whoever opens an account. */
  protected refusal(): string | null {
    return this.asking.problem()?.code === 'EMAIL_TAKEN'
      ? $localize`Another account has this address.`
      : this.asking.at('/email');
  }

  /** It is confirmed in another window, mostly: whoever comes back from there sees it. */
  protected async lookAgain(): Promise<void> {
    if (!this.profile().emailVerified || this.profile().pendingEmail !== null) await this.#store.read();
  }

  protected async mailAgain(): Promise<void> {
    const sent = await this.asking.run(() => firstValueFrom(this.#api.mailConfirmation(this.profile().email)));
    if (sent) this.#toast.show({ text: $localize`Sent again. The newest link is the one that works.` });
  }

  protected async resend(): Promise<void> {
    const sent = await this.asking.run(() => firstValueFrom(this.#api.resendConfirmation()));
    if (sent) this.#toast.show({ text: $localize`Sent again. The newest link is the one that works.` });
  }

  protected async cancel(): Promise<void> {
    await this.asking.run(() => firstValueFrom(this.#api.cancelEmailChange()));
    await this.#store.read();
  }
}
