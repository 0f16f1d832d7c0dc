import type { Evaluation } from '../deriving/evaluation';
import type { LoadedRuleset } from '../loading/loaded';
import type { CompiledPick } from '../loading/program';

/** One rank of one skill the player has learned beyond what was granted. */
export interface Demand {
  readonly skillId: string;
  readonly rank: number;
  /** Index among the skills of the character. */
  readonly index: number;
}

export interface Matching {
  /** By index of the pick: what it is used for. */
  readonly assigned: readonly (readonly Demand[])[];
  /** What no pick covers. */
  readonly uncovered: readonly Demand[];
}

/**
 * Assigns the learned ranks to the picks so that as many as possible are covered. Nobody says which pick a skill was learned by, so an assignment is searched for: a legal character
 * is never refused because a skill took the place another one needs.
 */
export function matchSkills(evaluation: Evaluation, loaded: LoadedRuleset): Matching {
  const { picks } = evaluation;
  const assigned: Demand[][] = picks.map(() => []);
  const demands = demandsOf(evaluation, loaded);
  if (picks.length === 0) return { assigned, uncovered: demands };
  const uncovered: Demand[] = [];
  // What one search without success has been to stays full, whatever comes after it.
  let exhausted: ReadonlySet<CompiledPick> = new Set();
  for (const demand of demands) {
    const visited = new Set(exhausted);
    if (place(demand, picks, assigned, visited)) continue;
    uncovered.push(demand);
    exhausted = visited;
  }
  return { assigned, uncovered };
}

/** Whether a pick may be used for a rank of a skill. */
export function allows({ pick, from }: CompiledPick, { skillId, rank }: Pick<Demand, 'skillId' | 'rank'>): boolean {
  return pick.rank === rank && (from === null || from.has(skillId));
}

/** First ranks first: where picks run out, it is the higher rank that finds no place. */
function demandsOf({ character, grantedRanks }: Evaluation, { skills }: LoadedRuleset): Demand[] {
  const demands: Demand[] = [];
  for (const [index, { id, rank }] of character.skills.entries()) {
    if (!skills.has(id)) continue;
    const granted = grantedRanks.get(id) ?? 0;
    const first = Math.floor(granted) + 1;
    for (let step = 0; step < rank - granted; step += 1) demands.push({ skillId: id, rank: first + step, index });
  }
  return demands.sort((a, b) => a.rank - b.rank);
}

/** Finds room for a demand, moving others to another pick where that makes room (Kuhn's augmenting paths). */
function place(
  demand: Demand,
  picks: readonly CompiledPick[],
  assigned: readonly Demand[][],
  visited: Set<CompiledPick>,
): boolean {
  for (const [index, candidate] of picks.entries()) {
    if (visited.has(candidate) || !allows(candidate, demand)) continue;
    visited.add(candidate);
    const taken = assigned[index];
    if (taken === undefined) continue;
    const free = taken.length < candidate.pick.count;
    const movable = free ? taken.length : taken.findIndex((other) => place(other, picks, assigned, visited));
    if (movable < 0) continue;
    taken[movable] = demand;
    return true;
  }
  return false;
}
