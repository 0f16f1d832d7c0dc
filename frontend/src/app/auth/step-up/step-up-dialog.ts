import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../http';
import { Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { refusalWords } from '../refusal-words';
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
  `,
})
export class StepUpDialog {
  readonly #api = inject(AuthApi);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);

  protected readonly username = inject(Session).account()?.username ?? '';
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
    this.#busy.set(true);
    try {
      await firstValueFrom(this.#api.stepUp(this.password.value));
      this.#dialog.close(true);
    } catch (error) {
      this.#refusal.set(refusalWords(toProblem(error)));
    } finally {
      this.#busy.set(false);
    }
  }

  protected leave(): void {
    this.#dialog.close(false);
  }
}
