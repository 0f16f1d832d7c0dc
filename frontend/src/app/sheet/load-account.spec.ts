import { deriveSheet } from '@heroledger/rules';
import { isLoad, loadAccountOf } from './load-account';
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
    expect(load?.steps[0]).toMatchObject({ source: 'Chain Mail', amount: 55, total: 55 });
    expect(load?.steps.at(-1)?.total).toBe(limits.find(({ id }) => id === 'load')?.used);
  });

  it('tells the heaviest things, and the long tail as one', () => {
    const steps = accountOf('load')?.steps ?? [];
    expect(steps).toHaveLength(9);
    expect(steps.at(-1)?.source).toBe('Everything else');
  });

  it('names coins where they weigh', () => {
    const purse = { equipment: [], currency: { gp: 50 } };
    const [limit] = limits;
    const account = limit === undefined ? null : loadAccountOf(limit, purse, srdRules.ruleset);
    expect(account?.steps).toMatchObject([{ source: 'Gold', detail: '50 × 0.02', amount: 1, total: 1 }]);
  });

  it('is the only limit that is made of weights', () => {
    expect(limits.filter((limit) => isLoad(limit, srdRules.ruleset)).map(({ id }) => id)).toEqual(['load']);
  });
});
