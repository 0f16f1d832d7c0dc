import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Ability, CreationMethod, Stat, Violation } from '@heroledger/rules';
import { StatFigurePipe, ViolationNote } from '../../../sheet';
import { FigurePipe, formatNumber, formatSigned, Icon, SignedPipe } from '../../../ui';
import { BudgetRuler } from '../budget-ruler';
import { costOf, exchange, pointsSpent } from '../scores';
import { WizardStore } from '../wizard-store';

/** The scores, by whichever method the ruleset offers: bought, handed out, rolled or written down. */
@Component({
  selector: 'app-abilities-step',
  imports: [BudgetRuler, FigurePipe, Icon, SignedPipe, StatFigurePipe, ViolationNote],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './abilities-step.html',
  styleUrl: './abilities-step.scss',
})
export class AbilitiesStep {
  protected readonly store = inject(WizardStore);

  protected readonly methods = computed(() => this.store.ruleset()?.creationMethods ?? []);
  protected readonly method = this.store.method;
  protected readonly lead = computed(() => this.method()?.description ?? $localize`How are the scores made?`);
  protected readonly steps = computed(() => ['point-buy', 'manual'].includes(this.method()?.kind ?? ''));

  protected readonly budget = computed(() => {
    const method = this.method();
    if (method?.kind !== 'point-buy') return null;
    const spent = pointsSpent(method, this.store.document()?.abilities ?? {});
    return { spent, budget: method.budget, left: method.budget - spent };
  });

  /** The scores to hand out, highest first; null where each is set on its own. */
  protected readonly pool = computed<readonly number[] | null>(() => {
    const method = this.method();
    if (method?.kind === 'array') return descending(method.scores);
    if (method?.kind === 'rolled') return descending(this.store.draft().rolls.map(({ score }) => score));
    return null;
  });
  protected readonly rolls = computed(() => (this.method()?.kind === 'rolled' ? this.store.draft().rolls : []));

  protected readonly rows = computed(() => {
    const ruleset = this.store.ruleset();
    const method = this.method();
    if (ruleset === null || method === null) return [];
    const keys = this.store.characterClass()?.keyAbilities ?? [];
    return ruleset.abilities.map((ability) => this.#row(ability, method, keys.includes(ability.id)));
  });
  protected readonly hasModifiers = computed(() => this.rows().some(({ modifier }) => modifier !== null));
  /** About the scores as a whole. */
  protected readonly general = computed(() =>
    this.store.violations().filter(({ pointer }) => pointer === '/abilities' || pointer === '/creationMethod'),
  );

  protected setScore(ability: Ability, score: number): void {
    this.store.setScores({ ...this.store.document()?.abilities, [ability.id]: score });
  }

  protected giveScore(ability: Ability, value: string): void {
    this.store.setScores(exchange(this.store.document()?.abilities ?? {}, ability.id, Number(value)));
  }

  #row(ability: Ability, method: CreationMethod, key: boolean) {
    const base = this.store.document()?.abilities[ability.id] ?? ability.minimum;
    const stats = this.store.sheet()?.stats ?? [];
    const score = stats.find(({ id, group }) => group === 'ability' && id === ability.id)?.value ?? base;
    const { minimum, maximum } = method.kind === 'point-buy' ? method : ability;
    return {
      ability,
      key,
      base,
      score,
      scoreWords: $localize`${ability.name}:ability: score`,
      hint: key ? $localize`Your class leans on it` : ability.hint,
      cost: method.kind === 'point-buy' ? costOf(method, base) : null,
      brought: score - base,
      broughtWords: this.#broughtWords(score - base, score),
      modifier: modifierOf(stats, ability),
      mayLower: base > minimum,
      mayRaise: base < maximum,
      violations: this.#violationsOf(ability),
    };
  }

  /** On a phone: `Hill dwarf +2 makes 16`. */
  #broughtWords(brought: number, score: number): string | null {
    if (brought === 0) return null;
    const ancestry = this.store.ruleset()?.ancestries.find(({ id }) => id === this.store.document()?.ancestry);
    const bringer = ancestry?.family ?? ancestry?.name ?? $localize`Choices`;
    return $localize`${bringer}:ancestry: ${formatSigned(brought)}:bonus: makes ${formatNumber(score)}:score:`;
  }

  #violationsOf({ id }: Ability): readonly Violation[] {
    return this.store.violations().filter(({ pointer }) => pointer === `/abilities/${id}`);
  }
}

function modifierOf(stats: readonly Stat[], { id }: Ability): Stat | null {
  return stats.find(({ group, ability }) => group === 'modifier' && ability === id) ?? null;
}

function descending(scores: readonly number[]): readonly number[] {
  return [...scores].sort((one, other) => other - one);
}
