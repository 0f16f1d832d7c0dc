import { deriveSheet } from '@heroledger/rules';
import { loadAccountOf } from './load-account';
import { aCharacter, srdRules } from './testing/characters';

describe('The load', () => {
  const character = aCharacter('fighter', { currency: { gp: 50, sp: 7 } });
  const { limits } = deriveSheet(character, srdRules);
  const accountOf = (id: string) => {
    const limit = limits.find((candidate) => candidate.id === id);
    return limit === undefined ? undefined : loadAccountOf(limit, character, srdRules.ruleset);
  };

  it('is told thing by thing, coins included, down to the number of the sheet', () => {
    const load = accountOf('load');
    expect(load?.steps.map(({ source }) => source)).toEqual(expect.arrayContaining(['Chain Mail', 'Gold']));
    expect(load?.steps.at(-1)?.total).toBe(limits.find(({ id }) => id === 'load')?.used);
  });

  it('is the only limit that is made of weights', () => {
    expect(accountOf('attunement')).toBeNull();
  });
});
