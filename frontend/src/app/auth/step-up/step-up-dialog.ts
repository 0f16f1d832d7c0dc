import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { Field, FieldControl, Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import type { Provider, StepUpWays } from '../auth-messages';
import { Passkeys } from '../passkeys';
import { PasswordPrompt } from '../password-prompt';
import { refusalWords } from '../refusal-words';

/** Asks for a proof before something that a stranger at an open page must not do. Closes with true once there is one. */
@Component({
  selector: 'app-step-up-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon, PasswordPrompt, ReactiveFormsModule],
  host: { class: 'leaf dialog' },
  templateUrl: './step-up-dialog.html',
})
export class StepUpDialog {
  readonly #api = inject(AuthApi);
  readonly #passkeys = inject(Passkeys);
  readonly #router = inject(Router);
  readonly #location = inject(DOCUMENT).location;
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);

  protected readonly ways = inject<StepUpWays>(DIALOG_DATA);
  protected readonly passkeysOffered = this.ways.passkey && this.#passkeys.offered;
  protected readonly none =
    !this.ways.password && !this.ways.code && !this.passkeysOffered && this.ways.providers.length === 0;
  protected readonly code = new FormControl('', { nonNullable: true });
  protected readonly refusal = this.#refusal.asReadonly();
  protected readonly busy = this.#busy.asReadonly();

  protected async confirm(password: string): Promise<void> {
    await this.#attempt(async () => {
      await firstValueFrom(this.#api.stepUp(password));
      return true;
    });
  }

  protected async sendCode(submission: Event): Promise<void> {
    submission.preventDefault();
    const code = this.code.value.replaceAll(/\s/g, '');
    if (code === '') {
      this.#refusal.set($localize`The code is missing.`);
      return;
    }
    await this.#attempt(async () => {
      await firstValueFrom(this.#api.stepUpByCode(code));
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

  /** Leaves for the other place; the browser comes back to this page. */
  protected async goTo({ name }: Provider): Promise<void> {
    await this.#attempt(async () => {
      this.#location.assign(await firstValueFrom(this.#api.stepUpAtProvider(name, this.#router.url)));
      return false;
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
