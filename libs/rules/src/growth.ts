import type { Character } from './character';
import { choicesFor } from './choosing/choices-for';
import { matchSkills } from './choosing/skill-matching';
import { learnSkill, take } from './choosing/take';
import { evaluateCharacter } from './deriving/evaluation';
import { readCharacter } from './deriving/reading';
import { withoutLostRolls } from './growth-rolls';
import type { LoadedRuleset } from './loading/loaded';
import type { OpenOption } from './sheet';
import { validate } from './validating/validate';

/** Steps of a career, from one document to the next. What the rules say of the outcome is asked afterwards. */

/** The character with `amount` more experience, or less where it is negative; never below none. */
export function applyExperience(character: Character, amount: number): Character {
  return { ...character, experiencePoints: Math.max(0, character.experiencePoints + amount) };
}

/** One more level in a class, or the first in a new one. */
export function levelUp(character: Character, classId: string): Character {
  const known = character.classes.some(({ id }) => id === classId);
  const classes = known
    ? character.classes.map((taken) => (taken.id === classId ? { id: classId, level: taken.level + 1 } : taken))
    : [...character.classes, { id: classId, level: 1 }];
  return { ...character, classes };
}

/**
 * The classes the next level may be taken in, each with the level it would be: those the character has, then those the
 * game lets stand beside them. One that asks for something the character does not have says so.
 */
export function classesToRiseIn(character: Character, loaded: LoadedRuleset): OpenOption[] {
  const { classes, progression } = loaded.ruleset;
  const taken = new Map(character.classes.map(({ id, level }) => [id, level]));
  const known = character.classes.flatMap(({ id }) => loaded.classes.get(id) ?? []);
  const beside = taken.size === 0 || progression.multiclass ? classes.filter(({ id }) => !taken.has(id)) : [];
  return [...known, ...beside].map(({ id, name, description }) => ({
    id,
    name: `${name} ${String((taken.get(id) ?? 0) + 1)}`,
    description: taken.has(id) ? '' : description,
    closedBecause: taken.has(id) ? null : whyNotBeside(levelUp(character, id), loaded),
  }));
}

function whyNotBeside(grown: Character, loaded: LoadedRuleset): string | null {
  const missing = validate(grown, loaded).find(({ code }) => code === 'MULTICLASS_PREREQUISITE_UNMET');
  return missing?.message ?? null;
}

/**
 * The character before its last level in a class: what that level let choose, what was rolled for it, and the skills no
 * other pick covers, are given back. Skills that were bought with points stay: which of them to give up only the player can say.
 */
export function levelDown(character: Character, classId: string, loaded: LoadedRuleset): Character {
  const classes = character.classes
    .map((taken) => (taken.id === classId ? { id: classId, level: taken.level - 1 } : taken))
    .filter(({ level }) => level > 0);
  const lowered = withoutLostRolls(withoutClosedChoices({ ...character, classes }, character, loaded));
  return loaded.program.skillPoints === null ? withoutUncoveredSkills(lowered, character, loaded) : lowered;
}

/**
 * The character with choices made: the options of each by its id, in place of what was picked before. Of a skill pick
 * the skills are learned.
 */
export function makeChoices(
  character: Character,
  picks: Readonly<Record<string, readonly string[]>>,
  loaded: LoadedRuleset,
): Character {
  const offered = new Map(choicesFor(character, loaded).map((choice) => [choice.id, choice]));
  return Object.entries(picks).reduce((chooser, [id, options]) => {
    const choice = offered.get(id);
    if (choice?.kind === 'skill-pick') return options.reduce((learner, skill) => take(learner, choice, skill), chooser);
    return { ...chooser, choices: { ...chooser.choices, [id]: options } };
  }, character);
}

function withoutClosedChoices(lowered: Character, before: Character, loaded: LoadedRuleset): Character {
  const open = new Set(openChoices(lowered, loaded));
  const closed = new Set(openChoices(before, loaded).filter((id) => !open.has(id)));
  const choices = Object.fromEntries(Object.entries(lowered.choices).filter(([id]) => !closed.has(id)));
  return { ...lowered, choices };
}

function withoutUncoveredSkills(lowered: Character, before: Character, loaded: LoadedRuleset): Character {
  const known = new Set(uncoveredRanks(before, loaded).map(({ skillId, rank }) => `${skillId} ${String(rank)}`));
  return uncoveredRanks(lowered, loaded)
    .filter(({ skillId, rank }) => !known.has(`${skillId} ${String(rank)}`))
    .sort((a, b) => b.rank - a.rank)
    .reduce((learner, { skillId, rank }) => learnSkill(learner, skillId, rank - 1), lowered);
}

function openChoices(character: Character, loaded: LoadedRuleset): string[] {
  return choicesFor(character, loaded).map(({ id }) => id);
}

function uncoveredRanks(character: Character, loaded: LoadedRuleset) {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  return matchSkills(evaluateCharacter(sound, loaded), loaded).uncovered;
}
