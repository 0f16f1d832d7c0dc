import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { toProblem } from '../http';
import { Icon } from '../ui';
import type { SecondStep } from './auth-messages';
import { SecondStepPanel } from './second-step/second-step-panel';
import { Session } from './session';
import { signInRefusal } from './sign-in-refusal';

/** Signs in again over the page, so that nothing typed there is lost. Closes with true once that has worked. */
@Component({
  selector: 'app-session-ended-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ReactiveFormsModule, SecondStepPanel],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Your session ended</h2>
    @if (step(); as step) {
      <p i18n>The password is right. Your account asks for a second proof as well.</p>
      <app-second-step-panel [step]="step" (done)="close()" (over)="startAgain()" />
    } @else {
      <p i18n>What you were doing waits behind this. Sign in again and it goes on.</p>
      <form (submit)="signIn($event)">
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
          <label class="label" for="again-password" i18n>Password of {{ username }}</label>
          <span class="in">
            <input
              id="again-password"
              type="password"
              autocomplete="current-password"
              aria-describedby="again-note"
              [formControl]="password"
            />
          </span>
          <span id="again-note" aria-live="polite">
            @if (refusal(); as words) {
              <span class="err"><app-icon name="flag" />{{ words }}</span>
            }
          </span>
        </div>
        <p class="dlg-acts">
          <button type="button" class="btn text" (click)="leave()" i18n>Leave instead</button>
          <span class="grow"></span>
          <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" i18n>Sign in</button>
        </p>
      </form>
    }
  `,
})
export class SessionEndedDialog {
  readonly #session = inject(Session);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);
  readonly #step = signal<SecondStep | null>(null);

  protected readonly username = this.#session.account()?.username ?? '';
  protected readonly password = new FormControl('', { nonNullable: true });
  protected readonly refusal = this.#refusal.asReadonly();
  protected readonly step = this.#step.asReadonly();
  protected readonly busy = this.#busy.asReadonly();

  protected async signIn(submission: Event): Promise<void> {
    submission.preventDefault();
    if (this.#busy()) return;
    this.#busy.set(true);
    try {
      this.#step.set(await this.#session.signIn({ identifier: this.username, password: this.password.value }));
      if (this.#step() === null) this.close();
    } catch (error) {
      this.#refusal.set(signInRefusal(toProblem(error)));
    } finally {
      this.#busy.set(false);
    }
  }

  protected close(): void {
    this.#dialog.close(true);
  }

  protected startAgain(): void {
    this.#step.set(null);
    this.password.reset();
  }

  protected leave(): void {
    this.#dialog.close(false);
  }
}
