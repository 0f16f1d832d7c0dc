import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Character, Fix, LoadedRuleset, Sheet, SkillState } from '@heroledger/rules';
import { formatNumber, Icon } from '../../ui';
import { violationsAt } from '../sheet-model';
import { StatFigurePipe } from '../stat-words';
import { ViolationNote } from '../violation-note';
import { Why } from '../why';
import { needsOf } from './skill-needs';
import type { Ranking } from './ranking';

/** One skill of the tree: what it is, what it asks for, and the buttons that learn it and give it back. */
@Component({
  selector: 'app-skill-detail',
  imports: [Icon, StatFigurePipe, ViolationNote, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host {
      display: grid;
      align-content: start;
      gap: var(--s-2);
    }
    h3 {
      font: var(--headline-small);
    }
    .rank {
      display: flex;
      align-items: center;
      gap: var(--s-3);
    }
    .needs li {
      display: flex;
      align-items: center;
      gap: var(--s-3);
      min-height: var(--touch);
      border-block-end: 1px solid var(--hairline);
    }
    .needs li:last-child {
      border-block-end: 0;
    }
    .met app-icon {
      color: var(--secondary);
    }
    .missing {
      color: var(--error);
      font-weight: 600;
    }
    .skill-acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
      margin-block-start: var(--s-2);
    }
  `,
  template: `
    <p class="label">{{ kicker() }}</p>
    <h3>{{ state().skill.name }}</h3>
    <p class="rank">
      <span class="ranks" aria-hidden="true">
        @for (rank of ranks(); track rank) {
          <i [class.on]="rank <= state().rank"></i>
        }
      </span>
      <span class="small muted">{{ rankName() }}</span>
      @if (stat(); as stat) {
        <span class="fig">
          <app-why [stat]="stat" [rulesetName]="rules().ruleset.shortName"
            ><span class="asks">{{ stat | statFigure }}</span></app-why
          >
        </span>
      }
    </p>
    @if (state().skill.description !== '') {
      <p>{{ state().skill.description }}</p>
    }
    @if (needs().length > 0) {
      <div class="sec"><h4 i18n>What it needs</h4></div>
      <ul class="needs">
        @for (need of needs(); track $index) {
          <li [class.met]="need.met" [class.missing]="!need.met">
            <app-icon class="s" [name]="need.met ? 'check' : 'lock'" />
            <span class="grow">{{ need.words }}</span>
            @if (need.met) {
              <span class="vh" i18n>, is there</span>
            }
          </li>
        }
      </ul>
    }
    @for (violation of violations(); track violation.code + violation.pointer) {
      <app-violation-note [violation]="violation" (mend)="mend.emit($event)" />
    }
    @if (closed(); as reason) {
      <p class="small muted">{{ reason }}</p>
    }
    <p class="skill-acts">
      @if (state().closedBecause === null) {
        <button type="button" class="btn primary" (click)="raise()">{{ raiseWords() }}</button>
      }
      @if (state().learned > 0) {
        <button type="button" class="btn outline" (click)="lower()">{{ lowerWords() }}</button>
      }
    </p>
  `,
})
export class SkillDetail {
  readonly state = input.required<SkillState>();
  readonly rules = input.required<LoadedRuleset>();
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ranked = output<Ranking>();
  readonly mend = output<Fix>();

  protected readonly kicker = computed(() => {
    const { skillRules, abilities } = this.rules().ruleset;
    const { category, ability } = this.state().skill;
    const names = [
      skillRules.categories.find(({ id }) => id === category)?.name,
      abilities.find(({ id }) => id === ability)?.name,
    ];
    return names.filter((name) => name !== undefined).join(', ');
  });
  protected readonly ranks = computed(() =>
    Array.from({ length: this.state().skill.maximumRank }, (_, index) => index + 1),
  );
  protected readonly rankName = computed(
    () => this.rules().ruleset.skillRules.rankNames[this.state().rank - 1] ?? $localize`Not learned`,
  );
  protected readonly stat = computed(() => {
    const id = `skill.${this.state().skill.id}`;
    return this.sheet().stats.find((stat) => stat.group === 'skill' && stat.id === id) ?? null;
  });
  protected readonly needs = computed(() => needsOf(this.state().skill, this.character(), this.rules()));
  /** Told by the list of needs already where one of them is missing. */
  protected readonly closed = computed(() =>
    this.needs().every(({ met }) => met) ? this.state().closedBecause : null,
  );
  protected readonly violations = computed(() => {
    const at = this.character().skills.findIndex(({ id }) => id === this.state().skill.id);
    return at < 0 ? [] : violationsAt(this.sheet().violations, `/skills/${String(at)}`);
  });
  protected readonly raiseWords = computed(() => {
    const { rank, cost } = this.state();
    const act = rank === 0 ? $localize`Learn` : $localize`Raise to rank ${formatNumber(rank + 1)}:rank:`;
    if (cost === null) return act;
    return cost === 1 ? $localize`${act}:act:, 1 point` : $localize`${act}:act:, ${formatNumber(cost)}:points: points`;
  });
  protected readonly lowerWords = computed(() =>
    this.state().learned === 1
      ? $localize`Unlearn`
      : $localize`Lower to rank ${formatNumber(this.state().learned - 1)}:rank:`,
  );

  protected raise(): void {
    this.ranked.emit({ skill: this.state().skill, rank: this.state().rank + 1 });
  }

  protected lower(): void {
    this.ranked.emit({ skill: this.state().skill, rank: this.state().learned - 1 });
  }
}
