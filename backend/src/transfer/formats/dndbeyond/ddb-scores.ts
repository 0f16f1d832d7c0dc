import { type Json, numberAt, wholeWithin } from '../reading';
import type { DdbClass } from './ddb-classes';
import type { DdbModifier } from './ddb-modifiers';
import { ABILITIES, type AbilityId, byAbility, entriesAt, keyAt } from './ddb-sheet';

export type Scores = Readonly<Record<AbilityId, number>>;

/** What numbers are worked out from. */
export interface DdbFigures {
  readonly sheet: Json;
  readonly classes: readonly DdbClass[];
  readonly modifiers: readonly DdbModifier[];
}

const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 30;

export const modifierOf = (score: number): number => Math.floor((score - 10) / 2);

export const proficiencyBonusAt = (level: number): number => 2 + Math.floor(Math.max(0, level - 1) / 4);

/** Bonuses to any of these, without those that count in some cases only. */
export function bonusTo(modifiers: readonly DdbModifier[], subTypes: readonly string[], scores: Scores): number {
  return modifiers
    .filter(({ type, subType, isConditional }) => type === 'bonus' && subTypes.includes(subType) && !isConditional)
    .reduce((sum, modifier) => sum + worthOf(modifier, scores), 0);
}

export const worthOf = ({ value, ability }: DdbModifier, scores: Scores): number =>
  Math.trunc(value ?? 0) + (ability === undefined ? 0 : modifierOf(scores[ability]));

/** Scores as they are in the end; `isCounted` tells which modifiers are looked at. */
export function scoresOf(
  { sheet, modifiers }: DdbFigures,
  isCounted: (modifier: DdbModifier) => boolean = () => true,
): Scores {
  const base = byAbility(sheet, 'stats');
  const bonus = byAbility(sheet, 'bonusStats');
  const override = byAbility(sheet, 'overrideStats');
  const score = (ability: AbilityId): number => {
    const ofScore = modifiers.filter((modifier) => modifier.subType === `${ability}-score` && isCounted(modifier));
    const raised = ofScore.filter(({ type }) => type === 'bonus').reduce((sum, { value }) => sum + (value ?? 0), 0);
    const least = ofScore.filter(({ type }) => type === 'set').map(({ value }) => value ?? 0);
    const made = Math.max((base.get(ability) ?? 10) + (bonus.get(ability) ?? 0) + raised, ...least);
    return wholeWithin(override.get(ability) ?? made, LOWEST_SCORE, HIGHEST_SCORE);
  };
  return Object.fromEntries(ABILITIES.map((ability) => [ability, score(ability)])) as Record<AbilityId, number>;
}

export const isProficient = (modifiers: readonly DdbModifier[], subTypes: readonly string[]): boolean =>
  modifiers.some(({ type, subType }) => ['proficiency', 'expertise'].includes(type) && subTypes.includes(subType));

/** From here on a level of proficiency that a player wrote counts in full; the next one twice. */
export const PROFICIENT = 3;
export const EXPERT = 4;

/** A number a player adjusted; null where it was left alone. */
export function adjustment(sheet: Json, type: number, valueId: number | null = null): number | null {
  const found = entriesAt(sheet, 'characterValues').find(
    (entry) => numberAt(entry, 'typeId') === type && (valueId === null || keyAt(entry, 'valueId') === String(valueId)),
  );
  const value = found === undefined ? null : numberAt(found, 'value');
  return value === null ? null : Math.trunc(value);
}
