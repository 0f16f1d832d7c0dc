import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { numberAt, wholeWithin } from '../reading';
import type { FoundryActor } from './foundry-actor';

const MOST_COINS = 1_000_000_000;

/** Coins of the purse and of everything coins lie in. */
export function readCurrency(
  { system, items }: FoundryActor,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const purse = [...loaded.currencies.keys()].flatMap((id): readonly [string, number][] => {
    const held = [system, ...items.map((item) => item.system)].map((holder) => coinsIn(holder, id));
    const coins = wholeWithin(
      held.reduce((sum, more) => sum + Math.max(0, more), 0),
      0,
      MOST_COINS,
    );
    if (coins === 0) return [];
    notes.map(`currency.${id}`, `/currency/${id}`, coins);
    return [[id, coins]];
  });
  return Object.fromEntries(purse);
}

/** A number; in the oldest files one with a value of its own. */
const coinsIn = (holder: unknown, id: string): number =>
  numberAt(holder, 'currency', id) ?? numberAt(holder, 'currency', id, 'value') ?? 0;

/** `whole` is the character with everything but its wounds. */
export function readWounds(
  { system }: FoundryActor,
  whole: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const pool = loaded.ruleset.presentation.pool;
  const maximum = deriveSheet(whole, loaded).stats.find(({ id }) => id === pool)?.value ?? 0;
  const temporary = numberAt(system, 'attributes', 'hp', 'temp') ?? 0;
  if (temporary > 0)
    notes.leave('attributes.hp.temp', `${temporary} temporary hit points have no place; they are kept.`);
  const present = numberAt(system, 'attributes', 'hp', 'value');
  if (present === null) return {};
  const spent = wholeWithin(maximum - present, 0, Math.max(0, maximum));
  notes.map('attributes.hp.value', `/spent/${pool}`, `${maximum - spent} of ${maximum}`);
  return spent === 0 ? {} : { [pool]: spent };
}
