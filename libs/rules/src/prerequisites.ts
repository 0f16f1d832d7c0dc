import { type Character } from './character';
import { evaluateCharacter, numberNamed, type Evaluation } from './deriving/evaluation';
import { readCharacter } from './deriving/reading';
import type { LoadedRuleset } from './loading/loaded';
import type { Prerequisite } from './ruleset';

/**
 * What is missing for a prerequisite, such as `needs Strength 13, has 11`; empty when it is met.
 * Of several alternatives that are all missing there is one reason that names them all.
 */
export function unmet(prerequisite: Prerequisite, character: Character, loaded: LoadedRuleset): string[] {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  return reasonsUnmet(prerequisite, evaluateCharacter(sound, loaded), loaded);
}

/** As {@link unmet}, for a character that is worked out already. */
export function reasonsUnmet(prerequisite: Prerequisite, evaluation: Evaluation, loaded: LoadedRuleset): string[] {
  if ('all' in prerequisite) return prerequisite.all.flatMap((part) => reasonsUnmet(part, evaluation, loaded));
  if ('any' in prerequisite) {
    const isMet = prerequisite.any.some((part) => reasonsUnmet(part, evaluation, loaded).length === 0);
    return isMet
      ? []
      : [
          `needs ${listOf(
            prerequisite.any.map((part) => alternative(part, evaluation, loaded)),
            'or',
          )}`,
        ];
  }
  if ('not' in prerequisite) {
    const isMet = reasonsUnmet(prerequisite.not, evaluation, loaded).length > 0;
    return isMet ? [] : [`must be without ${describe(prerequisite.not, loaded)}`];
  }
  const { is, needed, has } = measure(prerequisite, evaluation, loaded);
  return is >= needed ? [] : [`needs ${describe(prerequisite, loaded)}${has === null ? '' : `, ${has}`}`];
}

/** A reason as a sentence of its own: `Needs Strength 13, has 11.` */
export function asSentence(reasons: readonly string[]): string {
  const text = reasons.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

type Leaf = Exclude<Prerequisite, { all: unknown } | { any: unknown } | { not: unknown }>;

interface Measure {
  readonly is: number;
  readonly needed: number;
  /** What the character has, where a number says it. */
  readonly has: string | null;
}

function measure(leaf: Leaf, evaluation: Evaluation, loaded: LoadedRuleset): Measure {
  if ('skill' in leaf) return counted(numberNamed(`skill.${leaf.skill}.rank`, evaluation, loaded), leaf.rank);
  if ('ability' in leaf) return counted(numberNamed(leaf.ability, evaluation, loaded), leaf.min);
  if ('class' in leaf) return measureClass(leaf, evaluation);
  if ('ancestry' in leaf) return { is: evaluation.character.ancestry === leaf.ancestry ? 1 : 0, needed: 1, has: null };
  if ('proficiency' in leaf) {
    return { is: numberNamed(`proficiency.${leaf.proficiency}`, evaluation, loaded), needed: 1, has: null };
  }
  return { is: evaluation.level, needed: leaf.level, has: `is ${String(evaluation.level)}` };
}

function measureClass(leaf: Extract<Leaf, { class: string }>, { character }: Evaluation): Measure {
  const is = character.classes.find(({ id }) => id === leaf.class)?.level ?? 0;
  const needed = leaf.level ?? 1;
  return needed === 1 ? { is, needed, has: null } : counted(is, needed);
}

function counted(is: number, needed: number): Measure {
  return { is, needed, has: `has ${String(is)}` };
}

/** An alternative with what there is of it: `Strength 13 (has 11)`. */
function alternative(prerequisite: Prerequisite, evaluation: Evaluation, loaded: LoadedRuleset): string {
  const text = describe(prerequisite, loaded);
  if ('all' in prerequisite || 'any' in prerequisite || 'not' in prerequisite) return text;
  const { has } = measure(prerequisite, evaluation, loaded);
  return has === null ? text : `${text} (${has})`;
}

function describe(prerequisite: Prerequisite, loaded: LoadedRuleset): string {
  if ('all' in prerequisite)
    return listOf(
      prerequisite.all.map((part) => describe(part, loaded)),
      'and',
    );
  if ('any' in prerequisite)
    return listOf(
      prerequisite.any.map((part) => describe(part, loaded)),
      'or',
    );
  if ('not' in prerequisite) return `to be without ${describe(prerequisite.not, loaded)}`;
  return describeLeaf(prerequisite, loaded);
}

function describeLeaf(leaf: Leaf, { skills, abilities, classes, ancestries, proficiencies }: LoadedRuleset): string {
  if ('skill' in leaf) return `${nameIn(skills, leaf.skill)} ${String(leaf.rank)}`;
  if ('ability' in leaf) return `${nameIn(abilities, leaf.ability)} ${String(leaf.min)}`;
  if ('class' in leaf) {
    const levels = leaf.level ?? 1;
    return `${levels === 1 ? 'a level' : `${String(levels)} levels`} in ${nameIn(classes, leaf.class)}`;
  }
  if ('ancestry' in leaf) return `the ancestry ${nameIn(ancestries, leaf.ancestry)}`;
  if ('proficiency' in leaf) return `the proficiency ${nameIn(proficiencies, leaf.proficiency)}`;
  return `level ${String(leaf.level)}`;
}

function nameIn(entries: ReadonlyMap<string, { readonly name: string }>, id: string): string {
  return entries.get(id)?.name ?? id;
}

function listOf(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.join(` ${word} `);
}
