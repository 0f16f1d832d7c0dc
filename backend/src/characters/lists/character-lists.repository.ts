import { Injectable } from '@nestjs/common';
import { type Reader, type Values, select } from '../../database';
import type { Summary } from '../document-columns';
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

type RawRow = Readonly<
  Record<'id' | 'name' | 'ruleset' | 'created_at' | 'updated_at' | 'summary' | 'owner_id' | 'owner_name', string>
> &
  Readonly<Record<'level' | 'experience_points' | 'version', number>> & {
    readonly ancestry: string | null;
    readonly visibility: Visibility;
    readonly is_template: boolean | 0 | 1;
    readonly sort_value: string | number;
    readonly deleted_at: string | null;
  };

const COLUMNS = [
  'c.id',
  'c.owner_id',
  'c.name',
  'c.ruleset',
  'c.level',
  'c.ancestry',
  'c.experience_points',
  'c.visibility',
  'c.is_template',
  'c.version',
  'c.created_at',
  'c.updated_at',
  'c.deleted_at',
  'c.summary',
].join(', ');

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
    const conditions = [...within(scope), ...matching(filters)];
    if (after !== null) conditions.push([`(c.${column}, c.id) ${order === 'DESC' ? '<' : '>'} (?, ?)`, ...after]);
    const rows = await select<RawRow>(
      reader,
      `SELECT ${COLUMNS}, c.${column} AS sort_value, ${nameOfOwner(scope)} AS owner_name FROM characters c
       WHERE ${textOf(conditions)} ORDER BY c.${column} ${order}, c.id ${order} LIMIT ?`,
      [...valuesOf(conditions), limit + 1],
    );
    return rows.map(toListed);
  }

  async count(reader: Reader, { scope, filters }: Selection): Promise<number> {
    const conditions = [...within(scope), ...matching(filters)];
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

/** Only strangers are told whose it is. */
const nameOfOwner = ({ kind }: Scope): string =>
  kind === 'public' || kind === 'templates' ? '(SELECT u.display_name FROM users u WHERE u.id = c.owner_id)' : `''`;

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

function matching(filters: Filters): readonly Condition[] {
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
    ...words.map((word): Condition => ["c.search_text LIKE ? ESCAPE '!'", pattern(searchable(word))]),
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
    name: raw.name,
    ruleset: raw.ruleset,
    level: raw.level,
    classes: summary.classes,
    ancestry: raw.ancestry,
    experiencePoints: raw.experience_points,
    tags: summary.tags,
    visibility: raw.visibility,
    isTemplate: raw.is_template === true || raw.is_template === 1,
    version: raw.version,
    mode: summary.mode,
    figures: summary.figures,
    violationCount: summary.violationCount,
    portraitUrl: null,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  };
  return { row, sortValue: raw.sort_value, ownerId: raw.owner_id, by: raw.owner_name, deletedAt: raw.deleted_at };
}
