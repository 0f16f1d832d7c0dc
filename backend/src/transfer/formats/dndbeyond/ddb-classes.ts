import type { WrittenClass } from '../dnd5e/classes';
import { type Json, numberAt, textAt, wholeWithin } from '../reading';
import { entriesAt, isOn, keyAt } from './ddb-sheet';

export interface DdbClass extends WrittenClass {
  readonly name: string;
  readonly subclass: string;
  readonly isStarting: boolean;
  readonly hitDie: number | null;
  /** The level each feature comes at, by the feature's id. */
  readonly features: ReadonlyMap<string, number>;
}

const HIGHEST_LEVEL = 20;

/** The class a character started with comes first. */
export function classesOf(sheet: Json): readonly DdbClass[] {
  const classes = entriesAt(sheet, 'classes').slice(0, 50).map(readClass);
  return [...classes].sort((a, b) => Number(b.isStarting) - Number(a.isStarting));
}

function readClass(written: Json): DdbClass {
  const name = textAt(written, 'definition', 'name') || textAt(written, 'name');
  return {
    from: `classes[${name}]`,
    levelFrom: `classes[${name}].level`,
    name,
    names: [name],
    subclass: textAt(written, 'subclassDefinition', 'name') || textAt(written, 'subclass'),
    level: numberAt(written, 'level'),
    isStarting: isOn(written, 'isStartingClass'),
    hitDie: numberAt(written, 'definition', 'hitDice'),
    features: featuresOf(written),
  };
}

function featuresOf(written: Json): ReadonlyMap<string, number> {
  const features = [
    ...entriesAt(written, 'classFeatures').flatMap((feature) => entriesAt({ of: [feature['definition']] }, 'of')),
    ...entriesAt(written, 'definition', 'classFeatures'),
    ...entriesAt(written, 'subclassDefinition', 'classFeatures'),
  ];
  return new Map(features.map((feature) => [keyAt(feature, 'id'), numberAt(feature, 'requiredLevel') ?? 1]));
}

/** Of everything, also of classes the ruleset does not have. */
export const levelOf = (classes: readonly DdbClass[]): number =>
  wholeWithin(
    classes.reduce((sum, { level }) => sum + Math.max(0, Math.trunc(level ?? 1)), 0),
    0,
    HIGHEST_LEVEL,
  );
