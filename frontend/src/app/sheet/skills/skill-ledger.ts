import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { unmet, type Character, type Fix, type LoadedRuleset, type Sheet, type Skill } from '@heroledger/rules';
import { Icon } from '../../ui';
import { violationsAt } from '../sheet-model';
import { StatFigurePipe } from '../stat-words';
import { ViolationNote } from '../violation-note';
import { Why } from '../why';
import type { Ranking } from './ranking';

/** Every skill by its category: the rank it has, what the next one costs, and why a closed one is closed. */
@Component({
  selector: 'app-skill-ledger',
  imports: [Icon, StatFigurePipe, ViolationNote, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styleUrl: './skill-ledger.scss',
  template: `
    @for (category of categories(); track category.id) {
      @if (categories().length > 1) {
        <h3 class="caps category">{{ category.name }}</h3>
      }
      <ul class="rows">
        @for (row of category.rows; track row.skill.id) {
          <li>
            <div class="row">
              <span class="row-main">
                <span class="row-title">{{ row.skill.name }}</span>
                <span class="row-sub block">
                  {{ row.rankName }}
                  @if (row.missing !== null) {
                    <span class="why-not"><app-icon name="lock" />{{ row.missing }}</span>
                  }
                </span>
              </span>
              <span class="ranks" aria-hidden="true">
                @for (rank of row.ranks; track rank) {
                  <i [class.on]="rank <= row.rank"></i>
                }
              </span>
              @if (row.stat; as stat) {
                <span class="fig">
                  <app-why [stat]="stat" [rulesetName]="rules().ruleset.shortName"
                    ><span class="asks">{{ stat | statFigure }}</span></app-why
                  >
                </span>
              }
              <span class="steps" role="group" [attr.aria-label]="row.skill.name">
                <button
                  type="button"
                  class="icon-btn"
                  [attr.aria-label]="row.lowerWords"
                  [attr.aria-disabled]="row.learned === 0"
                  (click)="lower(row)"
                >
                  <app-icon class="s" name="remove" />
                </button>
                <button
                  type="button"
                  class="icon-btn"
                  [attr.aria-label]="row.raiseWords"
                  [attr.aria-disabled]="!row.mayRise"
                  (click)="raise(row)"
                >
                  <app-icon class="s" name="add" />
                </button>
              </span>
            </div>
            @for (violation of row.violations; track violation.code + violation.pointer) {
              <app-violation-note [violation]="violation" (mend)="mend.emit($event)" />
            }
          </li>
        }
      </ul>
    }
  `,
})
export class SkillLedger {
  readonly rules = input.required<LoadedRuleset>();
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ranked = output<Ranking>();
  readonly mend = output<Fix>();

  protected readonly categories = computed(() => {
    const { skills, skillRules } = this.rules().ruleset;
    const rows = skills.map((skill) => this.#row(skill));
    return skillRules.categories
      .map(({ id, name }) => ({ id, name, rows: rows.filter(({ skill }) => skill.category === id) }))
      .filter((category) => category.rows.length > 0);
  });

  #row(skill: Skill) {
    const { skillRules } = this.rules().ruleset;
    const index = this.character().skills.findIndex(({ id }) => id === skill.id);
    const learned = this.character().skills[index]?.rank ?? 0;
    const stat = this.sheet().stats.find(({ id, group }) => group === 'skill' && id === `skill.${skill.id}`) ?? null;
    const rank = stat?.rank ?? learned;
    return {
      skill,
      stat,
      rank,
      learned,
      missing: rank > 0 ? null : this.#missing(skill),
      ranks: Array.from({ length: skill.maximumRank }, (_, step) => step + 1),
      rankName: rankWords(skillRules.rankNames[rank - 1], this.#priceOf(skill, rank + 1)),
      mayRise: rank < skill.maximumRank,
      raiseWords: $localize`Raise ${skill.name}:skill: to rank ${rank + 1}:rank:`,
      lowerWords: $localize`Lower ${skill.name}:skill: to rank ${Math.max(0, rank - 1)}:rank:`,
      violations: index < 0 ? [] : violationsAt(this.sheet().violations, `/skills/${String(index)}`),
    };
  }

  /** Null where ranks have no price, or there is no further one. */
  #priceOf({ maximumRank }: Skill, rank: number): number | null {
    const { points, cost } = this.rules().ruleset.skillRules;
    return points === null || rank > maximumRank ? null : (cost[rank - 1] ?? null);
  }

  #missing({ requires }: Skill): string | null {
    if (requires === undefined) return null;
    const reasons = unmet(requires, this.character(), this.rules());
    if (reasons.length === 0) return null;
    const words = reasons.join(', ');
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  }

  /** The rank it has now counts, also where class or ancestry gave it. */
  protected raise({ skill, rank, mayRise }: Ranking & { readonly mayRise: boolean }): void {
    if (mayRise) this.ranked.emit({ skill, rank: rank + 1 });
  }

  protected lower({ skill, learned }: { readonly skill: Skill; readonly learned: number }): void {
    if (learned > 0) this.ranked.emit({ skill, rank: learned - 1 });
  }
}

function rankWords(name: string | undefined, price: number | null): string {
  const rank = name ?? $localize`Untrained`;
  return price === null ? rank : $localize`${rank}:rank:, the next costs ${price}:points:`;
}
