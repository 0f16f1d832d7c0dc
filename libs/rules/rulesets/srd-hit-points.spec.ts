import { keepRoll, rollableLevels, validate, type Character } from '../src';
import { aCharacter, srd, valueOf } from './testing/shipped';

const scores = { strength: 15, dexterity: 15, constitution: 14, intelligence: 15, wisdom: 15, charisma: 15 };
const classes = srd.ruleset.classes.map(({ id, hitDie }) => [id, hitDie ?? NaN] as const);

function adventurer(...taken: Character['classes']): Character {
  return aCharacter(srd, { abilities: scores, creationMethod: 'manual', classes: taken, experiencePoints: 355_000 });
}

/** Every level that may be rolled for shows the same face, or the highest its die has. */
function rolling(character: Character, face: number): Character {
  return rollableLevels(character, srd).reduce(
    (roller, { class: classId, level, die }) => keepRoll(roller, { classId, level, roll: Math.min(face, die) }),
    character,
  );
}

describe('rolled hit points', () => {
  // Level 1 brings the whole die, each of the four others what was rolled; Constitution 14 adds 2 on each of the five.
  it.each(classes)('of a %s of level 5 are the whole d%i once, four rolls and 5 × 2', (id, die) => {
    const subject = adventurer({ id, level: 5 });
    expect(rollableLevels(subject, srd).map(({ name }) => name.replace(/^\D+/, ''))).toEqual(['2', '3', '4', '5']);
    expect(valueOf('hitPoints', rolling(subject, 1), srd)).toBe(die + 4 * 1 + 5 * 2);
    expect(valueOf('hitPoints', rolling(subject, die), srd)).toBe(die + 4 * die + 5 * 2);
    expect(validate(rolling(subject, die), srd)).toEqual([]);
  });

  it('of a fighter 2 and wizard 3: 10, a d10, three d6, and 5 × 2', () => {
    const subject = adventurer({ id: 'fighter', level: 2 }, { id: 'wizard', level: 3 });
    expect(rollableLevels(subject, srd).map(({ name, die }) => `${name}: d${String(die)}`)).toEqual([
      'Fighter 2: d10',
      'Wizard 1: d6',
      'Wizard 2: d6',
      'Wizard 3: d6',
    ]);
    expect(valueOf('hitPoints', rolling(subject, 8), srd)).toBe(10 + 8 + 3 * 6 + 5 * 2);
    expect(validate(rolling(subject, 8), srd)).toEqual([]);
  });
});
