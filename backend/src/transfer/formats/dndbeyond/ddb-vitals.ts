import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { type Json, at, numberAt, wholeWithin } from '../reading';
import { entriesAt } from './ddb-sheet';

const MOST_COINS = 1_000_000_000;

/** Coins of the purse and of every bag. */
export function currencyOf(sheet: Json, loaded: LoadedRuleset, notes: MappingNotes): Readonly<Record<string, number>> {
  const purses = [at(sheet, 'currencies'), at(sheet, 'currency')];
  const bags = entriesAt(sheet, 'inventory').map((item) => at(item, 'currency'));
  return Object.fromEntries(
    [...loaded.currencies.keys()].flatMap((id): readonly [string, number][] => {
      const held = [...purses, ...bags].map((purse) => Math.max(0, numberAt(purse, id) ?? 0));
      const coins = wholeWithin(
        held.reduce((sum, more) => sum + more, 0),
        0,
        MOST_COINS,
      );
      if (coins === 0) return [];
      notes.map(`currencies.${id}`, `/currency/${id}`, coins);
      return [[id, coins]];
    }),
  );
}

/** What of each pool is used up: hit points, and slots that spells took. */
export function spentOf(
  sheet: Json,
  whole: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const pools = new Map(deriveSheet(whole, loaded).stats.map(({ id, value }) => [id, value]));
  const temporary = numberAt(sheet, 'temporaryHitPoints') ?? 0;
  if (temporary > 0)
    notes.leave('temporaryHitPoints', `${temporary} temporary hit points have no place; they are kept.`);
  const used = [
    { from: 'removedHitPoints', pool: loaded.ruleset.presentation.pool, amount: numberAt(sheet, 'removedHitPoints') },
    ...entriesAt(sheet, 'spellSlots').map((slot) => {
      const level = String(numberAt(slot, 'level'));
      return { from: `spellSlots[${level}].used`, pool: `spellSlots.${level}`, amount: numberAt(slot, 'used') };
    }),
    ...entriesAt(sheet, 'pactMagic').map((slot) => ({
      from: 'pactMagic.used',
      pool: 'pactSlots',
      amount: numberAt(slot, 'used'),
    })),
  ];
  const spent: Record<string, number> = {};
  for (const { from, pool, amount } of used) {
    const most = pools.get(pool) ?? 0;
    const gone = wholeWithin(amount ?? 0, 0, Math.max(0, most));
    if (gone === 0) continue;
    notes.map(from, `/spent/${pool}`, `${most - gone} of ${most} left`);
    spent[pool] = gone;
  }
  return spent;
}
