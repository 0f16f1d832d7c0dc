import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const width = 240;
/** Up to here every point has its own tick; beyond, every tenth part. */
const mostTicks = 40;

/** A printed ruler: ember when little is left, madder when too much is used. */
@Component({
  selector: 'app-ruler',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'ruler-host' },
  template: `
    <svg class="bar" viewBox="0 0 240 12" preserveAspectRatio="none" role="img" [attr.aria-label]="words()">
      <rect class="bar-track" width="240" height="12" />
      <rect class="bar-fill" [class.ember]="low()" [class.over]="over()" [attr.width]="filled()" height="12" />
      <path class="bar-tick" [attr.d]="ticks()" />
    </svg>
  `,
})
export class Ruler {
  readonly value = input.required<number>();
  readonly maximum = input.required<number>();
  readonly words = input.required<string>();
  /** Whether little left is a warning (hit points), or a full ruler is (load). */
  readonly meaning = input<'left' | 'used'>('used');

  protected readonly over = computed(() => this.meaning() === 'used' && this.value() > this.maximum());
  protected readonly low = computed(() => this.meaning() === 'left' && this.value() < this.maximum() / 4);
  protected readonly filled = computed(() => {
    const maximum = this.maximum();
    const share = maximum > 0 ? Math.min(1, Math.max(0, this.value() / maximum)) : this.value() > 0 ? 1 : 0;
    return Math.round(share * width * 10) / 10;
  });
  protected readonly ticks = computed(() => {
    const maximum = this.maximum();
    const parts = Number.isInteger(maximum) && maximum > 0 && maximum <= mostTicks ? maximum : 10;
    return Array.from({ length: parts - 1 }, (_, index) => `M${(((index + 1) / parts) * width).toFixed(1)} 0V12`).join(
      '',
    );
  });
}
