import type { OpenChoice } from '@heroledger/rules';
import { placeKey, steadied } from './steady-choices';

function pick(id: string, picked: readonly string[], skills: readonly string[], elsewhere: readonly string[] = []) {
  return {
    id,
    name: id,
    source: id,
    kind: 'skill-pick',
    choose: 2,
    repeat: 1,
    rank: 1,
    picked,
    options: skills.map((skill) => ({
      id: skill,
      name: skill,
      description: '',
      closedBecause: elsewhere.includes(skill) ? `${skill} is learned already.` : null,
    })),
  } satisfies OpenChoice;
}
const placed = (choice: OpenChoice, skill: string) => new Map([[placeKey(choice, skill), choice.id]]);
const picks = (choices: readonly OpenChoice[]) => choices.map(({ picked }) => picked);

describe('Picks of skills in the wizard', () => {
  const skills = ['stealth', 'arcana', 'nature'];
  const classPick = pick('class', ['stealth'], skills);
  const ancestryPick = pick('ancestry', [], skills, ['stealth']);

  it('stand as the rules have them where nobody pressed anything', () => {
    const choices = [classPick, ancestryPick];
    expect(steadied(choices, new Map())).toBe(choices);
  });

  it('stay in the list in which they were pressed', () => {
    const [first, second] = steadied([classPick, ancestryPick], placed(ancestryPick, 'stealth'));
    expect(first?.picked).toEqual([]);
    expect(second?.picked).toEqual(['stealth']);
    expect(first?.options[0]?.closedBecause).toBe('stealth is learned already.');
    expect(second?.options[0]?.closedBecause).toBeNull();
  });

  it('go on in another list where the one they were pressed in has no room for them any more', () => {
    const full = { ...classPick, choose: 1, picked: ['arcana'] };
    const other = { ...ancestryPick, picked: ['stealth'] };
    const wishes = new Map([...placed(full, 'arcana'), ...placed(full, 'stealth')]);
    expect(picks(steadied([full, other], wishes))).toEqual([['arcana'], ['stealth']]);
  });

  it('stand as the rules have them where the list they were pressed in does not offer them', () => {
    const narrow = pick('narrow', [], ['nature']);
    expect(picks(steadied([classPick, narrow], placed(narrow, 'stealth')))).toEqual([['stealth'], []]);
  });

  it('leave other kinds of choices and other ranks alone', () => {
    const expertise = { ...pick('expertise', ['stealth'], skills), rank: 2 };
    const style: OpenChoice = { ...pick('style', ['arcana'], skills), kind: 'options' };
    const wish = new Map([[placeKey(ancestryPick, 'stealth'), 'ancestry']]);
    const steady = steadied([classPick, ancestryPick, expertise, style], wish);
    expect(steady[2]).toBe(expertise);
    expect(steady[3]).toBe(style);
    expect(picks(steady)).toEqual([[], ['stealth'], ['stealth'], ['arcana']]);
  });
});
