import type { PointBuy, RolledScores, Ruleset } from '@heroledger/rules';
import { costOf, exchange, firstScores, pointsSpent, rollScores } from './scores';

const pointBuy: PointBuy = {
  id: 'buy',
  name: 'Point buy',
  description: '',
  kind: 'point-buy',
  budget: 27,
  minimum: 8,
  maximum: 15,
  cost: { 8: 0, 9: 1, 10: 2, 11: 3, 12: 4, 13: 5, 14: 7, 15: 9 },
};
const rolled: RolledScores = {
  id: 'dice',
  name: 'Dice',
  description: '',
  kind: 'rolled',
  dice: 4,
  sides: 6,
  keepHighest: 3,
};
const abilities = ['might', 'wit', 'charm'].map((id) => ({
  id,
  name: id,
  abbreviation: id,
  hint: '',
  minimum: 3,
  maximum: 20,
}));
const ruleset: Pick<Ruleset, 'abilities'> = { abilities };

describe('Scores of a new character', () => {
  it('cost what the ruleset says, added up', () => {
    expect(pointsSpent(pointBuy, { might: 15, wit: 14, charm: 8 })).toBe(16);
  });

  it('cost the dearest price beyond the list, so that going too far is seen', () => {
    expect(costOf(pointBuy, 17)).toBe(9);
    expect(costOf(pointBuy, 7)).toBe(0);
  });

  it('give the highest of an array to what the class leans on', () => {
    const method = { id: 'array', name: '', description: '', kind: 'array', scores: [10, 15, 12] } as const;
    expect(firstScores(method, asRuleset(ruleset), ['charm'], [])).toEqual({ charm: 15, might: 12, wit: 10 });
  });

  it('change places when one takes the score of another', () => {
    expect(exchange({ might: 15, wit: 12, charm: 10 }, 'charm', 15)).toEqual({ might: 10, wit: 12, charm: 15 });
  });

  it('keep the highest dice of each roll', () => {
    const faces = [6, 1, 5, 4];
    let next = 0;
    const [roll] = rollScores(rolled, 1, () => faces[next++] ?? 1);
    expect(roll).toEqual({ dice: [6, 5, 4, 1], score: 15 });
  });

  it('come from fair dice between one and their sides', () => {
    const dice = rollScores(rolled, 50).flatMap((roll) => roll.dice);
    expect(dice).toHaveLength(200);
    expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  });
});

/** The functions under test read the abilities only. */
function asRuleset(part: Pick<Ruleset, 'abilities'>): Ruleset {
  return {
    ...part,
    format: 1,
    id: 'test',
    version: '1.0.0',
    name: 'Test',
    shortName: 'Test',
    description: '',
    attribution: null,
    licence: 'CC0-1.0',
    creationMethods: [],
    progression: { maximumLevel: 1, experience: [0], multiclass: false },
    tables: {},
    proficiencies: [],
    ancestries: [],
    classes: [],
    skillRules: { rankNames: [], points: null, cost: [], categories: [] },
    skills: [],
    tags: [],
    slots: [],
    limits: [],
    items: [],
    currencies: [],
    weightUnit: 'lb',
    stats: [],
    attacks: null,
    presentation: { shield: '', pool: '', vitals: [], card: [] },
  };
}
