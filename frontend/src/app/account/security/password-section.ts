import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { firstValueFrom } from 'rxjs';
import { PasswordEye, PasswordMeter, PasswordRules } from '../../auth/passwords';
import { Field, FieldControl, Toast } from '../../ui';
import { AccountApi } from '../account-api';
import { AccountStore } from '../account-store';
import { Attempt } from '../attempt';
import { DeviceStore } from './device-store';

/** A new password, for whoever knows the old one. */
@Component({
  selector: 'app-password-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, PasswordEye, PasswordMeter, ReactiveFormsModule],
  providers: [PasswordRules],
  template: `
    <section class="leaf account-leaf" aria-labelledby="password-title">
      <div class="sec"><h2 id="password-title" i18n>Password</h2></div>
      <p class="muted" i18n>A new one signs every other device out.</p>
      <form class="account-form" [formGroup]="form" (ngSubmit)="change()">
        <input
          type="text"
          class="vh"
          autocomplete="username"
          tabindex="-1"
          aria-hidden="true"
          readonly
          [value]="store.profile()?.username ?? ''"
        />
        <app-field label="Present password" i18n-label [problem]="missing() ?? changing.at('/currentPassword')">
          <input
            #current
            appControl
            type="password"
            autocomplete="current-password"
            formControlName="currentPassword"
          />
          <app-password-eye [control]="current" />
        </app-field>
        <div class="account-wide">
          <app-field label="New password" i18n-label [hint]="rules.hint()" [problem]="newProblem()">
            <input #fresh appControl type="password" autocomplete="new-password" formControlName="newPassword" />
            <app-password-eye [control]="fresh" />
          </app-field>
          <app-password-meter [score]="rules.score()" [enough]="rules.minimumScore()" />
        </div>
        @if (changing.otherwise('/currentPassword', '/newPassword'); as words) {
          <p class="violation" role="alert">{{ words }}</p>
        }
        <button type="submit" class="btn outline" [attr.aria-disabled]="changing.busy()" i18n>
          Change the password
        </button>
      </form>
    </section>
  `,
})
export class PasswordSection {
  readonly #api = inject(AccountApi);
  readonly #devices = inject(DeviceStore);
  readonly #toast = inject(Toast);
  readonly #asked = signal(false);
  protected readonly store = inject(AccountStore);
  protected readonly rules = inject(PasswordRules);
  protected readonly changing = new Attempt();

  protected readonly form = new FormGroup({
    currentPassword: new FormControl('', { nonNullable: true }),
    newPassword: new FormControl('', { nonNullable: true }),
  });
  readonly #missing = signal(false);
  protected readonly missing = computed(() => (this.#missing() ? $localize`The password you have now, please.` : null));
  /** What the server said comes first; what we can see ourselves waits until the form was sent once. */
  protected readonly newProblem = computed(
    () => this.changing.at('/newPassword') ?? (this.#asked() ? this.rules.problem() : null),
  );

  constructor() {
    this.form.valueChanges.subscribe(({ newPassword = '' }) => {
      void this.#judge(newPassword);
      this.#missing.set(false);
      this.changing.clear();
    });
  }

  protected async change(): Promise<void> {
    this.#asked.set(true);
    const change = this.form.getRawValue();
    this.#missing.set(change.currentPassword === '');
    await this.#judge(change.newPassword);
    if (this.missing() !== null || this.newProblem() !== null) return;
    if (!(await this.changing.run(() => firstValueFrom(this.#api.changePassword(change))))) return;
    this.#asked.set(false);
    this.form.reset();
    void this.#devices.read();
    this.#toast.show({ text: $localize`Your password is changed. Every other device is signed out.` });
  }

  /** Done once there is an estimate: a slow line must not let a weak one through to the server. */
  #judge(password: string): Promise<void> {
    const profile = this.store.profile();
    return this.rules.look(password, profile === null ? [] : [profile.username, profile.email]);
  }
}
