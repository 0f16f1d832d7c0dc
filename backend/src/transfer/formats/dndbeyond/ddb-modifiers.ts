import { type Json, at, isObject, numberAt, textAt } from '../reading';
import type { DdbClass } from './ddb-classes';
import { type AbilityId, MOST_ENTRIES, abilityNumbered, entriesAt, isOn, keyAt } from './ddb-sheet';

/** A change to the character that is in force. */
export interface DdbModifier {
  /** What brought it: `race`, `class`, `background`, `item`, `feat`, `condition`. */
  readonly part: string;
  /** `bonus`, `set`, `proficiency`, `expertise`, `language` … */
  readonly type: string;
  /** `strength-score`, `armor-class`, `stealth` … */
  readonly subType: string;
  readonly value: number | null;
  /** Its modifier stands for the value. */
  readonly ability: AbilityId | undefined;
  /** It counts in some cases only. */
  readonly isConditional: boolean;
  /** The class that brought it. */
  readonly ofClass: DdbClass | undefined;
}

export const isInUse = (item: Json): boolean =>
  (isOn(item, 'equipped') || at(item, 'definition', 'canEquip') === false) &&
  (!isOn(item, 'definition', 'canAttune') || isOn(item, 'isAttuned') || isOn(item, 'attuned'));

/** Everything in force, whichever part of the file brought it. */
export function modifiersOf(sheet: Json, classes: readonly DdbClass[]): readonly DdbModifier[] {
  const parts = at(sheet, 'modifiers');
  const listed = isObject(parts) ? Object.keys(parts).flatMap((part) => tagged(part, entriesAt(parts, part))) : [];
  const known = new Set(listed.filter(({ part }) => part === 'item').map(({ written }) => keyAt(written, 'id')));
  const granted = entriesAt(sheet, 'inventory')
    .filter(isInUse)
    .flatMap((item) => entriesAt(item, 'definition', 'grantedModifiers'))
    .filter((written) => !known.has(keyAt(written, 'id')));
  const replaced = replacedComponents(sheet);
  const brought = broughtBy(entriesAt(sheet, 'inventory'));
  return [...listed, ...tagged('item', granted)]
    .slice(0, MOST_ENTRIES)
    .filter(({ written }) => !replaced.has(keyAt(written, 'componentId')))
    .filter(({ part, written }) => part !== 'item' || brought.get(keyAt(written, 'componentId')) !== false)
    .flatMap(({ part, written }) => inForce(part, written, classes));
}

interface Written {
  readonly part: string;
  readonly written: Json;
}

const tagged = (part: string, entries: readonly Json[]): readonly Written[] =>
  entries.map((written) => ({ part, written }));

/** What an option of a later book stands in place of. */
function replacedComponents(sheet: Json): ReadonlySet<string> {
  const keys = [
    ...entriesAt(sheet, 'optionalOrigins').map((option) => keyAt(option, 'affectedRacialTraitId')),
    ...entriesAt(sheet, 'optionalClassFeatures').map((option) => keyAt(option, 'affectedClassFeatureId')),
  ];
  return new Set(keys.filter((key) => key !== ''));
}

/**
 * Whether an item is in use, by the id of its kind: the list of modifiers also names what lies in a bag, and only what
 * is worn, and attuned where it must be, counts.
 */
function broughtBy(inventory: readonly Json[]): ReadonlyMap<string, boolean> {
  const brought = new Map<string, boolean>();
  for (const item of inventory) {
    const kind = keyAt(item, 'definition', 'id');
    if (kind !== '') brought.set(kind, brought.get(kind) === true || isInUse(item));
  }
  return brought;
}

function inForce(part: string, written: Json, classes: readonly DdbClass[]): readonly DdbModifier[] {
  const ofClass = part === 'class' ? bringerOf(keyAt(written, 'componentId'), classes) : undefined;
  if (ofClass !== undefined && !isReached(written, ofClass)) return [];
  return [
    {
      part,
      type: textAt(written, 'type').toLowerCase(),
      subType: textAt(written, 'subType').toLowerCase(),
      value: numberAt(written, 'fixedValue') ?? numberAt(written, 'value'),
      ability: abilityNumbered(numberAt(written, 'statId')),
      isConditional: textAt(written, 'restriction') !== '',
      ofClass,
    },
  ];
}

const bringerOf = (component: string, classes: readonly DdbClass[]): DdbClass | undefined =>
  component === '' ? undefined : classes.find(({ features }) => features.has(component));

/** A class taken beside another brings less, and none brings what it has at a higher level. */
function isReached(written: Json, { features, level, isStarting }: DdbClass): boolean {
  const isBesides = at(written, 'availableToMulticlass') === false && !isStarting;
  return !isBesides && (features.get(keyAt(written, 'componentId')) ?? 1) <= (level ?? 1);
}
