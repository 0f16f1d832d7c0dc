import type { Character } from '../character';
import type { LoadedRuleset } from '../loading/loaded';
import { aCharacter, aLoadedRuleset, aRuleset } from '../testing/small-ruleset';
import { skillStatesOf } from './skill-states';

const byPicks = aLoadedRuleset();
const byPoints = aLoadedRuleset({ skillRules: { ...aRuleset().skillRules, points: 'level * 2' } });

/** Rank, price and obstacle of each skill, in one line. */
const told = (character: Character, loaded: LoadedRuleset): string[] =>
  skillStatesOf(character, loaded).map(({ skill, rank, learned, cost, closedBecause }) =>
    [skill.id, rank, learned, cost ?? '-', closedBecause ?? 'open'].join(' '),
  );

describe('the way to the next rank of each skill', () => {
  it('is open while a pick is left that covers it', () => {
    const warden = aCharacter({ classes: [{ id: 'warden', level: 1 }] });
    expect(told(warden, byPicks)).toEqual([
      'climbing 0 0 - open',
      'sneaking 0 0 - No pick is left for it.',
      'lore 0 0 - Needs Wit 10, has 8.',
    ]);
  });

  it('is open where a skill that is learned can be moved to another pick', () => {
    const both = aCharacter({
      abilities: { wit: 12 },
      classes: [
        { id: 'warden', level: 1 },
        { id: 'scout', level: 1 },
      ],
      skills: [
        { id: 'lore', rank: 1 },
        { id: 'climbing', rank: 1 },
      ],
    });
    expect(told(both, byPicks)).toEqual(['climbing 1 1 - open', 'sneaking 0 0 - open', 'lore 1 1 - open']);
  });

  it('ends at the highest rank', () => {
    const master = aCharacter({ classes: [{ id: 'scout', level: 1 }], skills: [{ id: 'climbing', rank: 2 }] });
    expect(told(master, byPicks)[0]).toBe('climbing 2 2 - Climbing goes no further than rank 2.');
  });

  it('counts what the ancestry grants as a rank that nobody learned', () => {
    const riverfolk = aCharacter({ ancestry: 'riverfolk' });
    expect(told(riverfolk, byPicks)[1]).toBe('sneaking 1 0 - No pick is left for it.');
  });

  it('has a price where ranks are bought, and is closed when there is too little left', () => {
    const buyer = aCharacter({ classes: [{ id: 'warden', level: 1 }], skills: [{ id: 'climbing', rank: 1 }] });
    expect(told(buyer, byPoints).slice(0, 2)).toEqual(['climbing 1 1 2 open', 'sneaking 0 0 1 open']);
    const spent = { ...buyer, skills: [{ id: 'climbing', rank: 2 }] };
    expect(told(spent, byPoints)[1]).toBe('sneaking 0 0 1 Costs 1, 0 left.');
  });
});
