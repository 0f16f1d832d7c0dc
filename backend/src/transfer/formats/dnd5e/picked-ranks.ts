import { type Character, type LoadedRuleset, type SkillRank, deriveSheet } from '@heroledger/rules';
import type { FinishedRank } from './carried-over';

/** What ancestry and class grant `unskilled` already is not learned a second time. */
export function pickedRanks(
  ranks: readonly FinishedRank[],
  unskilled: Character,
  loaded: LoadedRuleset,
): readonly SkillRank[] {
  const granted = new Map(deriveSheet(unskilled, loaded).stats.map(({ id, rank }) => [id, rank ?? 0]));
  return ranks
    .filter(({ id, rank }) => rank > 0 && (granted.get(`skill.${id}`) ?? 0) < rank)
    .map(({ id, rank }) => ({ id, rank }));
}
