import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wholeWithin } from '../reading';

/** A finished score as a file has it, without what items bring. */
export interface FinishedScore {
  /** Place in the file. */
  readonly from: string;
  /** Id of an ability of the ruleset. */
  readonly id: string;
  readonly score: number;
}

/**
 * Other programs keep scores that already hold what ancestry and growth brought; ours are the base. So the base is
 * chosen such that the final score is the file's. `bare` is the character with neither equipment nor scores of its own.
 */
export function baseScores(
  wanted: readonly FinishedScore[],
  bare: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const given = Object.fromEntries(wanted.map(({ id, score }) => [id, bounded(loaded, id, score)]));
  const finals = finalScores({ ...bare, abilities: given }, loaded);
  const scores = wanted.map(({ from, id, score }) => {
    const base = bounded(loaded, id, score - ((finals.get(id) ?? score) - (given[id] ?? score)));
    return { from, id, score, base };
  });
  const abilities = Object.fromEntries(scores.map(({ id, base }) => [id, base]));
  const reached = finalScores({ ...bare, abilities }, loaded);
  for (const { from, id, score, base } of scores) {
    const to = `/abilities/${id}`;
    const made = reached.get(id) ?? base;
    if (made === score) notes.map(from, to, base === score ? score : `${score}, of which ${base} is the base`);
    else notes.guess(from, to, base, `The file says ${score}; from its base the rules make it ${made}.`);
  }
  return abilities;
}

const finalScores = (character: Character, loaded: LoadedRuleset): ReadonlyMap<string, number> =>
  new Map(deriveSheet(character, loaded).stats.map(({ id, value }) => [id, value]));

function bounded(loaded: LoadedRuleset, id: string, score: number): number {
  const ability = loaded.abilities.get(id);
  return ability === undefined ? score : wholeWithin(score, ability.minimum, ability.maximum);
}
