import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ExperienceState } from '@heroledger/rules';

const tickCount = 40;

/** Forty engraved ticks, the way to the next level as an arc in ember, the level inside. */
@Component({
  selector: 'app-experience-ring',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg
      class="ring"
      [class.ready]="experience().canLevelUp"
      viewBox="0 0 100 100"
      role="img"
      [attr.aria-label]="words()"
    >
      <path class="rg-tick" [attr.d]="ticks" />
      <circle class="rg-track" cx="50" cy="50" r="38" />
      <circle
        class="rg-arc"
        cx="50"
        cy="50"
        r="38"
        pathLength="100"
        [attr.stroke-dasharray]="share() + ' 100'"
        transform="rotate(-90 50 50)"
      />
      <circle class="rg-hair" cx="50" cy="50" r="32.5" />
      <text class="rg-unit" x="50" y="39" i18n>Level</text>
      <text class="rg-num" x="50" y="67">{{ level() }}</text>
    </svg>
  `,
})
export class ExperienceRing {
  readonly level = input.required<number>();
  readonly experience = input.required<ExperienceState>();

  protected readonly ticks = Array.from({ length: tickCount }, (_, index) => tick(index)).join('');

  /** In percent of the way from this level to the next. */
  protected readonly share = computed(() => {
    const { points, levelStart, nextLevelAt, canLevelUp } = this.experience();
    if (canLevelUp || nextLevelAt === null) return 100;
    const way = nextLevelAt - levelStart;
    return way <= 0 ? 0 : Math.round(Math.max(0, Math.min(1, (points - levelStart) / way)) * 100);
  });

  protected readonly words = computed(() => {
    const { canLevelUp, nextLevelAt } = this.experience();
    const level = this.level();
    if (canLevelUp) return $localize`Level ${level}:level:, ready for level ${level + 1}:next:`;
    if (nextLevelAt === null) return $localize`Level ${level}:level:, the highest`;
    return $localize`Level ${level}:level:, ${this.share()}:share: percent of the way to level ${level + 1}:next:`;
  });
}

/** Each fifth tick is longer, each tenth the longest. */
function tick(index: number): string {
  const angle = (index / tickCount) * 2 * Math.PI - Math.PI / 2;
  const length = index % 10 === 0 ? 5 : index % 5 === 0 ? 3.4 : 2.3;
  const at = (radius: number): string =>
    `${(50 + Math.cos(angle) * radius).toFixed(1)} ${(50 + Math.sin(angle) * radius).toFixed(1)}`;
  return `M${at(47)}L${at(47 - length)}`;
}
