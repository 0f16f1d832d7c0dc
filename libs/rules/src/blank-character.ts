import type { Character } from './character';
import type { Ruleset } from './ruleset';

/** A character document in which nothing stands. */
const emptyCharacter: Character = {
  name: 'Unnamed hero',
  ruleset: '',
  rulesetVersion: '',
  mode: 'strict',
  creationMethod: null,
  abilities: {},
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

/**
 * A character of whom nothing is decided yet: no ancestry, no class, every score at the lowest a player would start
 * from (that of the point buy, where the ruleset has one).
 *
 * @param name 1–120 characters
 */
export function blankCharacter(ruleset: Ruleset, name = emptyCharacter.name): Character {
  return {
    ...emptyCharacter,
    name,
    ruleset: ruleset.id,
    rulesetVersion: ruleset.version,
    abilities: startingScores(ruleset),
  };
}

/** As {@link blankCharacter}, where no ruleset is at hand: without scores. */
export function characterWithoutRuleset(): Character {
  return emptyCharacter;
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
