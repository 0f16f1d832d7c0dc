import {
  deriveSheet,
  diff,
  type Character,
  type Difference,
  type FieldChange,
  type LoadedRuleset,
  type Stat,
} from '@heroledger/rules';
import { statWords } from '../../sheet';

/** A derived number that differs between two versions. */
export interface FigureChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Comparison {
  /** Numbers of the sheet, as one would notice them in play. */
  readonly figures: readonly FigureChange[];
  readonly difference: Difference;
  /** Changes by their matter: abilities, equipment, story, … */
  readonly areas: readonly { readonly area: string; readonly changes: readonly FieldChange[] }[];
}

/** So many figures are told at most; the sentences tell the rest. */
const mostFigures = 12;

/** What differs between two versions of a character, in play and in the document. */
export function compare(before: Character, after: Character, rules: LoadedRuleset): Comparison {
  const difference = diff(before, after, rules);
  const areas = [...new Set(difference.changes.map(({ area }) => area))];
  return {
    figures: figuresOf(before, after, rules),
    difference,
    areas: areas.map((area) => ({ area, changes: difference.changes.filter((change) => change.area === area) })),
  };
}

function figuresOf(before: Character, after: Character, rules: LoadedRuleset): readonly FigureChange[] {
  const old = new Map(deriveSheet(before, rules).stats.map((stat) => [stat.id, stat]));
  return deriveSheet(after, rules)
    .stats.filter(({ group }) => group !== 'ability' && group !== 'skill')
    .map((stat) => ({ name: stat.name, before: figureOf(old.get(stat.id)), after: figureOf(stat) }))
    .filter((figure) => figure.before !== figure.after)
    .slice(0, mostFigures);
}

/** Of a pool what is left, since that is what one plays with. */
function figureOf(stat: Stat | undefined): string | null {
  if (stat === undefined) return null;
  return statWords(stat.remaining === null ? stat : { ...stat, value: stat.remaining });
}
