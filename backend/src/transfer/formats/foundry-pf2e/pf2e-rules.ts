import { at, listAt, numberAt, textAt } from '../reading';
import type { Pf2eActor, Pf2eItem } from './pf2e-actor';

/** A rule of an item that changes one number, always. */
export interface PlainRule {
  readonly item: Pf2eItem;
  readonly key: string;
  /** What it changes: a path, or a selector. */
  readonly target: string;
  readonly value: number;
  readonly mode: string;
  readonly bonusType: string;
}

const MOST_RULES = 4_000;

/**
 * The rules that hold whatever happens and whose value can be told: a number, or a part of the level. Those with
 * conditions and those that roll, ask or reckon are none of them.
 */
export function plainRules(actor: Pf2eActor, level: number): readonly PlainRule[] {
  return actor.items
    .flatMap((item) => listAt(item.system, 'rules').map((rule) => ({ item, rule })))
    .slice(0, MOST_RULES)
    .flatMap(({ item, rule }): readonly PlainRule[] => {
      if (isConditional(rule)) return [];
      const value = valueOf(at(rule, 'value'), level);
      if (value === null) return [];
      return targetsOf(rule).map((target) => ({
        item,
        value,
        key: textAt(rule, 'key'),
        target: withSelections(target, item),
        mode: textAt(rule, 'mode'),
        bonusType: textAt(rule, 'type') || 'untyped',
      }));
    });
}

const isConditional = (rule: unknown): boolean =>
  listAt(rule, 'predicate').length > 0 || Object.keys(Object(at(rule, 'predicate')) as object).length > 0;

function targetsOf(rule: unknown): readonly string[] {
  const selectors = listAt(rule, 'selector').filter((selector) => typeof selector === 'string');
  const target = textAt(rule, 'path') || textAt(rule, 'selector');
  return target === '' ? selectors.slice(0, 10) : [target];
}

/** `5`, `"5"`, `@actor.level`, `floor(@actor.level/2)`; null for anything else. */
function valueOf(value: unknown, level: number): number | null {
  const number = numberAt({ value }, 'value');
  if (number !== null) return Math.trunc(number);
  if (typeof value !== 'string' || value.length > 100) return null;
  const compact = value.replace(/\s/g, '');
  if (/^@(?:actor\.level|details\.level\.value)$/.test(compact)) return level;
  const halved = /^floor\(@(?:actor\.level|details\.level\.value)\/(\d{1,2})\)$/.exec(compact);
  const divisor = Number(halved?.[1] ?? 0);
  return divisor === 0 ? null : Math.floor(level / divisor);
}

/** What the player chose stands beside the item: `{item|flags.system.rulesSelections.skill}`. */
function withSelections(target: string, { flags }: Pf2eItem): string {
  return target
    .slice(0, 200)
    .replace(/\{item\|flags\.(?:pf2e|sf2e|system)\.rulesSelections\.([A-Za-z0-9]{1,60})\}/g, (whole, name: string) => {
      const selected = ['pf2e', 'sf2e', 'system'].map((system) => textAt(flags, system, 'rulesSelections', name));
      return selected.find((text) => text !== '') ?? whole;
    });
}
