import {
  deriveSheet,
  type Attack,
  type Character,
  type LoadedRuleset,
  type Sheet,
  type Violation,
} from '@heroledger/rules';
import { formatNumber, formatSigned } from '../../ui';
import { rollWords, statWords } from '../stat-words';

/** A number that moves: `Armor class 15 → 17`. Null where there is nothing on that side. */
export interface Difference {
  readonly id: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a step would do to a sheet, before it is taken. */
export interface Outcome {
  /** The numbers that lead on the sheet come first. */
  readonly differences: readonly Difference[];
  /** What it would be against, and what it mends stays out. */
  readonly conflicts: readonly Violation[];
}

/** Derives both sheets: the same rules that the server asks. */
export function outcomeOf(before: Character, after: Character, rules: LoadedRuleset): Outcome {
  const [old, fresh] = [deriveSheet(before, rules), deriveSheet(after, rules)];
  const known = new Set(old.violations.map(identityOf));
  return {
    differences: [...movedStats(old, fresh, rules), ...movedAttacks(old, fresh), ...movedLimits(old, fresh)],
    conflicts: fresh.violations.filter((violation) => !known.has(identityOf(violation))),
  };
}

function identityOf({ code, pointer, message }: Violation): string {
  return `${code} ${pointer} ${message}`;
}

function movedStats(old: Sheet, fresh: Sheet, { ruleset }: LoadedRuleset): readonly Difference[] {
  const { shield, pool, vitals } = ruleset.presentation;
  const leading = [shield, pool, ...vitals];
  const rankOf = (id: string): number => (leading.includes(id) ? leading.indexOf(id) : leading.length);
  const values = new Map(old.stats.map((stat) => [stat.id, stat]));
  return fresh.stats
    .flatMap((stat) => {
      const was = values.get(stat.id);
      if (was === undefined || was.value === stat.value) return [];
      return [{ id: stat.id, name: stat.name, before: statWords(was), after: statWords(stat) }];
    })
    .sort((one, other) => rankOf(one.id) - rankOf(other.id));
}

function movedAttacks(old: Sheet, fresh: Sheet): readonly Difference[] {
  const [was, is] = [attacksOf(old), attacksOf(fresh)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => ({
      id: `attack.${id}`,
      name: [...old.attacks, ...fresh.attacks].find(({ equipmentId }) => equipmentId === id)?.name ?? '',
      before: was.get(id) ?? null,
      after: is.get(id) ?? null,
    }))
    .filter(({ before, after }) => before !== after);
}

/** In words, by the item they are made with. */
function attacksOf({ attacks }: Sheet): ReadonlyMap<string, string> {
  return new Map(attacks.map((attack) => [attack.equipmentId, attackWords(attack)]));
}

function attackWords({ toHit, dice, damage }: Attack): string {
  return `${formatSigned(toHit.value)}, ${rollWords(dice, damage.value)}`;
}

function movedLimits(old: Sheet, fresh: Sheet): readonly Difference[] {
  return fresh.limits.flatMap(({ id, name, used }) => {
    const was = old.limits.find((limit) => limit.id === id);
    if (was === undefined || was.used === used) return [];
    return [{ id: `limit.${id}`, name, before: formatNumber(was.used), after: formatNumber(used) }];
  });
}
