import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Stat } from '@heroledger/rules';
import { FigurePipe, formatNumber, Icon } from '../ui';
import { Ruler } from './ruler';
import { Why } from './why';

/** What can be used up and comes back: hit points, with a step down and a step up for the thumb. */
@Component({
  selector: 'app-pool-stepper',
  imports: [FigurePipe, Icon, Ruler, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .changes {
      display: inline-block;
      animation: change var(--m-turn) var(--ease-out);
    }
    @keyframes change {
      from {
        opacity: 0.2;
      }
    }
    .hp-row.still {
      justify-content: center;
    }
  `,
  template: `
    <div class="hp">
      <div class="hp-head">
        <span class="label">{{ pool().name }}</span>
      </div>
      <div class="hp-row" [class.still]="!editable()">
        @if (editable()) {
          <button type="button" class="step-btn" [attr.aria-disabled]="left() === 0" (click)="step(1)">
            <span class="vh" i18n>Lose one: {{ pool().name }}</span
            ><app-icon name="remove" />
          </button>
        }
        <div class="hp-num" role="group" [attr.aria-label]="words()">
          <span class="num" aria-live="polite">
            @for (shown of [left()]; track shown) {
              <span class="changes">{{ shown | figure }}</span>
            }
          </span>
          <span class="of-max">
            /
            <app-why [stat]="pool()" [rulesetName]="rulesetName()"
              ><span class="asks">{{ pool().value | figure }}</span></app-why
            ></span
          >
        </div>
        @if (editable()) {
          <button type="button" class="step-btn" [attr.aria-disabled]="left() === pool().value" (click)="step(-1)">
            <span class="vh" i18n>Regain one: {{ pool().name }}</span
            ><app-icon name="add" />
          </button>
        }
      </div>
      <app-ruler meaning="left" [value]="left()" [maximum]="pool().value" [words]="words()" />
    </div>
  `,
})
export class PoolStepper {
  readonly pool = input.required<Stat>();
  readonly rulesetName = input.required<string>();
  readonly editable = input(true);
  /** How much of the pool is used up from now on. */
  readonly spent = output<number>();

  protected readonly left = computed(() => this.pool().remaining ?? this.pool().value);
  protected readonly words = computed(() => {
    const { name, value } = this.pool();
    return $localize`${name}:pool:, ${formatNumber(this.left())}:left: of ${formatNumber(value)}:maximum:`;
  });

  protected step(loss: number): void {
    const used = this.pool().value - this.left() + loss;
    if (used >= 0 && used <= this.pool().value) this.spent.emit(used);
  }
}
