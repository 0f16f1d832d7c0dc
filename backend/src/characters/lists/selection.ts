import type { Values } from '../../database';
import { factKey, wordKeys } from '../search/search-keys';
import { listKey, searchable } from '../searchable';
import type { Visibility } from '../visibility';

/** Whose characters. */
export type Scope =
  | { readonly kind: 'owned'; readonly ownerId: string }
  | { readonly kind: 'discarded'; readonly ownerId: string; readonly since: string }
  | { readonly kind: 'public' }
  /** Templates: mine, those others show to everybody, or both. */
  | { readonly kind: 'templates'; readonly ownerId: string; readonly whose: 'mine' | 'others' | 'all' };

export interface Filters {
  readonly search?: string;
  readonly ruleset?: string;
  readonly class?: string;
  readonly ancestry?: string;
  readonly minLevel?: number;
  readonly maxLevel?: number;
  readonly tag?: string;
  readonly visibility?: Visibility;
  readonly isTemplate?: boolean;
  /** Times and days, ISO 8601: from `After` on, and before `Before`. */
  readonly updatedAfter?: string;
  readonly updatedBefore?: string;
  readonly createdAfter?: string;
  readonly createdBefore?: string;
}

export interface Selection {
  readonly scope: Scope;
  readonly filters: Filters;
}

/** SQL that must hold of a row `c`, and the values of its question marks. */
export type Condition = readonly [text: string, ...values: (string | number | boolean)[]];

export const textOf = (conditions: readonly Condition[]): string => conditions.map(([text]) => text).join(' AND ');

export const valuesOf = (conditions: readonly Condition[]): Values => conditions.flatMap(([, ...values]) => values);

/** What the list is a part of: its rows lie in order in one of the indexes. */
export function within({ scope, filters }: Selection): readonly Condition[] {
  const { isTemplate } = filters;
  if (isTemplate === undefined) return belongsTo(scope);
  // Written out, so that an index of templates alone can be seen to do.
  return [...belongsTo(scope), [isTemplate ? 'c.is_template' : 'NOT c.is_template']];
}

/** A part of the table that is in order in an index, read without its rows; the list lies within it. */
export function along(scope: Scope): Condition {
  if (scope.kind === 'public') return ["c.visibility = 'public'"];
  return scope.kind === 'templates' ? ['c.is_template'] : ['c.owner_id = ?', scope.ownerId];
}

function belongsTo(scope: Scope): readonly Condition[] {
  switch (scope.kind) {
    case 'owned':
      return [['c.owner_id = ?', scope.ownerId], ['c.deleted_at IS NULL']];
    case 'discarded':
      return [
        ['c.owner_id = ?', scope.ownerId],
        ['c.deleted_at >= ?', scope.since],
      ];
    case 'public':
      return [["c.visibility = 'public'"], ['c.deleted_at IS NULL']];
    case 'templates':
      return [[SEEN[scope.whose], scope.ownerId], ['c.deleted_at IS NULL']];
  }
}

const SEEN = {
  mine: 'c.owner_id = ?',
  others: "(c.visibility = 'public' AND c.owner_id <> ?)",
  all: "(c.owner_id = ? OR c.visibility = 'public')",
} as const;

const isOfMine = ({ kind }: Scope): boolean => kind === 'owned' || kind === 'discarded';

/**
 * What a search looks through. In what belongs to others, names alone (as `namesOf` puts them): whether a word is found
 * would tell what stands in notes and hidden texts.
 */
const searched = (scope: Scope): string =>
  isOfMine(scope)
    ? 'c.search_text'
    : `(c.name_key || ' ' || c.class_keys || ' ' || c.tag_keys || ' ' || COALESCE(c.ancestry, ''))`;

/** What the filters leave of it. */
export function narrowedBy({ scope, filters }: Selection): readonly Condition[] {
  const { ruleset, ancestry, visibility, minLevel, maxLevel, tag } = filters;
  return [
    ...when(ruleset, 'c.ruleset = ?'),
    ...when(ancestry, 'c.ancestry = ?'),
    ...when(visibility, 'c.visibility = ?'),
    ...when(minLevel, 'c.level >= ?'),
    ...when(maxLevel, 'c.level <= ?'),
    ...when(instant(filters.updatedAfter), 'c.updated_at >= ?'),
    ...when(instant(filters.updatedBefore), 'c.updated_at < ?'),
    ...when(instant(filters.createdAfter), 'c.created_at >= ?'),
    ...when(instant(filters.createdBefore), 'c.created_at < ?'),
    ...when(keyPattern(filters.class), "c.class_keys LIKE ? ESCAPE '!'"),
    ...when(keyPattern(tag), "c.tag_keys LIKE ? ESCAPE '!'"),
    ...wordsOf(filters).map((word): Condition => [`${searched(scope)} LIKE ? ESCAPE '!'`, pattern(word)]),
  ];
}

/**
 * The numbers of what is looked for: all of them are in the index for every character of the list. None when the index
 * cannot tell (levels, times, who may look), or the list has a shorter way: one's own lie in order of level and time.
 */
export function soughtKeys({ scope, filters }: Selection): readonly number[] {
  const { ruleset, ancestry, tag } = filters;
  if (scope.kind === 'owned' && isRanged(filters)) return [];
  const sought = [
    ...(tag === undefined ? [] : [factKey('tag', listKey(tag))]),
    ...(filters.class === undefined ? [] : [factKey('class', listKey(filters.class))]),
    ...(ancestry === undefined ? [] : [factKey('ancestry', ancestry)]),
    ...(ruleset === undefined ? [] : [factKey('ruleset', ruleset)]),
    // One's own are found by words of their stories, too, which the index does not know.
    ...(isOfMine(scope) ? [] : wordsOf(filters).flatMap(wordKeys)),
  ];
  return sought.length === 0 ? [] : [scopeKey(scope), ...sought];
}

/** Whether levels or times narrow the list, of which the database knows how frequent they are. */
export const isRanged = (filters: Filters): boolean =>
  [
    filters.minLevel,
    filters.maxLevel,
    filters.updatedAfter,
    filters.updatedBefore,
    filters.createdAfter,
    filters.createdBefore,
  ].some((bound) => bound !== undefined);

function scopeKey(scope: Scope): number {
  if (scope.kind === 'public') return factKey('public');
  const isAnybodys = scope.kind === 'templates' && scope.whose !== 'mine';
  return isAnybodys ? factKey('template') : factKey('owner', scope.ownerId);
}

const wordsOf = ({ search = '' }: Filters): readonly string[] => {
  const words = search.split(/\s+/).map(searchable);
  return [...new Set(words)].filter((word) => word !== '');
};

const when = (value: string | number | undefined, text: string): readonly Condition[] =>
  value === undefined ? [] : [[text, value]];

/** As times are stored. */
const instant = (time: string | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

const keyPattern = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : pattern(`|${listKey(key)}|`);

/** Anywhere in the text, and nothing in it means anything else. */
const pattern = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
