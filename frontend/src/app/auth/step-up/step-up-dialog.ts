import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { PasswordPrompt } from '../password-prompt';
import { refusalWords } from '../refusal-words';
import { Passkeys } from '../passkeys';

/** Asks for the password before something that a stranger at an open page must not do. Closes with true once it was right. */
@Component({
  selector: 'app-step-up-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PasswordPrompt],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Is it still you?</h2>
    <p i18n>This touches what keeps your account safe, so it asks for your password once more.</p>
    <app-password-prompt field="step-up-password" [refusal]="refusal()" (given)="confirm($event)">
      <button type="button" class="btn text" (click)="leave()" i18n>Leave it</button>
      <span class="grow"></span>
      <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" [attr.aria-busy]="busy()" i18n>
        Go on
      </button>
    </app-password-prompt>
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

  protected readonly passkeysOffered = this.#passkeys.offered;
  protected readonly refusal = this.#refusal.asReadonly();
  protected readonly busy = this.#busy.asReadonly();

  protected async confirm(password: string): Promise<void> {
    await this.#attempt(async () => {
      await firstValueFrom(this.#api.stepUp(password));
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
