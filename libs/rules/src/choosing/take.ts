import type { Character, SkillRank } from '../character';
import type { OpenChoice } from '../sheet';

/**
 * The character with an option of a choice taken, in place of the only pick where there is but one. What is taken of a
 * skill pick stands under `skills`, everything else under `choices`.
 */
export function take(character: Character, choice: OpenChoice, option: string): Character {
  if (choice.kind === 'skill-pick') {
    return learnSkill(character, option, choice.rank);
  }
  const kept = choice.choose === 1 ? [] : choice.picked;
  return { ...character, choices: { ...character.choices, [choice.id]: [...kept, option] } };
}

/** The character with a skill at a rank; rank 0 forgets it. */
export function learnSkill(character: Character, id: string, rank: number): Character {
  if (rank <= 0) return { ...character, skills: character.skills.filter((skill) => skill.id !== id) };
  return { ...character, skills: withSkillRank(character.skills, id, rank) };
}

/** The skills with one of them at a rank, at its place if it is there already. */
function withSkillRank(skills: readonly SkillRank[], id: string, rank: number): readonly SkillRank[] {
  return skills.some((skill) => skill.id === id)
    ? skills.map((skill) => (skill.id === id ? { id, rank } : skill))
    : [...skills, { id, rank }];
}
