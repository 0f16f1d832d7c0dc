import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { toProblem } from '../http';
import type { SecondStep } from './auth-messages';
import { PasswordPrompt } from './password-prompt';
import { SecondStepPanel } from './second-step/second-step-panel';
import { Session } from './session';
import { signInRefusal } from './sign-in-refusal';

/** Signs in again over the page, so that nothing typed there is lost. Closes with true once that has worked. */
@Component({
  selector: 'app-session-ended-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PasswordPrompt, SecondStepPanel],
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Your session ended</h2>
    @if (step(); as step) {
      <p i18n>The password is right. Your account asks for a second proof as well.</p>
      <app-second-step-panel [step]="step" (done)="close()" (over)="startAgain()" />
    } @else {
      <p i18n>What you were doing waits behind this. Sign in again and it goes on.</p>
      <app-password-prompt field="again-password" [refusal]="refusal()" (given)="signIn($event)">
        <button type="button" class="btn text" (click)="leave()" i18n>Leave instead</button>
        <span class="grow"></span>
        <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" i18n>Sign in</button>
      </app-password-prompt>
    }
  `,
})
export class SessionEndedDialog {
  readonly #session = inject(Session);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);
  readonly #step = signal<SecondStep | null>(null);

  protected readonly refusal = this.#refusal.asReadonly();
  protected readonly step = this.#step.asReadonly();
  protected readonly busy = this.#busy.asReadonly();

  protected async signIn(password: string): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    try {
      const identifier = this.#session.account()?.username ?? '';
      this.#step.set(await this.#session.signIn({ identifier, password }));
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
  }

  protected leave(): void {
    this.#dialog.close(false);
  }
}
