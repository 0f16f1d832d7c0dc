import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { errorsAt, type Problem, toProblem } from '../../http';
import { Field, FieldControl, Icon } from '../../ui';
import { AuthApi } from '../auth-api';
import { Door } from '../door';
import type { DoorNote } from '../door-notes';
import { PasswordEye } from '../password-eye';
import { PasswordMeter } from '../password-meter';
import { PasswordRules } from '../password-rules';
import { refusalWords } from '../refusal-words';
import { TakesFocus } from '../takes-focus';
import { linkToken } from './link-token';

/** Chooses a new password by the link in a mail. */
@Component({
  selector: 'app-reset-password-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Door, Field, FieldControl, Icon, PasswordEye, PasswordMeter, ReactiveFormsModule, RouterLink, TakesFocus],
  providers: [PasswordRules],
  templateUrl: './reset-password-page.html',
})
export class ResetPasswordPage {
  readonly #api = inject(AuthApi);
  readonly #router = inject(Router);
  readonly #token = linkToken();
  readonly #asked = signal(false);
  readonly #busy = signal(false);
  /** A newer link, opened over this page, is a new attempt. */
  readonly #problem = linkedSignal<string | null, Problem | null>({ source: this.#token, computation: () => null });
  protected readonly rules = inject(PasswordRules);

  protected readonly form = new FormGroup({ password: new FormControl('', { nonNullable: true }) });
  protected readonly busy = this.#busy.asReadonly();
  readonly #said = computed(() => errorsAt(this.#problem(), '/newPassword')[0]?.message ?? null);
  /** What the server said comes first; what we can see ourselves waits until the form was sent once. */
  protected readonly passwordProblem = computed(() => {
    return this.#said() ?? (this.#asked() ? this.rules.problem() : null);
  });
  protected readonly incomplete = computed(() => this.#token() === null);
  protected readonly spent = computed(() => isOfToken(this.#problem()));
  /** What does not belong to the field. */
  protected readonly refusal = computed(() => {
    const problem = this.#problem();
    return problem === null || this.#said() !== null ? null : refusalWords(problem);
  });

  constructor() {
    this.form.controls.password.valueChanges.subscribe((password) => {
      void this.rules.look(password, []);
      this.#problem.set(null);
    });
  }

  protected async change(): Promise<void> {
    this.#asked.set(true);
    const token = this.#token();
    if (token === null || this.#busy() || this.passwordProblem() !== null) return;
    this.#busy.set(true);
    try {
      await firstValueFrom(this.#api.resetPassword({ token, newPassword: this.form.controls.password.value }));
      // The spent link is not something to go back to.
      await this.#router.navigateByUrl('/login', { replaceUrl: true, state: changed });
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#busy.set(false);
    }
  }
}

/** The token is spent, or never was one. */
function isOfToken(problem: Problem | null): boolean {
  return problem?.code === 'INVALID_TOKEN' || errorsAt(problem, '/token').length > 0;
}

const changed: DoorNote = { passwordChanged: true };
