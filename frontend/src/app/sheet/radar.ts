import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { axesOf, diamondAt, polygonOf, ringsOf, type Axis } from './radar-geometry';

export interface RadarAxis {
  readonly name: string;
  readonly abbreviation: string;
  readonly value: number;
  /** The outline it had before the last change; null when it did not move. */
  readonly before: number | null;
  readonly key: boolean;
}

/** The shape of a character: one axis per ability, at least three. Always beside the numbers, never instead of them. */
@Component({
  selector: 'app-radar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg class="radar" [attr.viewBox]="box()" role="img" [attr.aria-label]="words()">
      @for (ring of rings(); track $index) {
        <polygon class="rd-ring" [class.rd-mid]="ring.middle" [class.rd-out]="ring.outer" [attr.points]="ring.points" />
      }
      <path class="rd-axis" [attr.d]="spokes()" />
      @if (before() !== null) {
        <polygon class="rd-before" [attr.points]="before()" />
      }
      <polygon class="rd-area" [attr.points]="area()" />
      @for (axis of placed(); track axis.abbreviation) {
        <path class="rd-pt" [class.key]="axis.key" [attr.d]="axis.mark" />
        <text
          class="rd-label"
          [class.key]="axis.key"
          [attr.x]="axis.label.x"
          [attr.y]="axis.label.y"
          [attr.text-anchor]="axis.label.anchor"
        >
          {{ axis.abbreviation.toUpperCase() }}
          <tspan class="rd-num">{{ axis.value }}</tspan>
        </text>
      }
    </svg>
  `,
})
export class Radar {
  readonly axes = input.required<readonly RadarAxis[]>();
  /** The score at the rim. */
  readonly maximum = input(20);

  readonly #drawn = computed<readonly Axis[]>(() => axesOf(this.axes().length));

  protected readonly rings = computed(() =>
    ringsOf(this.#drawn()).map((points, index) => ({ points, middle: index === 1, outer: index === 3 })),
  );
  /** Wider where an axis lies flat and its label stands beside it. */
  protected readonly box = computed(() =>
    this.#drawn().some(({ label }) => label.anchor !== 'middle') ? '-30 0 300 240' : '0 0 240 240',
  );
  protected readonly spokes = computed(() =>
    this.#drawn()
      .map((axis) => `M120 120L${axis.at(1)}`)
      .join(''),
  );
  protected readonly area = computed(() => this.#outline(this.axes().map(({ value }) => value)));
  protected readonly before = computed(() => {
    const axes = this.axes();
    if (axes.every(({ before, value }) => before === null || before === value)) return null;
    return this.#outline(axes.map(({ before, value }) => before ?? value));
  });
  protected readonly placed = computed(() =>
    this.#drawn().flatMap((axis, index) => {
      const { abbreviation, value, key } = this.axes()[index] ?? { abbreviation: '', value: 0, key: false };
      return [{ abbreviation, value, key, mark: diamondAt(axis, value / this.maximum()), label: axis.label }];
    }),
  );
  protected readonly words = computed(
    () =>
      $localize`Abilities: ${this.axes()
        .map(({ name, value }) => `${name} ${value}`)
        .join(', ')}:list:`,
  );

  #outline(values: readonly number[]): string {
    return polygonOf(this.#drawn(), (index) => (values[index] ?? 0) / this.maximum());
  }
}
