import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatNumber } from './numbers';

const RULER = 200;
/** More ticks than this cannot be told apart; a tick is then a tenth. */
const MOST_TICKS = 40;

/**
 * A ruler with its ticks: ember below a quarter where running out matters, madder when over. The value may be brought
 * as content, for instance to make it a button.
 */
@Component({
  selector: 'app-meter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'meter', '[class.over]': 'over()' },
  template: `
    <span class="label">{{ label() }}</span>
    <span class="val"
      ><ng-content>{{ shown() }}</ng-content
      >&ngsp;<small i18n="The maximum of a value and the unit|@@meterMaximum"
        >of {{ shownMaximum() }} {{ unit() }}</small
      ></span
    >
    <svg
      class="bar"
      viewBox="0 0 200 12"
      preserveAspectRatio="none"
      role="meter"
      [attr.aria-label]="label()"
      aria-valuemin="0"
      [attr.aria-valuemax]="maximum()"
      [attr.aria-valuenow]="value()"
    >
      <rect class="bar-track" width="200" height="12" />
      <rect class="bar-fill" [class.ember]="low()" [class.over]="over()" height="12" [attr.width]="length()" />
      <path class="bar-tick" [attr.d]="ticks()" />
    </svg>
  `,
})
export class Meter {
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  /** At least 0. */
  readonly maximum = input.required<number>();
  readonly unit = input('');
  /** Ember when little is left: right for what runs out (hit points), wrong for what fills up (load). */
  readonly warnsWhenLow = input(false);

  protected readonly over = computed(() => this.value() > this.maximum());
  protected readonly low = computed(() => this.warnsWhenLow() && this.value() < this.maximum() / 4);
  protected readonly shown = computed(() => formatNumber(this.value()));
  protected readonly shownMaximum = computed(() => formatNumber(this.maximum()));
  protected readonly length = computed(() => {
    const share = this.maximum() === 0 ? Number(this.value() > 0) : this.value() / this.maximum();
    return Math.min(Math.max(share, 0), 1) * RULER;
  });
  protected readonly ticks = computed(() => {
    const count = this.maximum() <= MOST_TICKS ? Math.floor(this.maximum()) : 10;
    return Array.from(
      { length: Math.max(count - 1, 0) },
      (_, index) => `M${String(((index + 1) * RULER) / count)} 0V12`,
    ).join('');
  });
}
