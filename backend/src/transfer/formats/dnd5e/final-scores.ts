import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { FinishedScore } from './base-scores';
import type { FinishedNumber } from './carried-over';

/** Scores of the file are without what its things bring, and stay so. */
export function finalScores(
  scores: readonly FinishedScore[],
  character: Character,
  loaded: LoadedRuleset,
): readonly FinishedNumber[] {
  const valuesOf = (one: Character) => new Map(deriveSheet(one, loaded).stats.map(({ id, value }) => [id, value]));
  const dressed = valuesOf(character);
  const bare = valuesOf({ ...character, equipment: [] });
  return scores.map(({ from, id, score }) => {
    const brought = (dressed.get(id) ?? score) - (bare.get(id) ?? score);
    return { from, stat: id, value: score + brought };
  });
}
