import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { refusalWords } from '../refusal-words';
import { Passkeys } from '../passkeys';
import { Session } from '../session';

/** Asks for the password before something that a stranger at an open page must not do. Closes with true once it was right. */
@Component({
  selector: 'app-step-up-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ReactiveFormsModule],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Is it still you?</h2>
    <p i18n>This touches what keeps your account safe, so it asks for your password once more.</p>
    <form (submit)="confirm($event)">
      <input
        type="text"
        class="vh"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="username"
      />
      <div class="field" [class.bad]="refusal() !== null">
        <label class="label" for="step-up-password" i18n>Password of {{ username }}</label>
        <span class="in">
          <input
            id="step-up-password"
            type="password"
            autocomplete="current-password"
            aria-describedby="step-up-note"
            [formControl]="password"
          />
        </span>
        <span id="step-up-note" aria-live="polite">
          @if (refusal(); as words) {
            <span class="err"><app-icon name="flag" />{{ words }}</span>
          }
        </span>
      </div>
      <p class="dlg-acts">
        <button type="button" class="btn text" (click)="leave()" i18n>Leave it</button>
        <span class="grow"></span>
        <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" [attr.aria-busy]="busy()" i18n>
          Go on
        </button>
      </p>
    </form>
    @if (passkeysOffered) {
      <p class="dlg-acts">
        <button type="button" class="btn text" [attr.aria-disabled]="busy()" (click)="usePasskey()">
          <app-icon name="key" /><span i18n>Use a passkey instead</span>
        </button>
      </p>
    }
  `,
})
export class StepUpDialog {
  readonly #api = inject(AuthApi);
  readonly #passkeys = inject(Passkeys);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);

  protected readonly username = inject(Session).account()?.username ?? '';
  protected readonly passkeysOffered = this.#passkeys.offered;
  protected readonly password = new FormControl('', { nonNullable: true });
  protected readonly refusal = this.#refusal.asReadonly();
  protected readonly busy = this.#busy.asReadonly();

  protected async confirm(submission: Event): Promise<void> {
    submission.preventDefault();
    if (this.#busy()) return;
    if (this.password.value === '') {
      this.#refusal.set($localize`Your password, please.`);
      return;
    }
    await this.#attempt(async () => {
      await firstValueFrom(this.#api.stepUp(this.password.value));
      return true;
    });
  }

  protected async usePasskey(): Promise<void> {
    await this.#attempt(async () => {
      const passkey = await this.#passkeys.ask(await firstValueFrom(this.#api.stepUpPasskey()));
      if (passkey === null) return false;
      await firstValueFrom(this.#api.stepUpByPasskey(passkey));
      return true;
    });
  }

  /** `act` tells whether it was proven; false when the visitor thought better of it. */
  async #attempt(act: () => Promise<boolean>): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    try {
      if (await act()) this.#dialog.close(true);
    } catch (error) {
      const problem = toProblem(error);
      this.#refusal.set(
        problem.code === 'PASSKEYS_UNAVAILABLE'
          ? $localize`There is no passkey for this address.`
          : refusalWords(problem),
      );
    } finally {
      this.#busy.set(false);
    }
  }

  protected leave(): void {
    this.#dialog.close(false);
  }
}
