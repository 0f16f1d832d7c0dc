import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { skillPointsOf, type Character, type Fix, type LoadedRuleset, type Sheet } from '@heroledger/rules';
import { FigurePipe } from '../../ui';
import { ViolationNote } from '../violation-note';
import type { Ranking } from './ranking';
import { hasLines } from './skill-graph';
import { SkillLedger } from './skill-ledger';
import { SkillTree } from './skill-tree';

/** The skills and the points for them: as a tree where one skill leads to another, and always as a list as well. */
@Component({
  selector: 'app-skill-board',
  imports: [FigurePipe, SkillLedger, SkillTree, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: block;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--s-3);
      margin-block-end: var(--s-3);
    }
    .points {
      display: flex;
      align-items: baseline;
      gap: var(--s-3);

      &.over .num {
        color: var(--error);
      }
    }
  `,
  template: `
    <div class="head">
      @if (points(); as points) {
        <p class="points" [class.over]="points.left < 0" role="status">
          <span class="num">{{ points.left | figure }}</span>
          <span class="label" i18n>of {{ points.available | figure }} points left</span>
        </p>
      }
      @if (drawable()) {
        <span class="seg" role="group" i18n-aria-label aria-label="Skills as">
          <button type="button" [attr.aria-pressed]="!listed()" (click)="listed.set(false)" i18n>Tree</button>
          <button type="button" [attr.aria-pressed]="listed()" (click)="listed.set(true)" i18n>List</button>
        </span>
      }
    </div>
    @for (violation of general(); track violation.code) {
      <app-violation-note [violation]="violation" (mend)="mend.emit($event)" />
    }
    @if (drawable() && !listed()) {
      <app-skill-tree
        [rules]="rules()"
        [character]="character()"
        [sheet]="sheet()"
        (ranked)="ranked.emit($event)"
        (mend)="mend.emit($event)"
      />
    } @else {
      <app-skill-ledger
        [rules]="rules()"
        [character]="character()"
        [sheet]="sheet()"
        (ranked)="ranked.emit($event)"
        (mend)="mend.emit($event)"
      />
    }
  `,
})
export class SkillBoard {
  readonly rules = input.required<LoadedRuleset>();
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ranked = output<Ranking>();
  readonly mend = output<Fix>();

  protected readonly listed = signal(false);
  protected readonly drawable = computed(() => hasLines(this.rules().ruleset));
  protected readonly points = computed(() => {
    const points = skillPointsOf(this.character(), this.rules());
    return points === null ? null : { ...points, left: points.available - points.spent };
  });
  protected readonly general = computed(() => this.sheet().violations.filter(({ pointer }) => pointer === '/skills'));
}
