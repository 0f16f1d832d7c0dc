import type { Character } from '../character';
import { skillPointsOf } from '../choosing/skill-points';
import type { Violation } from '../sheet';
import { aCharacter, aLoadedRuleset, aRuleset, only, told } from '../testing/small-ruleset';
import { validate } from './validate';

const loaded = aLoadedRuleset();
const violationsOf = (changes: object, game = loaded): Violation[] => validate({ ...aCharacter(), ...changes }, game);
const strong = { abilities: { might: 14, wit: 10 } };

describe('skills that are picked', () => {
  const learned = (classId: string, skills: Character['skills']) =>
    told(violationsOf({ ...strong, classes: [{ id: classId, level: 1 }], skills }));

  it('are covered by what class and ancestry let pick', () => {
    expect(learned('warden', [{ id: 'climbing', rank: 1 }])).toEqual([]);
    expect(
      learned('scout', [
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual([]);
  });

  it('outside the list of the class are refused', () => {
    expect(learned('warden', [{ id: 'sneaking', rank: 1 }])).toEqual([
      'SKILL_NOT_AVAILABLE /skills/0 What Warden may pick does not include Sneaking.',
    ]);
    expect(told(violationsOf({ skills: [{ id: 'climbing', rank: 1 }] }))).toEqual([
      'SKILL_NOT_AVAILABLE /skills/0 Nothing this character is offers Climbing.',
    ]);
  });

  it('beyond the number of picks are refused', () => {
    expect(
      learned('warden', [
        { id: 'climbing', rank: 1 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual(['SKILL_NOT_AVAILABLE /skills/1 2 skills picked at rank 1, there is 1 pick: Lore finds no place.']);
  });

  it('need a pick of their own for a second rank', () => {
    expect(
      learned('scout', [
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 2 },
      ]),
    ).toEqual([
      'SKILL_NOT_AVAILABLE /skills/1/rank 2 skills picked at rank 2, there is 1 pick: Lore 2 finds no place.',
    ]);
  });

  it('need no pick for the rank that was granted', () => {
    const river = { ancestry: 'riverfolk', classes: [{ id: 'scout', level: 1 }] };
    const skills = [
      { id: 'sneaking', rank: 2 },
      { id: 'climbing', rank: 1 },
      { id: 'lore', rank: 1 },
    ];
    expect(told(violationsOf({ ...strong, ...river, skills }))).toEqual([]);
  });

  it('are never refused for standing in another one’s place', () => {
    const either = { id: 'either', name: 'Either', count: 1, from: ['climbing', 'lore'], rank: 1 };
    const climbing = { id: 'climbing-only', name: 'Climbing', count: 1, from: ['climbing'], rank: 1 };
    const [stonefolk] = aRuleset().ancestries;
    if (stonefolk === undefined) throw new Error('The small game has ancestries.');
    const ids = ['climbing', 'lore'];
    for (const skillPicks of [
      [either, climbing],
      [climbing, either],
    ]) {
      for (const order of [ids, [...ids].reverse()]) {
        const game = aLoadedRuleset({ ancestries: [{ ...stonefolk, skillPicks }] });
        const skills = order.map((id) => ({ id, rank: 1 }));
        expect(told(violationsOf({ ...strong, ancestry: 'stonefolk', skills }, game))).toEqual([]);
      }
    }
  });

  it('ask for what they ask', () => {
    const violation = only(
      violationsOf({
        abilities: { might: 10, wit: 9 },
        classes: [{ id: 'warden', level: 1 }],
        skills: [{ id: 'lore', rank: 1 }],
      }),
    );
    expect(told([violation])).toEqual(['PREREQUISITE_UNMET /skills/0 Lore needs Wit 10, has 9.']);
    expect(violation.fixes).toEqual([{ label: 'Unlearn Lore', patch: [{ op: 'remove', path: '/skills/0' }] }]);
  });
});

describe('skills that are bought', () => {
  const { skillRules } = aRuleset();
  const game = aLoadedRuleset({ skillRules: { ...skillRules, points: '2 + level', cost: [1, 2] } });
  const bought = (skills: Character['skills'], classes: Character['classes'] = []) =>
    violationsOf({ ...strong, skills, classes }, game);

  it('cost what their ranks add up to', () => {
    expect(
      bought([
        { id: 'climbing', rank: 1 },
        { id: 'lore', rank: 1 },
      ]),
    ).toEqual([]);
    const violation = only(
      bought([
        { id: 'climbing', rank: 2 },
        { id: 'lore', rank: 1 },
      ]),
    );
    expect(told([violation])).toEqual(['SKILL_POINTS_EXCEEDED /skills 4 skill points spent, there are 2.']);
    expect(violation.fixes.map(({ label }) => label)).toEqual(['Lower Climbing to 1']);
  });

  it('are counted for the player', () => {
    const subject = aCharacter({ ...strong, skills: [{ id: 'climbing', rank: 2 }] });
    expect(skillPointsOf(subject, game)).toEqual({ available: 2, spent: 3 });
    expect(skillPointsOf({ ...subject, classes: [{ id: 'scout', level: 1 }] }, game)).toEqual({
      available: 3,
      spent: 0,
    });
    expect(skillPointsOf(subject, loaded)).toBeNull();
  });

  it('cost nothing where a pick covers them', () => {
    expect(
      bought(
        [
          { id: 'climbing', rank: 2 },
          { id: 'lore', rank: 2 },
        ],
        [{ id: 'scout', level: 1 }],
      ),
    ).toEqual([]);
  });
});
