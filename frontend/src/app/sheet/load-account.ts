import type { Character, LimitUse, Ruleset, Stat, Step } from '@heroledger/rules';
import { formatNumber } from '../ui';
import { itemOf } from './sheet-model';

const mostLines = 9;

type Carried = Pick<Character, 'equipment' | 'currency'>;

/** Whether a limit measures what is carried. */
export function isLoad(limit: LimitUse, ruleset: Ruleset): boolean {
  return ruleset.limits.find(({ id }) => id === limit.id)?.used === 'load';
}

/** What is carried, thing by thing. */
export function loadAccountOf(limit: LimitUse, character: Carried, ruleset: Ruleset): Stat {
  return {
    id: `limit.${limit.id}`,
    name: limit.name,
    group: 'other',
    value: limit.used,
    steps: stepsOf(shortened([...weightsOfItems(character, ruleset), ...weightsOfCoins(character, ruleset)])),
    formula: 'load',
    inWords: null,
    unit: limit.unit,
    signed: false,
    remaining: null,
    rank: null,
    ability: null,
  };
}

interface Weight {
  readonly source: string;
  readonly detail: string | null;
  readonly amount: number;
}

function weightsOfItems({ equipment }: Carried, ruleset: Ruleset): readonly Weight[] {
  return equipment.map((item) => {
    const { name, quantity } = item;
    const weight = itemOf(ruleset, item)?.weight ?? 0;
    const detail = quantity === 1 ? null : `${formatNumber(quantity)} × ${formatNumber(weight)}`;
    return { source: name, detail, amount: weight * quantity };
  });
}

function weightsOfCoins({ currency }: Carried, { currencies }: Ruleset): readonly Weight[] {
  return currencies.map(({ id, name, weight }) => {
    const count = currency[id] ?? 0;
    return { source: name, detail: `${formatNumber(count)} × ${formatNumber(weight)}`, amount: weight * count };
  });
}

/** The heaviest first; a long tail goes together, so that the account stays on the page. */
function shortened(weights: readonly Weight[]): readonly Weight[] {
  const heavy = weights.filter(({ amount }) => amount !== 0).sort((one, other) => other.amount - one.amount);
  if (heavy.length <= mostLines) return heavy;
  const rest = heavy.slice(mostLines - 1);
  const amount = rounded(rest.reduce((sum, weight) => sum + weight.amount, 0));
  const detail = $localize`${formatNumber(rest.length)}:count: kinds of things`;
  return [...heavy.slice(0, mostLines - 1), { source: $localize`Everything else`, detail, amount }];
}

/** Weights are given in thousandths at the finest: rounding there keeps sums of small ones exact. */
function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function stepsOf(weights: readonly Weight[]): readonly Step[] {
  let total = 0;
  return weights.map((weight, index) => {
    total = rounded(total + weight.amount);
    return { ...weight, amount: rounded(weight.amount), op: index === 0 ? 'set' : 'add', total };
  });
}
