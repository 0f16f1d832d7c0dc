import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { type Problem, toProblem } from '../http';
import { Field, FieldControl, Icon } from '../ui';
import { destination } from './auth-guard';
import { closedRegistration } from './closed-registration';
import { Door } from './door';
import { doorNote } from './door-notes';
import { PasswordEye } from './password-eye';
import { PasskeyDoor } from './passkey-door';
import type { SecondStep } from './auth-messages';
import { SecondStepPanel } from './second-step/second-step-panel';
import { OtherWays } from './providers/other-ways';
import { providerRefusal } from './providers/provider-refusal';
import { Session } from './session';
import { signInRefusal } from './sign-in-refusal';

@Component({
  selector: 'app-login-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PasskeyDoor],
  imports: [Door, Field, FieldControl, Icon, OtherWays, PasswordEye, ReactiveFormsModule, RouterLink, SecondStepPanel],
  template: `
    <app-door>
      @if (step(); as step) {
        <h1 i18n>One more proof</h1>
        <p class="muted" i18n>The password is right. Your account asks for a second proof as well.</p>
        <app-second-step-panel [step]="step" (done)="goOn()" (over)="startAgain()" />
      } @else {
        <h1 i18n>Sign in</h1>
        @if (refusal(); as words) {
          <p class="violation" role="alert">
            <app-icon name="flag" /><strong>{{ words }}</strong>
            @if (unconfirmed()) {
              <span class="fix"
                ><a class="btn" routerLink="/verify-email" [state]="{ email: address() }" i18n
                  >Send the mail again</a
                ></span
              >
            }
          </p>
        } @else if (note.passwordChanged) {
          <p class="notice" role="status">
            <app-icon name="check" />
            <span i18n>Your password is changed, and every device is signed out. Sign in with the new one.</span>
          </p>
        } @else if (note.accountDeleted) {
          <p class="notice" role="status">
            <app-icon name="check" /><span i18n>Your account is gone, and everything that was in it.</span>
          </p>
        } @else if (returnTo()) {
          <p class="notice">
            <app-icon name="cloud_sync" /><span i18n>Sign in and you are taken to where you were going.</span>
          </p>
        }
        <form class="desk-form" [formGroup]="form" (ngSubmit)="signIn()">
          <app-field label="Name or e-mail" i18n-label [problem]="nameProblem()">
            <input
              appControl
              type="text"
              autocomplete="username webauthn"
              autocapitalize="none"
              spellcheck="false"
              formControlName="identifier"
              (input)="clearProblems()"
            />
          </app-field>
          <app-field label="Password" i18n-label [problem]="passwordProblem()">
            <input
              #password
              appControl
              type="password"
              autocomplete="current-password"
              formControlName="password"
              (input)="clearProblems()"
            />
            <app-password-eye [control]="password" />
            <a fieldAside class="forgot" routerLink="/forgot-password" [state]="{ email: address() }" i18n
              >Forgotten it?</a
            >
          </app-field>
          <button
            type="submit"
            class="btn primary big wide"
            [attr.aria-disabled]="busy()"
            [attr.aria-busy]="busy()"
            i18n
          >
            Sign in
          </button>
        </form>
        @if (!passkeysOffered) {
          <p class="muted small" i18n>Passkeys work over HTTPS and on localhost, in browsers that know them.</p>
        }
        <app-other-ways [passkey]="passkeysOffered" [returnTo]="returnTo()">
          @if (passkeysOffered) {
            <button type="button" class="btn outline big wide" [attr.aria-disabled]="busy()" (click)="usePasskey()">
              <app-icon name="key" /><span i18n>Use a passkey</span>
            </button>
          }
        </app-other-ways>
        @if (!closed()) {
          <p class="new muted" i18n>
            New here? <a routerLink="/register" queryParamsHandling="preserve">Open a ledger of your own</a>
          </p>
        }
      }
    </app-door>
  `,
})
export class LoginPage {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #passkeys = inject(PasskeyDoor);
  readonly #problem = signal<Problem | null>(null);
  readonly #asked = signal(false);
  /** What went wrong elsewhere is not said any more. */
  readonly #retried = signal(false);
  /** The browser tells nobody whether there was no passkey, or whether nobody wanted to use it. */
  readonly #passkeyUnused = signal(false);
  readonly #busy = signal(false);
  readonly #step = signal<SecondStep | null>(null);

  /** Where the visitor was going when the guard sent them here. */
  readonly returnTo = input<string>();
  /** Why the visitor came back from another place without being signed in: a code, see `providerRefusal`. */
  readonly problem = input<string>();

  protected readonly form = new FormGroup({
    identifier: new FormControl('', { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });
  readonly #identifier = toSignal(this.form.controls.identifier.valueChanges, { initialValue: '' });

  protected readonly note = doorNote();
  protected readonly closed = closedRegistration();
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    if (problem !== null) return signInRefusal(problem);
    if (this.#passkeyUnused())
      return $localize`No passkey was used: you stopped, it took too long, or this device has none for Heroledger.`;
    const code = this.problem();
    return code === undefined || this.#retried() ? null : providerRefusal(code);
  });
  protected readonly unconfirmed = computed(() => (this.#problem()?.code ?? this.problem()) === 'EMAIL_NOT_VERIFIED');
  /** For the pages that send mail; empty where a name was typed. */
  protected readonly address = computed(() => (this.#identifier().includes('@') ? this.#identifier().trim() : ''));
  /** What is still to be proven after the password. */
  protected readonly step = this.#step.asReadonly();
  protected readonly passkeysOffered = this.#passkeys.offered;
  protected readonly busy = this.#busy.asReadonly();
  protected readonly nameProblem = computed(() =>
    this.#asked() && this.form.controls.identifier.value.trim() === '' ? $localize`Say who you are.` : null,
  );
  protected readonly passwordProblem = computed(() =>
    this.#asked() && this.form.controls.password.value === '' ? $localize`The password is missing.` : null,
  );

  constructor() {
    void this.#passkeys.waitAtTheName().then((signedIn) => (signedIn ? this.goOn() : undefined));
  }

  protected async signIn(): Promise<void> {
    const { identifier, password } = this.form.getRawValue();
    this.#asked.set(identifier.trim() === '' || password === '');
    if (this.#asked()) return;
    await this.#attempt(async () => {
      this.#step.set(await this.#session.signIn({ identifier: identifier.trim(), password }));
      return this.#step() === null;
    });
  }

  protected async usePasskey(): Promise<void> {
    await this.#attempt(async () => {
      const signedIn = await this.#passkeys.ask();
      this.#passkeyUnused.set(!signedIn);
      return signedIn;
    });
  }

  protected async goOn(): Promise<void> {
    await this.#router.navigateByUrl(destination(this.returnTo()));
  }

  protected startAgain(): void {
    this.#step.set(null);
    this.form.controls.password.reset();
  }

  /** `act` tells whether somebody is signed in after it. */
  async #attempt(act: () => Promise<boolean>): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    this.#passkeyUnused.set(false);
    try {
      if (await act()) await this.goOn();
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }

  /** A correction under way is no longer wrong. */
  protected clearProblems(): void {
    this.#asked.set(false);
    this.#retried.set(true);
    this.#problem.set(null);
    this.#passkeyUnused.set(false);
  }
}
