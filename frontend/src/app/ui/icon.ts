import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { IconName } from './icon-names';

/** One symbol of the sprite, coloured by its text. Decorative: the word beside it, or the label of its button, says what it means. */
@Component({
  selector: 'app-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'icon', 'aria-hidden': 'true' },
  template: `<svg focusable="false"><use [attr.href]="href()" /></svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly href = computed(() => `#icon-${this.name()}`);
}
