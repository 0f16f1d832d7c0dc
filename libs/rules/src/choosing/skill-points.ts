import type { Character } from '../character';
import { evaluateCharacter, type Evaluation } from '../deriving/evaluation';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import { matchSkills } from './skill-matching';

/** Points to buy ranks with. */
export interface SkillPoints {
  readonly available: number;
  /** What the ranks cost that are neither granted nor covered by a pick. */
  readonly spent: number;
}

/** The skill points of a character; null where the game gives ranks by picks only. */
export function skillPointsOf(character: Character, loaded: LoadedRuleset): SkillPoints | null {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  return countSkillPoints(evaluateCharacter(sound, loaded), loaded);
}

/** As {@link skillPointsOf}, for a character that is worked out already. */
export function countSkillPoints(evaluation: Evaluation, loaded: LoadedRuleset): SkillPoints | null {
  const { skillPoints } = loaded.program;
  if (skillPoints === null) return null;
  const { cost } = loaded.ruleset.skillRules;
  const { uncovered } = matchSkills(evaluation, loaded);
  return {
    available: skillPoints(evaluation.values),
    spent: uncovered.reduce((sum, { rank }) => sum + (cost[rank - 1] ?? 0), 0),
  };
}
