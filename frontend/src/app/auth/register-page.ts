import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { errorsAt, type Problem, toProblem } from '../http';
import { Field, FieldControl, Icon, Toast } from '../ui';
import { AuthApi } from './auth-api';
import { destination } from './auth-guard';
import { closedRegistration } from './closed-registration';
import { Door } from './door';
import { PasswordEye } from './password-eye';
import { PasswordMeter } from './password-meter';
import { PasswordRules } from './password-rules';
import { OtherWays } from './providers/other-ways';
import { VerificationSent } from './recovery/verification-sent';
import { refusalWords } from './refusal-words';
import { problemOfEmail, problemOfUsername } from './registration-rules';
import { Session } from './session';

@Component({
  selector: 'app-register-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Door,
    Field,
    FieldControl,
    Icon,
    OtherWays,
    PasswordEye,
    PasswordMeter,
    ReactiveFormsModule,
    RouterLink,
    VerificationSent,
  ],
  providers: [PasswordRules],
  templateUrl: './register-page.html',
})
export class RegisterPage {
  readonly #api = inject(AuthApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #asked = signal(false);
  readonly #busy = signal(false);
  readonly #problem = signal<Problem | null>(null);
  readonly #mailSent = signal(false);
  protected readonly rules = inject(PasswordRules);

  readonly returnTo = input<string>();

  protected readonly form = new FormGroup({
    username: new FormControl('', { nonNullable: true }),
    email: new FormControl('', { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });
  readonly #typed = toSignal(this.form.valueChanges, { initialValue: this.form.value });

  protected readonly busy = this.#busy.asReadonly();
  /** Nobody opens an account here by themselves. */
  protected readonly closed = closedRegistration();
  protected readonly mailSent = this.#mailSent.asReadonly();
  protected readonly usernameProblem = computed(() =>
    this.#at('/username', problemOfUsername(this.#typed().username ?? ''), this.#nameIsWrongAsTyped()),
  );
  protected readonly emailProblem = computed(() => this.#at('/email', problemOfEmail(this.#typed().email ?? '')));
  protected readonly passwordProblem = computed(() => this.#at('/password', this.rules.problem()));
  /** What belongs to no field. */
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    if (problem === null || fieldOf(problem) !== null || problem.errors.length > 0) return null;
    return refusalWords(problem);
  });

  constructor() {
    this.form.valueChanges.subscribe(({ username = '', email = '', password = '' }) => {
      void this.rules.look(password, [username, email]);
      this.#problem.set(null);
    });
  }

  /** What no more typing mends is said as one types; a name that is only too short yet is not. */
  #nameIsWrongAsTyped(): boolean {
    return Array.from(this.#typed().username ?? '').length > 1;
  }

  protected async register(): Promise<void> {
    this.#asked.set(true);
    const wrong = [this.usernameProblem(), this.emailProblem(), this.passwordProblem()];
    if (this.#busy() || wrong.some((problem) => problem !== null)) return;
    this.#busy.set(true);
    try {
      await this.#open();
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }

  /** Opens the account and goes in; where the address has to be confirmed first, it says so instead. */
  async #open(): Promise<void> {
    const registration = this.form.getRawValue();
    const answer = await firstValueFrom(this.#api.register(registration));
    if (answer.status === 'verification_sent') {
      this.#mailSent.set(true);
      return;
    }
    await this.#session.signIn({ identifier: registration.username, password: registration.password });
    await this.#router.navigateByUrl(destination(this.returnTo()));
    this.#toast.show({
      text: $localize`Welcome. A mail went to ${registration.email.trim()}:address:: press its link, and a forgotten password can come back.`,
    });
  }

  /** What the server said of a field comes first; what we see ourselves waits until the form was sent, or is said `atOnce`. */
  #at(pointer: string, ours: string | null, atOnce = false): string | null {
    const problem = this.#problem();
    const said = errorsAt(problem, pointer)[0]?.message;
    if (said !== undefined) return said;
    if (problem !== null && fieldOf(problem) === pointer) return problem.detail || problem.title;
    return this.#asked() || atOnce ? ours : null;
  }
}

/** The field that a conflict is about. */
function fieldOf(problem: Problem): string | null {
  if (problem.code === 'USERNAME_TAKEN') return '/username';
  return problem.code === 'EMAIL_TAKEN' ? '/email' : null;
}
