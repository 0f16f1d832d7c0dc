import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Character, Fix, Ruleset, Sheet, Stat } from '@heroledger/rules';
import { UnitShownPipe } from '../ui';
import { AbilityTile } from './ability-tile';
import { AttackList } from './attack-list';
import type { ItemChange } from './equipment/item-acts';
import { LimitMeter } from './limit-meter';
import { PoolStepper } from './pool-stepper';
import { Radar } from './radar';
import { isTrained, modelOf, purseWords, radarAxesOf, radarMaximumOf, violationsAt } from './sheet-model';
import { StatLines, type StatLine } from './stat-lines';
import { StatFigurePipe } from './stat-words';
import { ViolationNote } from './violation-note';
import { Why } from './why';
import { WornList } from './worn-list';

export interface PoolChange {
  readonly pool: Stat;
  /** How much of it is used up from now on. */
  readonly spent: number;
}

/**
 * The leaf of a character: every number with its answer. Says nothing of any game by itself; what stands where comes
 * from the ruleset. Without `editable` it only shows, for those a character is shared with.
 */
@Component({
  selector: 'app-sheet-folio',
  imports: [
    AbilityTile,
    AttackList,
    LimitMeter,
    PoolStepper,
    Radar,
    StatFigurePipe,
    StatLines,
    UnitShownPipe,
    ViolationNote,
    Why,
    WornList,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-folio.html',
  styleUrl: './sheet-folio.scss',
})
export class SheetFolio {
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ruleset = input.required<Ruleset>();
  readonly editable = input(false);

  readonly poolChanged = output<PoolChange>();
  readonly itemChanged = output<ItemChange>();
  readonly mend = output<Fix>();

  protected readonly model = computed(() => modelOf(this.sheet(), this.ruleset(), this.character()));
  protected readonly rulesetName = computed(() => this.ruleset().shortName);
  protected readonly radarAxes = computed(() => radarAxesOf(this.model().abilities));
  protected readonly radarMaximum = computed(() => radarMaximumOf(this.ruleset()));
  protected readonly purse = computed(() => purseWords(this.character(), this.ruleset()));
  protected readonly highestRank = computed(() => this.ruleset().skillRules.rankNames.length);
  protected readonly saves = computed(() =>
    this.model().saves.map((stat): StatLine => {
      const trained = isTrained(stat, this.sheet());
      const name = this.ruleset().abilities.find(({ id }) => id === stat.ability)?.name ?? stat.name;
      return { stat, name, of: null, rank: trained ? 1 : 0, rankName: trained ? $localize`trained` : null };
    }),
  );
  protected readonly skills = computed(() => {
    const abbreviations = new Map(this.ruleset().abilities.map(({ id, abbreviation }) => [id, abbreviation]));
    const { rankNames } = this.ruleset().skillRules;
    return this.model().skills.map((stat): StatLine => {
      const rank = stat.rank ?? 0;
      const of = stat.ability === null ? null : (abbreviations.get(stat.ability) ?? null);
      return { stat, name: stat.name, of, rank, rankName: rankNames[rank - 1] ?? null };
    });
  });
  protected readonly others = computed(() =>
    this.model().others.map((stat): StatLine => ({ stat, name: stat.name, of: null, rank: null, rankName: null })),
  );
  protected readonly legend = computed(() => this.ruleset().skillRules.rankNames.slice(0, 2));

  /** What no item, ability or skill of this page can carry. */
  protected readonly general = computed(() =>
    this.sheet().violations.filter(({ pointer }) => !pointer.startsWith('/equipment/')),
  );
  protected readonly worn = computed(
    () =>
      this.character().equipment.some(({ isEquipped }) => isEquipped) ||
      violationsAt(this.sheet().violations, '/equipment').length > 0,
  );

  protected spend(pool: Stat, spent: number): void {
    this.poolChanged.emit({ pool, spent });
  }
}
