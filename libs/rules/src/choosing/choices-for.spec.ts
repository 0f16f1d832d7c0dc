import type { Character } from '../character';
import type { Choice } from '../ruleset';
import type { OpenChoice } from '../sheet';
import { aCharacter, aLoadedRuleset, aRuleset } from '../testing/small-ruleset';
import { choicesFor } from './choices-for';

const loaded = aLoadedRuleset();
const choicesOf = (changes: Partial<Character>) => choicesFor(aCharacter(changes), loaded);
const choiceOf = (changes: Partial<Character>, id: string): OpenChoice => {
  const choice = choicesOf(changes).find((candidate) => candidate.id === id);
  if (choice === undefined) throw new Error(`${id} is not open.`);
  return choice;
};
const closed = ({ options }: OpenChoice): [string, string | null][] =>
  options.map(({ id, closedBecause }) => [id, closedBecause]);

describe('what is open to choose', () => {
  it('comes from the ancestry and from each class up to its level', () => {
    expect(choicesOf({})).toEqual([]);
    expect(choicesOf({ ancestry: 'riverfolk' }).map(({ id }) => id)).toEqual(['river-gift']);
    const low = choicesOf({ classes: [{ id: 'warden', level: 1 }] });
    expect(low.map(({ id, source }) => [id, source])).toEqual([['warden-skills', 'Warden 1']]);
    const high = choicesOf({ classes: [{ id: 'warden', level: 2 }] });
    expect(high.map(({ id, source }) => [id, source])).toEqual([
      ['stance', 'Warden 2'],
      ['warden-skills', 'Warden 1'],
    ]);
  });

  it('leaves out what only the first class brings', () => {
    const classes = [
      { id: 'scout', level: 1 },
      { id: 'warden', level: 1 },
    ];
    expect(choicesOf({ classes }).map(({ id }) => id)).toEqual(['scout-skills', 'scout-mastery']);
  });

  it('says what is picked already', () => {
    const choices = { 'river-gift': ['wit'] };
    expect(choiceOf({ ancestry: 'riverfolk', choices }, 'river-gift')).toMatchObject({
      kind: 'abilities',
      choose: 2,
      repeat: 1,
      picked: ['wit'],
      options: [
        { id: 'might', name: 'Might', description: 'Lifting', closedBecause: null },
        { id: 'wit', name: 'Wit', description: 'Thinking', closedBecause: null },
      ],
    });
  });

  it('says why an option is closed', () => {
    const stance = choiceOf({ classes: [{ id: 'warden', level: 2 }], abilities: { might: 15, wit: 10 } }, 'stance');
    expect(closed(stance)).toEqual([
      ['wall', null],
      ['giant', 'Needs Might 16, has 15.'],
    ]);
  });
});

describe('an option that would bring nothing new', () => {
  it('says so, unless it is the one that brought it', () => {
    const [riverfolk] = aRuleset().ancestries.filter(({ id }) => id === 'riverfolk');
    if (riverfolk === undefined) throw new Error('The small game has riverfolk.');
    const tongues: Choice = {
      id: 'tongues',
      name: 'Tongues',
      choose: 1,
      from: { kind: 'proficiencies' },
      modifiers: [{ target: 'proficiency.{option}', op: 'grant', value: 1 }],
    };
    const game = aLoadedRuleset({ ancestries: [{ ...riverfolk, choices: [tongues] }] });
    const optionsWith = (choices: Character['choices']) =>
      choicesFor(aCharacter({ ancestry: 'riverfolk', choices }), game).map(closed);
    const taken = ['river-speech', 'River speech is there already.'];
    expect(optionsWith({})).toEqual([[['blades', null], taken]]);
    expect(optionsWith({ tongues: ['blades'] })).toEqual([[['blades', null], taken]]);
  });
});

describe('what may be learned', () => {
  const scout = { classes: [{ id: 'scout', level: 1 }], abilities: { might: 10, wit: 10 } };

  it('shows what each pick is used for', () => {
    const skills = [
      { id: 'climbing', rank: 2 },
      { id: 'lore', rank: 1 },
    ];
    expect(choiceOf({ ...scout, skills }, 'scout-skills')).toMatchObject({
      kind: 'skill-pick',
      rank: 1,
      choose: 2,
      picked: ['climbing', 'lore'],
    });
    expect(choiceOf({ ...scout, skills }, 'scout-mastery')).toMatchObject({ rank: 2, picked: ['climbing'] });
  });

  it('leaves out what is learned already, and what asks for more', () => {
    const subject = { ...scout, ancestry: 'riverfolk', abilities: { might: 10, wit: 9 } };
    expect(closed(choiceOf(subject, 'scout-skills'))).toEqual([
      ['climbing', null],
      ['sneaking', 'Sneaking is learned already.'],
      ['lore', 'Needs Wit 10, has 9.'],
    ]);
  });

  it('asks for the first rank before the second', () => {
    expect(closed(choiceOf({ ...scout, skills: [{ id: 'lore', rank: 1 }] }, 'scout-mastery'))).toEqual([
      ['climbing', 'Needs Climbing 1 first.'],
      ['sneaking', 'Needs Sneaking 1 first.'],
      ['lore', null],
    ]);
  });
});
