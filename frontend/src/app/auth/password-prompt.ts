import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { Icon } from '../ui';
import { PasswordEye } from './password-eye';
import { Session } from './session';

/**
 * Asks whoever is signed in for their password; the buttons of the form stand inside it. The name is in the form as
 * well, unseen, so that a password manager knows whose password is wanted.
 */
@Component({
  selector: 'app-password-prompt',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, PasswordEye, ReactiveFormsModule],
  template: `
    <form (submit)="give($event)">
      <input
        type="text"
        class="vh"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="username"
      />
      <div class="field" [class.bad]="words() !== null">
        <label class="label" [for]="field()" i18n>Password of {{ username }}</label>
        <span class="in">
          <input
            #secret
            type="password"
            autocomplete="current-password"
            [id]="field()"
            [attr.aria-describedby]="field() + '-note'"
            [formControl]="password"
          />
          <app-password-eye [control]="secret" />
        </span>
        <span aria-live="polite" [id]="field() + '-note'">
          @if (words(); as words) {
            <span class="err"><app-icon name="flag" />{{ words }}</span>
          }
        </span>
      </div>
      <p class="dlg-acts"><ng-content /></p>
    </form>
  `,
})
export class PasswordPrompt {
  readonly #missing = signal(false);

  /** Id of the field, for whoever puts the focus there. */
  readonly field = input.required<string>();
  /** Why the password given last was no use. */
  readonly refusal = input<string | null>(null);
  /** A password, never an empty one. */
  readonly given = output<string>();

  protected readonly username = inject(Session).account()?.username ?? '';
  protected readonly password = new FormControl('', { nonNullable: true });
  protected readonly words = computed(() => (this.#missing() ? $localize`Your password, please.` : this.refusal()));

  protected give(submission: Event): void {
    submission.preventDefault();
    this.#missing.set(this.password.value === '');
    if (!this.#missing()) this.given.emit(this.password.value);
  }
}
