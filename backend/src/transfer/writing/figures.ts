import type { Attack, Stat } from '@heroledger/rules';

const TWO_PLACES = 100;

/** `1,980`, `−1`, `69.5`: as the pages of the app write numbers for an English reader. */
export function number(value: number): string {
  const rounded = Math.round(value * TWO_PLACES) / TWO_PLACES;
  return rounded.toLocaleString('en-US').replace('-', '−');
}

/** Without its unit: `+3`, `17`. */
export const figure = ({ value, signed }: Pick<Stat, 'value' | 'signed'>): string =>
  signed && value >= 0 ? `+${number(value)}` : number(value);

/** `1d6 + 3`; a weapon that has no dice does what is added to them. */
export function damageOf({ dice, damage }: Attack): string {
  if (dice === '' || dice === '0') return number(damage.value);
  if (damage.value === 0) return dice;
  return `${dice} ${damage.value < 0 ? '−' : '+'} ${number(Math.abs(damage.value))}`;
}

/** The name of a skill's rank; null without one. */
export const rankOf = ({ rank }: Pick<Stat, 'rank'>, rankNames: readonly string[]): string | null =>
  rank === null || rank === 0 ? null : (rankNames[rank - 1] ?? `rank ${rank}`);
