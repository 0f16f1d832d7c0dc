import { type Character, type LoadedRuleset, type Sheet, type Stat, characterLevel } from '@heroledger/rules';
import { listKeys, searchable } from './searchable';

/** A number on a card, such as `Armor class 17`. */
export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** Of a pool: what is left. */
  readonly remaining: number | null;
  readonly unit: string | null;
  readonly signed: boolean;
}

/**
 * What a card shows and a save decides, in one column: the database hands one text over in the time it takes for two
 * columns. What is searched or sorted by stands in a column as well.
 */
export interface Summary {
  readonly name: string;
  readonly ruleset: string;
  readonly level: number;
  readonly ancestry: string | null;
  readonly experiencePoints: number;
  readonly classes: readonly { readonly id: string; readonly level: number }[];
  readonly tags: readonly string[];
  readonly mode: Character['mode'];
  /** The three figures the ruleset puts on a card. */
  readonly figures: readonly Figure[];
  /** How many violations stand. */
  readonly violationCount: number;
}

/** What lists are sorted and filtered by. */
export interface KeyColumns {
  readonly name: string;
  /** The name folded for sorting. */
  readonly nameKey: string;
  readonly ruleset: string;
  readonly rulesetVersion: string;
  readonly level: number;
  readonly ancestry: string | null;
  readonly experiencePoints: number;
  /** Ids of the classes between bars. */
  readonly classKeys: string;
  /** Folded tags between bars. */
  readonly tagKeys: string;
}

/** What is stored beside a document, because it follows from it. */
export interface DocumentColumns extends KeyColumns {
  /** JSON of a `Summary`. */
  readonly summary: string;
  readonly searchText: string;
  /** JSON of the document itself. */
  readonly document: string;
}

const NAME_LENGTH = 120;
const SEARCH_LENGTH = 50_000;

/** Everything that follows from the document, as it is stored beside it. */
export function documentColumns(document: Character, sheet: Sheet, loaded: LoadedRuleset): DocumentColumns {
  return {
    ...keyColumns(document),
    summary: JSON.stringify(summaryOf(document, sheet, loaded)),
    searchText: searchTextOf(document, loaded),
    document: JSON.stringify(document),
  };
}

export function keyColumns(document: Character): KeyColumns {
  return {
    name: document.name,
    nameKey: searchable(document.name).slice(0, NAME_LENGTH),
    ruleset: document.ruleset,
    rulesetVersion: document.rulesetVersion,
    level: characterLevel(document),
    ancestry: document.ancestry,
    experiencePoints: document.experiencePoints,
    classKeys: listKeys(document.classes.map(({ id }) => id)),
    tagKeys: listKeys(document.tags),
  };
}

export function summaryOf(document: Character, sheet: Sheet, loaded: LoadedRuleset): Summary {
  const stats = new Map(sheet.stats.map((stat) => [stat.id, stat]));
  return {
    name: document.name,
    ruleset: document.ruleset,
    level: characterLevel(document),
    ancestry: document.ancestry,
    experiencePoints: document.experiencePoints,
    classes: document.classes,
    tags: document.tags,
    mode: document.mode,
    figures: loaded.ruleset.presentation.card.flatMap((id) => {
      const stat = stats.get(id);
      return stat === undefined ? [] : [figureOf(stat)];
    }),
    violationCount: sheet.violations.length,
  };
}

const figureOf = ({ id, name, value, remaining, unit, signed }: Stat): Figure => ({
  id,
  name,
  value,
  remaining,
  unit,
  signed,
});

function searchTextOf(document: Character, loaded: LoadedRuleset): string {
  const words = [
    document.name,
    loaded.ruleset.shortName,
    ...document.classes.map(({ id }) => loaded.classes.get(id)?.name ?? id),
    document.ancestry === null ? '' : (loaded.ancestries.get(document.ancestry)?.name ?? document.ancestry),
    ...document.tags,
    document.personalityTraits,
    document.biography,
    document.notes,
  ];
  return searchable(words.join('\n')).slice(0, SEARCH_LENGTH);
}
