import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { numberAt, wholeWithin } from '../reading';
import type { FoundryActor } from './foundry-actor';

const ABILITIES: Readonly<Record<string, string>> = {
  str: 'strength',
  dex: 'dexterity',
  con: 'constitution',
  int: 'intelligence',
  wis: 'wisdom',
  cha: 'charisma',
};

/**
 * Foundry's scores already hold what ancestry and growth brought; ours are the base. So the base is chosen such that
 * the final score is the file's. `bare` is the character with neither equipment nor scores of its own.
 */
export function readAbilities(
  { system }: FoundryActor,
  bare: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const wanted = Object.entries(ABILITIES).flatMap(([short, id]) => {
    const score = numberAt(system, 'abilities', short, 'value');
    return score === null ? [] : [{ short, id, score: Math.trunc(score) }];
  });
  const given = Object.fromEntries(wanted.map(({ id, score }) => [id, bounded(loaded, id, score)]));
  const finals = finalScores({ ...bare, abilities: given }, loaded);
  const scores = wanted.map(({ short, id, score }) => {
    const base = bounded(loaded, id, score - ((finals.get(id) ?? score) - (given[id] ?? score)));
    return { short, id, score, base };
  });
  const abilities = Object.fromEntries(scores.map(({ id, base }) => [id, base]));
  const reached = finalScores({ ...bare, abilities }, loaded);
  for (const { short, id, score, base } of scores) {
    const from = `abilities.${short}.value`;
    if (reached.get(id) === score)
      notes.map(from, `/abilities/${id}`, base === score ? score : `${score}, of which ${base} is the base`);
    else
      notes.guess(
        from,
        `/abilities/${id}`,
        base,
        `The file says ${score}; the rules make it ${reached.get(id) ?? base}.`,
      );
  }
  return abilities;
}

const finalScores = (character: Character, loaded: LoadedRuleset): ReadonlyMap<string, number> =>
  new Map(deriveSheet(character, loaded).stats.map(({ id, value }) => [id, value]));

function bounded(loaded: LoadedRuleset, id: string, score: number): number {
  const ability = loaded.abilities.get(id);
  return ability === undefined ? score : wholeWithin(score, ability.minimum, ability.maximum);
}
