import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FigurePipe, SignedPipe, unitShown, valueShown } from '../ui';
import type { CardFigure } from './character-messages';

/** The figures a ruleset puts on a card; of a pool, what is left of how much. */
@Component({
  selector: 'app-card-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, SignedPipe],
  host: { class: 'block' },
  template: `
    <dl class="figs">
      @for (figure of shown(); track figure.id) {
        <div>
          <dt class="label">{{ figure.name }}</dt>
          <dd class="fig-l">
            @if (figure.remaining !== null) {
              {{ figure.remaining | figure }}<small> / {{ figure.value | figure }}</small>
            } @else if (figure.signed) {
              {{ figure.value | signed }}
            } @else {
              {{ figure.value | figure }}
            }
            @if (figure.unit) {
              <small> {{ figure.unit }}</small>
            }
          </dd>
        </div>
      }
    </dl>
  `,
})
export class CardFigures {
  readonly figures = input.required<readonly CardFigure[]>();

  protected readonly shown = computed(() =>
    this.figures().map((figure) => ({
      ...figure,
      value: valueShown(figure.value, figure.unit),
      unit: unitShown(figure.unit),
    })),
  );
}
