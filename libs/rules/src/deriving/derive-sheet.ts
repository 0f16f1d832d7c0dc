import type { Character } from '../character';
import type { LoadedRuleset } from '../loading/loaded';
import type { ResolvedStat } from '../loading/program';
import type { Ruleset } from '../ruleset';
import type { ExperienceState, Sheet, Stat } from '../sheet';
import { findViolations } from '../validating/validate';
import { deriveAttacks } from './attacks';
import { evaluateCharacter, numberNamed, type Evaluation } from './evaluation';
import { deriveLimits } from './limits';
import { readCharacter, type Reading } from './reading';

/**
 * Works out every number of a character, each with the steps that lead to it, and everything that is wrong with it.
 * Pure and deterministic. What makes no sense in the document (an unknown item, a negative quantity) counts for
 * nothing and stands among the violations; it never throws.
 */
export function deriveSheet(character: Character, loaded: LoadedRuleset): Sheet {
  const reading = readCharacter(character, loaded.ruleset);
  return sheetOf(reading, evaluateCharacter(reading.character, loaded), loaded);
}

/** As {@link deriveSheet}, for a document that is read and worked out already. */
export function sheetOf(reading: Reading, evaluation: Evaluation, loaded: LoadedRuleset): Sheet {
  const { ruleset } = loaded;
  return {
    ruleset: { id: ruleset.id, version: ruleset.version, name: ruleset.name },
    level: evaluation.level,
    stats: deriveStats(evaluation, loaded),
    attacks: deriveAttacks(evaluation, loaded),
    features: evaluation.features,
    training: deriveTraining(evaluation, loaded),
    limits: deriveLimits(evaluation, loaded),
    experience: experienceState(evaluation, ruleset),
    violations: findViolations(reading, evaluation, loaded),
  };
}

function deriveStats(evaluation: Evaluation, loaded: LoadedRuleset): Stat[] {
  const stats: Stat[] = [];
  for (const stat of loaded.stats.values()) {
    if (!stat.hidden) stats.push(deriveStat(stat, evaluation, loaded));
  }
  return stats;
}

function deriveStat(stat: ResolvedStat, evaluation: Evaluation, loaded: LoadedRuleset): Stat {
  const index = loaded.program.nodeOf.get(stat.id);
  const account = index === undefined ? undefined : evaluation.accounts[index];
  const value = account?.total ?? 0;
  const { id, name, group, formula, unit, signed, subject, ability } = stat;
  return {
    id,
    name,
    group,
    value,
    steps: account?.steps ?? [],
    formula,
    inWords: index === undefined ? null : formulaInWords(index, evaluation, loaded),
    unit,
    signed,
    remaining: stat.pool ? remaining(id, value, evaluation.character) : null,
    rank: subject?.kind === 'skill' ? numberNamed(`skill.${subject.id}.rank`, evaluation, loaded) : null,
    ability,
  };
}

function formulaInWords(index: number, { accounts }: Evaluation, { program }: LoadedRuleset): string | null {
  return accounts[index]?.byFormulaAlone === true ? (program.nodes[index]?.words ?? null) : null;
}

function remaining(pool: string, value: number, { spent }: Character): number {
  return Math.max(0, value - (Object.hasOwn(spent, pool) ? (spent[pool] ?? 0) : 0));
}

function deriveTraining(evaluation: Evaluation, loaded: LoadedRuleset): Sheet['training'] {
  const groups = new Map<string, string[]>();
  for (const { id, name, group } of loaded.proficiencies.values()) {
    if (numberNamed(`proficiency.${id}`, evaluation, loaded) <= 0) continue;
    const names = groups.get(group) ?? [];
    groups.set(group, names);
    names.push(name);
  }
  return [...groups].map(([group, names]) => ({ group, names }));
}

function experienceState({ character, level }: Evaluation, { progression }: Ruleset): ExperienceState {
  const points = character.experiencePoints;
  const nextLevelAt = progression.experience[level] ?? null;
  return {
    points,
    levelStart: progression.experience[level - 1] ?? 0,
    nextLevelAt,
    canLevelUp: nextLevelAt !== null && points >= nextLevelAt,
  };
}
