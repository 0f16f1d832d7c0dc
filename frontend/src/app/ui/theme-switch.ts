import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from './icon';
import { Theme } from './theme';

@Component({
  selector: 'app-theme-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button
      type="button"
      class="icon-btn"
      role="switch"
      [attr.aria-checked]="theme.dark()"
      title="Paper or ink"
      i18n-title
      aria-label="Night theme"
      i18n-aria-label
      (click)="theme.toggle()"
    >
      <app-icon [name]="theme.dark() ? 'light_mode' : 'dark_mode'" />
    </button>
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
}
