import type { Character } from './character';
import type { Ruleset } from './ruleset';

/**
 * A character of whom nothing is decided yet: no ancestry, no class, every score at the lowest a player would start
 * from (that of the point buy, where the ruleset has one).
 *
 * @param name 1–120 characters
 */
export function blankCharacter(ruleset: Ruleset, name = 'Unnamed hero'): Character {
  return {
    name,
    ruleset: ruleset.id,
    rulesetVersion: ruleset.version,
    mode: 'strict',
    creationMethod: null,
    abilities: startingScores(ruleset),
    ancestry: null,
    classes: [],
    experiencePoints: 0,
    choices: {},
    skills: [],
    equipment: [],
    spent: {},
    personalityTraits: '',
    biography: '',
    notes: '',
    currency: {},
    tags: [],
    extras: {},
  };
}

function startingScores(ruleset: Ruleset): Record<string, number> {
  const pointBuy = ruleset.creationMethods.find((method) => method.kind === 'point-buy');
  return Object.fromEntries(
    ruleset.abilities.map(({ id, minimum, maximum }) => [
      id,
      Math.min(maximum, Math.max(minimum, pointBuy?.minimum ?? minimum)),
    ]),
  );
}
