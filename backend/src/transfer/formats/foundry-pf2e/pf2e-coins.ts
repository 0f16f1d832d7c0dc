import type { LoadedRuleset } from '@heroledger/rules';
import { MOST_COINS } from '../carried-over/carried-ruleset';
import type { MappingNotes } from '../mapping-notes';
import { at, isObject, numberAt, textAt, wholeWithin } from '../reading';
import { type Pf2eActor, type Pf2eItem, numberIn, textIn } from './pf2e-actor';

const NAMED: Readonly<Record<string, string>> = {
  'platinum-pieces': 'pp',
  'gold-pieces': 'gp',
  'silver-pieces': 'sp',
  'copper-pieces': 'cp',
  credstick: 'credits',
  credits: 'credits',
};

/** Money lies among the things, a heap of each coin; also in bags. */
export const isCoin = (item: Pf2eItem): boolean => item.type === 'treasure' && coinsOf(item).length > 0;

export function readCurrency(
  { system, items }: Pf2eActor,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const purse = [...loaded.currencies.keys()].flatMap((id): readonly [string, number][] => {
    const heaps = items
      .filter(isCoin)
      .flatMap(coinsOf)
      .filter(([coin]) => coin === id);
    const held = [...heaps.map(([, count]) => count), numberIn(system, 'currency', id) ?? 0];
    const coins = wholeWithin(
      held.reduce((sum, more) => sum + Math.max(0, more), 0),
      0,
      MOST_COINS,
    );
    if (coins === 0) return [];
    notes.map(`items[${id}]`, `/currency/${id}`, coins);
    return [[id, coins]];
  });
  return Object.fromEntries(purse);
}

/** What a heap is worth, by coin; nothing for what is no heap of coins. */
function coinsOf(item: Pf2eItem): readonly (readonly [string, number])[] {
  const { system } = item;
  const coin = namedCoin(item);
  const isHeap = /^(coins|credits)$/.test(textIn(system, 'stackGroup'));
  if (!isHeap && coin === null) return [];
  const quantity = numberIn(system, 'quantity') ?? 1;
  const older = textAt(system, 'denomination', 'value');
  if (older !== '') return [[older, quantity * (numberAt(system, 'value', 'value') ?? 1)]];
  const worth = pricesIn(at(system, 'price', 'value'));
  if (worth.length === 0) return [[coin ?? 'gp', quantity]];
  return worth.map(([each, count]) => [each, quantity * count]);
}

/** By its slug, else by its name; null for what is called like no coin. */
function namedCoin({ name, system }: Pf2eItem): string | null {
  const key = (textAt(system, 'slug') || name).toLowerCase().trim().replace(/\s+/g, '-');
  return Object.hasOwn(NAMED, key) ? (NAMED[key] ?? null) : null;
}

function pricesIn(price: unknown): readonly (readonly [string, number])[] {
  if (!isObject(price)) return [];
  return Object.keys(price)
    .slice(0, 10)
    .map((coin) => [coin, numberAt(price, coin) ?? 0] as const)
    .filter(([, each]) => each > 0);
}
