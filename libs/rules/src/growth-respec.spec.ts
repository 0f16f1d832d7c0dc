import type { Character } from './character';
import { diff } from './comparing/diff';
import { makeChoices } from './growth';
import { respec } from './growth-respec';
import { keepRoll } from './growth-rolls';
import { aCharacter, aLoadedRuleset, carried, told } from './testing/small-ruleset';
import { validate } from './validating/validate';

const loaded = aLoadedRuleset();
const blades = carried(loaded, 'mail', { isEquipped: true });
const plain = aCharacter({
  abilities: { might: 13, wit: 10 },
  classes: [{ id: 'warden', level: 2 }],
  experiencePoints: 180,
  equipment: [blades],
  biography: 'Born in the rain.',
});
const veteran = makeChoices(plain, { 'warden-skills': ['climbing'], stance: ['wall'] }, loaded);
const scout = [{ id: 'scout', level: 2 }];

describe('building a character anew', () => {
  it('takes back every choice and every skill, and nothing else', () => {
    const { character, violations } = respec(veteran, {}, loaded);
    expect(character).toEqual(plain);
    expect(violations).toEqual([]);
  });

  it('puts what is decided in the place of what was', () => {
    const skills = [{ id: 'lore', rank: 1 }];
    const { character, violations } = respec(veteran, { choices: { stance: ['wall'] }, skills }, loaded);
    expect(character).toEqual({ ...veteran, skills });
    expect(violations).toEqual([]);
  });

  it('may lead into another class, at the same level, and tells every difference', () => {
    const rebuild = { classes: scout, abilities: { might: 12, wit: 14 }, skills: [{ id: 'sneaking', rank: 2 }] };
    const { character, violations } = respec(veteran, rebuild, loaded);
    expect(violations).toEqual([]);
    expect(diff(veteran, character, loaded).sentences).toEqual([
      'Might 13 → 12',
      'Wit 10 → 14',
      'Left Warden',
      'Took 2 levels in Scout, now 2',
      'Stance: no longer Wall',
      'Forgot Climbing',
      'Learned Sneaking 2',
    ]);
  });

  it.each([
    [1, 'The levels add up to 1, before they added up to 2.'],
    [3, 'The levels add up to 3, before they added up to 2.'],
  ])('to level %d is no respec', (level, message) => {
    const classes = [{ id: 'warden', level }];
    const { violations } = respec({ ...veteran, experiencePoints: 1000 }, { classes }, loaded);
    expect(told(violations)).toEqual([`RESPEC_CHANGES_LEVEL /classes ${message}`]);
  });

  it('names all that the rules forbid, an item that no longer suits among it', () => {
    const rebuild = { abilities: { might: 10, wit: 10 }, choices: { stance: ['giant'] } };
    const { character, violations } = respec(veteran, rebuild, loaded);
    expect(told(violations)).toEqual([
      'OPTION_CLOSED /choices/stance/0 Giant needs Might 16, has 10.',
      expect.stringMatching(/^ITEM_REQUIREMENT_UNMET \/equipment\/0\/isEquipped /),
    ]);
    expect(violations).toEqual(validate(character, loaded));
  });

  it('keeps what was rolled for levels that are taken again, and forgets the other rolls', () => {
    const rolled = keepRoll(veteran, { classId: 'warden', level: 2, roll: 9 });
    const rollsAfter = (rebuild: Partial<Character>) => respec(rolled, rebuild, loaded).character.hitPointRolls;
    expect(rollsAfter({})).toEqual({ warden: { 2: 9 } });
    expect(rollsAfter({ classes: scout })).toBeUndefined();
  });

  it('leaves the character it was given as it was', () => {
    const before = structuredClone(veteran);
    respec(veteran, { classes: scout, skills: [] }, loaded);
    expect(veteran).toEqual(before);
  });
});
