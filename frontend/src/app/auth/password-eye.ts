import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { Icon } from '../ui';

/** Shows and hides what is typed into a password field. */
@Component({
  selector: 'app-password-eye',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button
      type="button"
      class="icon-btn"
      aria-label="Show the password"
      i18n-aria-label
      [attr.aria-pressed]="shown()"
      (click)="toggle()"
    >
      <app-icon [name]="shown() ? 'visibility_off' : 'visibility'" />
    </button>
  `,
})
export class PasswordEye {
  readonly #shown = signal(false);

  readonly control = input.required<HTMLInputElement>();
  protected readonly shown = this.#shown.asReadonly();

  protected toggle(): void {
    this.#shown.update((shown) => !shown);
    this.control().type = this.#shown() ? 'text' : 'password';
  }
}
