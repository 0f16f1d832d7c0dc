import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Reader } from '../../database';
import { CharacterEntity } from '../character.entity';
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
  readonly by: string;
  readonly deletedAt: string | null;
}

type Query = SelectQueryBuilder<CharacterEntity>;

type RawRow = Readonly<
  Record<'id' | 'name' | 'ruleset' | 'created_at' | 'updated_at' | 'summary' | 'owner_id' | 'by', string>
> &
  Readonly<Record<'level' | 'experience_points' | 'version', number>> & {
    readonly ancestry: string | null;
    readonly visibility: Visibility;
    readonly is_template: boolean | 0 | 1;
    readonly sort_value: string | number;
    readonly deleted_at: string | null;
  };

const COLUMNS = [
  'id',
  'owner_id',
  'name',
  'ruleset',
  'level',
  'ancestry',
  'experience_points',
  'visibility',
  'is_template',
  'version',
  'created_at',
  'updated_at',
  'deleted_at',
  'summary',
] as const;

const SORT_COLUMNS = { name: 'name_key', level: 'level', updatedAt: 'updated_at', createdAt: 'created_at' } as const;

@Injectable()
export class CharacterListsRepository {
  /** Reads no documents. One row more than `limit` when there is a next page. */
  async list(
    reader: Reader,
    selection: Selection,
    { sort, after, limit }: Window,
  ): Promise<readonly ListedCharacter[]> {
    const { column, descending } = sortingOf(sort);
    const query = this.select(reader, selection)
      .select(COLUMNS.map((name) => `c.${name} AS ${name}`))
      .addSelect(`c.${column}`, 'sort_value')
      .addSelect('u.display_name', 'by')
      .orderBy(`c.${column}`, descending ? 'DESC' : 'ASC')
      .addOrderBy('c.id', descending ? 'DESC' : 'ASC')
      .limit(limit + 1);
    if (after !== null) {
      const [value, id] = after;
      query.andWhere(`(c.${column}, c.id) ${descending ? '<' : '>'} (:afterValue, :afterId)`, {
        afterValue: value,
        afterId: id,
      });
    }
    return (await query.getRawMany<RawRow>()).map(toListed);
  }

  async count(reader: Reader, selection: Selection): Promise<number> {
    return this.select(reader, selection).getCount();
  }

  private select(reader: Reader, { scope, filters }: Selection): Query {
    const query = reader.createQueryBuilder(CharacterEntity, 'c').innerJoin('users', 'u', 'u.id = c.owner_id');
    withinScope(query, scope);
    matching(query, filters);
    (filters.search ?? '').split(/\s+/).forEach((word, index) => containing(query, word, `word${index}`));
    return query;
  }
}

function withinScope(query: Query, scope: Scope): void {
  if (scope.kind === 'discarded') {
    query.where('c.owner_id = :ownerId AND c.deleted_at >= :since', { ownerId: scope.ownerId, since: scope.since });
    return;
  }
  query.where('c.deleted_at IS NULL');
  if (scope.kind === 'owned') query.andWhere('c.owner_id = :ownerId', { ownerId: scope.ownerId });
  if (scope.kind === 'public') query.andWhere("c.visibility = 'public'");
  if (scope.kind === 'templates') {
    query.andWhere("(c.owner_id = :ownerId OR c.visibility = 'public')", { ownerId: scope.ownerId });
  }
}

function matching(query: Query, filters: Filters): void {
  const { ruleset, ancestry, visibility, minLevel, maxLevel, isTemplate, tag } = filters;
  const conditions: readonly [unknown, string, Record<string, unknown>][] = [
    [ruleset, 'c.ruleset = :ruleset', { ruleset }],
    [ancestry, 'c.ancestry = :ancestry', { ancestry }],
    [visibility, 'c.visibility = :visibility', { visibility }],
    [minLevel, 'c.level >= :minLevel', { minLevel }],
    [maxLevel, 'c.level <= :maxLevel', { maxLevel }],
    [isTemplate, 'c.is_template = :isTemplate', { isTemplate }],
    [filters.class, "c.class_keys LIKE :class ESCAPE '!'", { class: pattern(`|${listKey(filters.class ?? '')}|`) }],
    [tag, "c.tag_keys LIKE :tag ESCAPE '!'", { tag: pattern(`|${listKey(tag ?? '')}|`) }],
  ];
  for (const [given, condition, parameters] of conditions)
    if (given !== undefined) query.andWhere(condition, parameters);
}

function containing(query: Query, word: string, parameter: string): void {
  if (word !== '')
    query.andWhere(`c.search_text LIKE :${parameter} ESCAPE '!'`, { [parameter]: pattern(searchable(word)) });
}

/** Anywhere in the text, and nothing in it means anything else. */
const pattern = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;

function sortingOf(sort: Sorting): { readonly column: string; readonly descending: boolean } {
  const descending = sort.startsWith('-');
  const name = (descending ? sort.slice(1) : sort) as keyof typeof SORT_COLUMNS;
  return { column: SORT_COLUMNS[name], descending };
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
  return { row, sortValue: raw.sort_value, ownerId: raw.owner_id, by: raw.by, deletedAt: raw.deleted_at };
}
