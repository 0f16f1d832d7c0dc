import type { Character, Ruleset } from '@heroledger/rules';
import { formatAmount } from '../ui';
import { priceWords } from './item-finder';

/** `Worth 84 gp, 1.7 lb`: what all the coins together come to; null for an empty purse. */
export function purseTotalWords({ currency }: Pick<Character, 'currency'>, ruleset: Ruleset): string | null {
  const coins = ruleset.currencies.map(({ id, worth, weight }) => ({ count: currency[id] ?? 0, worth, weight }));
  const worth = coins.reduce((sum, coin) => sum + coin.count * coin.worth, 0);
  if (worth === 0) return null;
  const weight = coins.reduce((sum, coin) => sum + coin.count * coin.weight, 0);
  const words = $localize`Worth ${priceWords(worth, ruleset)}:price:`;
  return weight === 0 ? words : `${words}, ${formatAmount(Math.round(weight * 1000) / 1000, ruleset.weightUnit)}`;
}
