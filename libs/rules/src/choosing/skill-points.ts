import type { Character } from '../character';
import { evaluateCharacter, type Evaluation } from '../deriving/evaluation';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import { matchSkills, type Demand } from './skill-matching';

/** Points to buy ranks with. */
export interface SkillPoints {
  readonly available: number;
  /** What the ranks cost that are neither granted nor covered by a pick. */
  readonly spent: number;
}

/** The skill points of a character; null where the game gives ranks by picks only. */
export function skillPointsOf(character: Character, loaded: LoadedRuleset): SkillPoints | null {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  const evaluation = evaluateCharacter(sound, loaded);
  return countSkillPoints(evaluation, matchSkills(evaluation, loaded).uncovered, loaded);
}

/** As {@link skillPointsOf}, for a character that is worked out already, and of which is known what no pick covers. */
export function countSkillPoints(
  evaluation: Evaluation,
  uncovered: readonly Demand[],
  { program, ruleset }: LoadedRuleset,
): SkillPoints | null {
  if (program.skillPoints === null) return null;
  const { cost } = ruleset.skillRules;
  return {
    available: program.skillPoints(evaluation.values),
    spent: uncovered.reduce((sum, { rank }) => sum + (cost[rank - 1] ?? 0), 0),
  };
}
