import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../../../http';
import { Field, FieldControl } from '../../../ui';
import { SecondFactorApi } from './second-factor-api';
import type { AuthenticatorSetUp } from './second-factor-messages';

/** Shows the secret to an app, and asks for the app's first code. Closes with the recovery codes once it was right. */
@Component({
  selector: 'app-authenticator-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, ReactiveFormsModule],
  host: { class: 'leaf dialog' },
  styles: `
    .qr {
      width: min(100%, 14rem);
      margin-inline: auto;
      border-radius: var(--r-paper);
      /* Cameras read dark on light, whatever the theme. */
      background: #fff;
      color: #000;
    }
    .qr svg {
      display: block;
      width: 100%;
    }
    .secret {
      overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums;
      user-select: all;
    }
    form {
      display: grid;
      gap: var(--s-3);
    }
    .code {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.1em;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Set up an authenticator app</h2>
    <p i18n>Scan this with the app, or <a [href]="uri">open it in an app on this device</a>.</p>
    <div class="qr">
      <svg [attr.viewBox]="viewBox" role="img" aria-label="QR code for the authenticator app" i18n-aria-label>
        <path [attr.d]="setUp.qrCode.path" fill="currentColor" shape-rendering="crispEdges" />
      </svg>
    </div>
    <p>
      <span class="label" i18n>Or type this key into the app</span><br />
      <code class="secret">{{ groups }}</code>
    </p>
    <form (submit)="confirm($event)">
      <app-field
        label="Code the app shows now"
        i18n-label
        hint="Six digits. Only with it the app is switched on."
        i18n-hint
        [problem]="refusal()"
      >
        <input
          appControl
          type="text"
          class="code authenticator-code"
          inputmode="numeric"
          autocomplete="one-time-code"
          maxlength="10"
          [formControl]="code"
          (input)="clear()"
        />
      </app-field>
      <p class="dlg-acts">
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <span class="grow"></span>
        <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" [attr.aria-busy]="busy()" i18n>
          Switch on
        </button>
      </p>
    </form>
  `,
})
export class AuthenticatorDialog {
  readonly #api = inject(SecondFactorApi);
  readonly #dialog = inject<DialogRef<readonly string[]>>(DialogRef);
  readonly #refusal = signal<string | null>(null);
  readonly #busy = signal(false);

  protected readonly setUp = inject<AuthenticatorSetUp>(DIALOG_DATA);
  protected readonly uri = this.setUp.uri;
  protected readonly viewBox = `0 0 ${String(this.setUp.qrCode.size)} ${String(this.setUp.qrCode.size)}`;
  protected readonly groups = this.setUp.secret.replaceAll(/(.{4})(?=.)/g, '$1 ');
  protected readonly code = new FormControl('', { nonNullable: true });
  protected readonly refusal = computed(() => this.#refusal());
  protected readonly busy = this.#busy.asReadonly();

  protected async confirm(submission: Event): Promise<void> {
    submission.preventDefault();
    const code = this.code.value.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(code)) {
      this.#refusal.set($localize`The app shows six digits.`);
      return;
    }
    if (this.#busy()) return;
    this.#busy.set(true);
    try {
      this.#dialog.close(await firstValueFrom(this.#api.confirmAuthenticator(code)));
    } catch (error) {
      const problem = toProblem(error);
      this.#refusal.set(problem.detail || problem.title);
    } finally {
      this.#busy.set(false);
    }
  }

  protected clear(): void {
    this.#refusal.set(null);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
