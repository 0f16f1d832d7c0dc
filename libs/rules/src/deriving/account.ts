import type { Values } from '../formula/compile';
import type { Term, Terms } from '../formula/explain';
import type { Effect } from '../loading/program';
import type { Step } from '../sheet';

/** How a number came about: each step's total follows from the one before, the last one is the number. */
export interface Account {
  readonly total: number;
  readonly steps: readonly Step[];
  /** Nothing but the formula of the number took part. */
  readonly byFormulaAlone: boolean;
}

const empty: Account = { total: 0, steps: [], byFormulaAlone: true };

/** A base and the effects in force upon it, in the order of phases that `Modifier` describes. */
export function settle(base: Terms | null, effects: readonly Effect[] | undefined, values: Values): Account {
  if (effects === undefined && base === null) return empty;
  const ledger = new Ledger();
  const active = (effects ?? []).filter(({ modifier: { when } }) => when === null || when(values) !== 0);
  layBase(ledger, base, active, values);
  const laid = ledger.steps.length;
  if (active.length > 0) {
    addAll(ledger, active, values);
    multiplyAll(ledger, active, values);
    raise(ledger, active, values);
    lower(ledger, active, values);
  }
  const isReplaced = active.some(({ modifier: { op } }) => op === 'set');
  return { total: ledger.total, steps: ledger.steps, byFormulaAlone: !isReplaced && ledger.steps.length === laid };
}

class Ledger {
  total = 0;
  readonly steps: Step[] = [];

  add(source: string, detail: string | null, amount: number): void {
    if (amount === 0) return;
    this.write({ source, detail, op: 'add', amount }, this.total + amount);
  }

  /** Nothing is written where nothing changes; whatever comes first sets the number. */
  write({ source, detail, op, amount }: Omit<Step, 'total'>, total: number): void {
    if (total === this.total) return;
    this.steps.push(
      this.steps.length === 0
        ? { source, detail, op: 'set', amount: total, total }
        : { source, detail, op, amount, total },
    );
    this.total = total;
  }
}

function layBase(ledger: Ledger, base: Terms | null, active: readonly Effect[], values: Values): void {
  const replacement = best(active, values, { op: 'set', isBetter: (a, b) => a > b });
  const terms: Term[] = [];
  (replacement?.effect.modifier.terms ?? base)?.(values, terms);
  terms.forEach((term, index) => {
    const { source, detail } = replacement && index === 0 ? broughtBy(replacement.effect.source, term) : term;
    ledger.add(source, detail, term.amount);
  });
}

/** The first addend of a new base goes by the name of its bringer: `Chain mail 16`. */
function broughtBy(source: string, { source: what, detail }: Term): { source: string; detail: string | null } {
  const isPlainNumber = what === 'Base';
  return { source, detail: isPlainNumber ? detail : [what, ...(detail === null ? [] : [detail])].join(', ') };
}

function addAll(ledger: Ledger, active: readonly Effect[], values: Values): void {
  const additions = active.filter(({ modifier }) => modifier.op === 'add');
  const bestOfType = new Map<string, Effect>();
  for (const addition of additions) {
    const { bonusType, worth } = addition.modifier;
    if (bonusType === null) continue;
    const rival = bestOfType.get(bonusType);
    if (rival === undefined || worth(values) > rival.modifier.worth(values)) bestOfType.set(bonusType, addition);
  }
  for (const addition of additions) {
    const { bonusType, worth, note } = addition.modifier;
    if (bonusType !== null && bestOfType.get(bonusType) !== addition) continue;
    ledger.add(addition.source, note(values), worth(values));
  }
}

/** Rounded down, smallest factor first, so that the order in which items are carried makes no difference. */
function multiplyAll(ledger: Ledger, active: readonly Effect[], values: Values): void {
  const factors = active
    .filter(({ modifier }) => modifier.op === 'multiply')
    .map(({ modifier, source }) => ({ amount: modifier.worth(values), source, detail: modifier.note(values) }))
    .sort((a, b) => a.amount - b.amount);
  for (const { amount, source, detail } of factors) {
    ledger.write({ source, detail, op: 'multiply', amount }, Math.floor(ledger.total * amount) + 0);
  }
}

function raise(ledger: Ledger, active: readonly Effect[], values: Values): void {
  const floors = active.filter(({ modifier: { op } }) => op === 'min' || op === 'grant');
  const highest = best(floors, values, { op: null, isBetter: (a, b) => a > b });
  if (highest === null || highest.amount <= ledger.total) return;
  const { source, modifier } = highest.effect;
  ledger.write({ source, detail: modifier.note(values), op: 'min', amount: highest.amount }, highest.amount);
}

function lower(ledger: Ledger, active: readonly Effect[], values: Values): void {
  const lowest = best(active, values, { op: 'max', isBetter: (a, b) => a < b });
  if (lowest === null || lowest.amount >= ledger.total) return;
  const { source, modifier } = lowest.effect;
  ledger.write({ source, detail: modifier.note(values), op: 'max', amount: lowest.amount }, lowest.amount);
}

interface Contest {
  /** Null to let every effect compete. */
  readonly op: Effect['modifier']['op'] | null;
  readonly isBetter: (candidate: number, best: number) => boolean;
}

function best(
  effects: readonly Effect[],
  values: Values,
  { op, isBetter }: Contest,
): { readonly effect: Effect; readonly amount: number } | null {
  let winner: { readonly effect: Effect; readonly amount: number } | null = null;
  for (const effect of effects) {
    if (op !== null && effect.modifier.op !== op) continue;
    const amount = effect.modifier.worth(values);
    if (winner === null || isBetter(amount, winner.amount)) winner = { effect, amount };
  }
  return winner;
}
