import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Character, LimitUse, Ruleset, Stat } from '@heroledger/rules';
import { FigurePipe, formatNumber, Meter, unitShown, valueShown } from '../ui';
import { isLoad, loadAccountOf } from './load-account';
import { Why } from './why';

const mostLozenges = 10;

/** How much of a limit is used: lozenges while they can be counted at a glance, a ruler beyond. */
@Component({
  selector: 'app-limit-meter',
  imports: [FigurePipe, Meter, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lozenges(); as marks) {
      <div class="meter">
        <span class="label">{{ limit().name }}</span>
        <span class="val"
          >{{ shown().used | figure }} <small i18n>of {{ shown().maximum | figure }}</small></span
        >
        <span class="slots" role="img" [attr.aria-label]="words()">
          @for (on of marks; track $index) {
            <i class="slot" [class.on]="on"></i>
          }
        </span>
      </div>
    } @else {
      @if (isLoad()) {
        <app-meter [label]="limit().name" [value]="shown().used" [maximum]="shown().maximum" [unit]="shown().unit">
          <app-why [stat]="account" [rulesetName]="ruleset().shortName"
            ><span class="asks">{{ shown().used | figure }}</span></app-why
          >
        </app-meter>
      } @else {
        <app-meter [label]="limit().name" [value]="shown().used" [maximum]="shown().maximum" [unit]="shown().unit" />
      }
    }
  `,
})
export class LimitMeter {
  readonly limit = input.required<LimitUse>();
  readonly character = input.required<Character>();
  readonly ruleset = input.required<Ruleset>();

  /** In the reader's units. */
  protected readonly shown = computed(() => {
    const { name, used, maximum, unit } = this.limit();
    return { name, used: valueShown(used, unit), maximum: valueShown(maximum, unit), unit: unitShown(unit) };
  });
  protected readonly isLoad = computed(() => isLoad(this.limit(), this.ruleset()));
  protected readonly account = (): Stat => loadAccountOf(this.limit(), this.character(), this.ruleset());

  protected readonly lozenges = computed(() => {
    const { used, maximum } = this.shown();
    const countable = Number.isInteger(used) && Number.isInteger(maximum) && maximum >= 1 && maximum <= mostLozenges;
    return countable && used <= maximum ? Array.from({ length: maximum }, (_, index) => index < used) : null;
  });
  protected readonly words = computed(() => {
    const { name, used, maximum } = this.shown();
    return $localize`${name}:limit:, ${formatNumber(used)}:used: of ${formatNumber(maximum)}:maximum:`;
  });
}
