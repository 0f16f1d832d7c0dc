import type { Character } from '../character';
import { evaluateCharacter, numberNamed, type Evaluation } from '../deriving/evaluation';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Skill } from '../ruleset';
import { allows, matchSkills, type Matching } from './skill-matching';
import { countSkillPoints, type SkillPoints } from './skill-points';

/** A skill as a character has it, and the way to its next rank. */
export interface SkillState {
  readonly skill: Skill;
  /** Granted and learned; 0 while it is not known. */
  readonly rank: number;
  /** What the player learned of it; 0 where all of it was granted. */
  readonly learned: number;
  /** Skill points the next rank costs; null where ranks have no price, and at the top. */
  readonly cost: number | null;
  /** The one sentence that says why the next rank is out of reach; null when it is open. */
  readonly closedBecause: string | null;
}

interface Situation {
  readonly evaluation: Evaluation;
  readonly loaded: LoadedRuleset;
  readonly matching: Matching;
  readonly points: SkillPoints | null;
}

/** Every skill of the ruleset, in its order. */
export function skillStatesOf(character: Character, loaded: LoadedRuleset): SkillState[] {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  const evaluation = evaluateCharacter(sound, loaded);
  const matching = matchSkills(evaluation, loaded);
  const situation = { evaluation, loaded, matching, points: countSkillPoints(evaluation, matching.uncovered, loaded) };
  const learned = new Map(sound.skills.map(({ id, rank }) => [id, rank]));
  return loaded.ruleset.skills.map((skill) => {
    const rank = numberNamed(`skill.${skill.id}.rank`, evaluation, loaded);
    const cost = costOf(skill, rank + 1, situation);
    return {
      skill,
      rank,
      learned: learned.get(skill.id) ?? 0,
      cost,
      closedBecause: whyClosed(skill, rank + 1, cost, situation),
    };
  });
}

function costOf({ maximumRank }: Skill, rank: number, { points, loaded }: Situation): number | null {
  return points === null || rank > maximumRank ? null : (loaded.ruleset.skillRules.cost[rank - 1] ?? null);
}

function whyClosed(skill: Skill, rank: number, cost: number | null, situation: Situation): string | null {
  const { evaluation, loaded, points } = situation;
  const { name, maximumRank, requires } = skill;
  if (rank > maximumRank) return `${name} goes no further than rank ${String(maximumRank)}.`;
  const reasons = requires === undefined ? [] : reasonsUnmet(requires, evaluation, loaded);
  if (reasons.length > 0) return asSentence(reasons);
  if (points === null) return hasPickFor(skill.id, rank, situation) ? null : 'No pick is left for it.';
  const left = points.available - points.spent;
  return left >= (cost ?? 0) ? null : `Costs ${String(cost)}, ${String(Math.max(0, left))} left.`;
}

/** Also where room is made by using another pick for what holds this one. */
function hasPickFor(skillId: string, rank: number, { evaluation, loaded, matching }: Situation): boolean {
  const picks = evaluation.picks.filter((pick) => allows(pick, { skillId, rank }));
  if (picks.length === 0) return false;
  const { character } = evaluation;
  const skills = [...character.skills.filter(({ id }) => id !== skillId), { id: skillId, rank }];
  const raised = matchSkills({ ...evaluation, character: { ...character, skills } }, loaded);
  return raised.uncovered.length <= matching.uncovered.length;
}
