import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-names';

/** What stands where nothing is to be shown: it names why, and inside it the next act. */
@Component({
  selector: 'app-nothing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'none' },
  template: `
    <app-icon [name]="icon()" />
    <h2 class="none-t">{{ title() }}</h2>
    <ng-content />
  `,
})
export class Nothing {
  readonly icon = input.required<IconName>();
  readonly title = input.required<string>();
}
