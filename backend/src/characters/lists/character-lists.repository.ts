import { Injectable } from '@nestjs/common';
import { type Reader, type Values, select } from '../../database';
import type { Summary } from '../document-columns';
import { portraitPath } from '../portrait/portrait-path';
import { listKey, searchable } from '../searchable';
import type { Visibility } from '../visibility';
import type { Sorting } from './character-list-query.dto';
import type { CharacterRowResponse } from './character-row.response';
import type { Place } from './cursor';

/** Whose characters. */
export type Scope =
  | { readonly kind: 'owned'; readonly ownerId: string }
  | { readonly kind: 'discarded'; readonly ownerId: string; readonly since: string }
  | { readonly kind: 'public' }
  /** Templates of mine and those others show to everybody. */
  | { readonly kind: 'templates'; readonly ownerId: string };

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
}

export interface Selection {
  readonly scope: Scope;
  readonly filters: Filters;
}

export interface Window {
  readonly sort: Sorting;
  readonly after: Place | null;
  readonly limit: number;
}

/** A row and the value the list is sorted by. */
export interface ListedCharacter {
  readonly row: CharacterRowResponse;
  readonly sortValue: string | number;
  readonly ownerId: string;
  /** Display name of the owner, in a list of everybody's. */
  readonly by: string;
  readonly deletedAt: string | null;
}

interface RawRow {
  readonly id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly portrait_version: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly summary: string;
  readonly sort_value: string | number;
  readonly owner_id?: string;
  readonly owner_name?: string;
  readonly deleted_at?: string;
}

const COLUMNS =
  'c.id, c.version, c.visibility, c.is_template, c.portrait_version, c.created_at, c.updated_at, c.summary';

/** Only strangers are told whose it is, and only the trash says since when. */
const FURTHER_COLUMNS = {
  owned: '',
  discarded: ', c.deleted_at',
  public: ', c.owner_id, (SELECT u.display_name FROM users u WHERE u.id = c.owner_id) AS owner_name',
  templates: ', c.owner_id, (SELECT u.display_name FROM users u WHERE u.id = c.owner_id) AS owner_name',
} as const;

const SORT_COLUMNS = { name: 'name_key', level: 'level', updatedAt: 'updated_at', createdAt: 'created_at' } as const;

/** SQL that must hold, and the values of its question marks. */
type Condition = readonly [text: string, ...values: (string | number | boolean)[]];

@Injectable()
export class CharacterListsRepository {
  /** Reads no documents. One row more than `limit` when there is a next page. */
  async list(
    reader: Reader,
    { scope, filters }: Selection,
    { sort, after, limit }: Window,
  ): Promise<readonly ListedCharacter[]> {
    const { column, order } = sortingOf(sort);
    const conditions = [...within(scope), ...matching(filters, searched(scope))];
    if (after !== null) conditions.push([`(c.${column}, c.id) ${order === 'DESC' ? '<' : '>'} (?, ?)`, ...after]);
    const rows = await select<RawRow>(
      reader,
      `SELECT ${COLUMNS}, c.${column} AS sort_value${FURTHER_COLUMNS[scope.kind]} FROM characters c
       WHERE ${textOf(conditions)} ORDER BY c.${column} ${order}, c.id ${order} LIMIT ?`,
      [...valuesOf(conditions), limit + 1],
    );
    return rows.map(toListed);
  }

  async count(reader: Reader, { scope, filters }: Selection): Promise<number> {
    const conditions = [...within(scope), ...matching(filters, searched(scope))];
    const [row] = await select<{ total: number | string }>(
      reader,
      `SELECT COUNT(*) AS total FROM characters c WHERE ${textOf(conditions)}`,
      valuesOf(conditions),
    );
    return Number(row?.total ?? 0);
  }
}

const textOf = (conditions: readonly Condition[]): string => conditions.map(([text]) => text).join(' AND ');

const valuesOf = (conditions: readonly Condition[]): Values => conditions.flatMap(([, ...values]) => values);

function within(scope: Scope): readonly Condition[] {
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
      return [["(c.owner_id = ? OR c.visibility = 'public')", scope.ownerId], ['c.deleted_at IS NULL']];
  }
}

/**
 * What a search looks through. In what belongs to others, names alone: whether a word is found would tell what stands in
 * notes and hidden texts.
 */
const searched = ({ kind }: Scope): string =>
  kind === 'owned' || kind === 'discarded'
    ? 'c.search_text'
    : `(c.name_key || ' ' || c.class_keys || ' ' || c.tag_keys || ' ' || COALESCE(c.ancestry, ''))`;

function matching(filters: Filters, text: string): readonly Condition[] {
  const { search, ruleset, ancestry, visibility, minLevel, maxLevel, isTemplate, tag } = filters;
  const words = (search ?? '').split(/\s+/).filter((word) => word !== '');
  return [
    ...when(ruleset, 'c.ruleset = ?'),
    ...when(ancestry, 'c.ancestry = ?'),
    ...when(visibility, 'c.visibility = ?'),
    ...when(minLevel, 'c.level >= ?'),
    ...when(maxLevel, 'c.level <= ?'),
    ...when(isTemplate, 'c.is_template = ?'),
    ...when(keyPattern(filters.class), "c.class_keys LIKE ? ESCAPE '!'"),
    ...when(keyPattern(tag), "c.tag_keys LIKE ? ESCAPE '!'"),
    ...words.map((word): Condition => [`${text} LIKE ? ESCAPE '!'`, pattern(searchable(word))]),
  ];
}

const when = (value: string | number | boolean | undefined, text: string): readonly Condition[] =>
  value === undefined ? [] : [[text, value]];

const keyPattern = (key: string | undefined): string | undefined =>
  key === undefined ? undefined : pattern(`|${listKey(key)}|`);

/** Anywhere in the text, and nothing in it means anything else. */
const pattern = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;

function sortingOf(sort: Sorting): { readonly column: string; readonly order: 'ASC' | 'DESC' } {
  const descending = sort.startsWith('-');
  const name = (descending ? sort.slice(1) : sort) as keyof typeof SORT_COLUMNS;
  return { column: SORT_COLUMNS[name], order: descending ? 'DESC' : 'ASC' };
}

function toListed(raw: RawRow): ListedCharacter {
  // Written by this program from a document it had checked.
  const summary = JSON.parse(raw.summary) as Summary;
  const row: CharacterRowResponse = {
    id: raw.id,
    name: summary.name,
    ruleset: summary.ruleset,
    level: summary.level,
    classes: summary.classes,
    ancestry: summary.ancestry,
    experiencePoints: summary.experiencePoints,
    tags: summary.tags,
    visibility: raw.visibility,
    isTemplate: raw.is_template === true || raw.is_template === 1,
    version: raw.version,
    mode: summary.mode,
    figures: summary.figures,
    violationCount: summary.violationCount,
    portraitUrl: portraitPath(raw.id, raw.portrait_version),
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
  const { owner_id: ownerId = '', owner_name: by = '', deleted_at: deletedAt = null } = raw;
  return { row, sortValue: raw.sort_value, ownerId, by, deletedAt };
}
