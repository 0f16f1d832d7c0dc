import { unmet } from './prerequisites';
import type { Prerequisite } from './ruleset';
import { aCharacter, aLoadedRuleset } from './testing/small-ruleset';

const loaded = aLoadedRuleset();
const character = aCharacter({
  abilities: { might: 11, wit: 12 },
  ancestry: 'riverfolk',
  classes: [{ id: 'scout', level: 2 }],
  skills: [{ id: 'climbing', rank: 1 }],
});

describe('a prerequisite', () => {
  it.each<[Prerequisite, string[]]>([
    [{ ability: 'might', min: 11 }, []],
    [{ ability: 'might', min: 13 }, ['needs Might 13, has 11']],
    [{ skill: 'climbing', rank: 1 }, []],
    [{ skill: 'climbing', rank: 2 }, ['needs Climbing 2, has 1']],
    [{ skill: 'sneaking', rank: 1 }, []],
    [{ level: 2 }, []],
    [{ level: 5 }, ['needs level 5, is 2']],
    [{ class: 'scout' }, []],
    [{ class: 'scout', level: 3 }, ['needs 3 levels in Scout, has 2']],
    [{ class: 'warden' }, ['needs a level in Warden']],
    [{ ancestry: 'riverfolk' }, []],
    [{ ancestry: 'stonefolk' }, ['needs the ancestry Stonefolk']],
    [{ proficiency: 'river-speech' }, []],
    [{ proficiency: 'blades' }, ['needs the proficiency Blades']],
    [{ all: [] }, []],
    [
      { all: [{ ability: 'might', min: 13 }, { level: 5 }, { level: 1 }] },
      ['needs Might 13, has 11', 'needs level 5, is 2'],
    ],
    [
      {
        any: [
          { ability: 'might', min: 13 },
          { ability: 'wit', min: 12 },
        ],
      },
      [],
    ],
    [
      {
        any: [
          { ability: 'might', min: 13 },
          { ability: 'wit', min: 13 },
        ],
      },
      ['needs Might 13 (has 11) or Wit 13 (has 12)'],
    ],
    [
      { any: [{ all: [{ level: 3 }, { class: 'warden' }] }, { ancestry: 'stonefolk' }] },
      ['needs level 3 and a level in Warden or the ancestry Stonefolk'],
    ],
    [{ not: { class: 'warden' } }, []],
    [{ not: { class: 'scout' } }, ['must be without a level in Scout']],
    [{ not: { not: { class: 'scout' } } }, []],
  ])('%j: %j', (prerequisite, expected) => {
    expect(unmet(prerequisite, character, loaded)).toEqual(expected);
  });
});
