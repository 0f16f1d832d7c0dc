import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { LimitUse } from '@heroledger/rules';
import { FigurePipe, formatNumber, Meter } from '../ui';

const mostLozenges = 10;

/** How much of a limit is used: lozenges while they can be counted at a glance, a ruler beyond. */
@Component({
  selector: 'app-limit-meter',
  imports: [FigurePipe, Meter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lozenges(); as marks) {
      <div class="meter">
        <span class="label">{{ limit().name }}</span>
        <span class="val"
          >{{ limit().used | figure }} <small i18n>of {{ limit().maximum | figure }}</small></span
        >
        <span class="slots" role="img" [attr.aria-label]="words()">
          @for (on of marks; track $index) {
            <i class="slot" [class.on]="on"></i>
          }
        </span>
      </div>
    } @else {
      <app-meter [label]="limit().name" [value]="limit().used" [maximum]="limit().maximum" [unit]="limit().unit" />
    }
  `,
})
export class LimitMeter {
  readonly limit = input.required<LimitUse>();

  protected readonly lozenges = computed(() => {
    const { used, maximum } = this.limit();
    const countable = Number.isInteger(used) && Number.isInteger(maximum) && maximum >= 1 && maximum <= mostLozenges;
    return countable && used <= maximum ? Array.from({ length: maximum }, (_, index) => index < used) : null;
  });
  protected readonly words = computed(() => {
    const { name, used, maximum } = this.limit();
    return $localize`${name}:limit:, ${formatNumber(used)}:used: of ${formatNumber(maximum)}:maximum:`;
  });
}
