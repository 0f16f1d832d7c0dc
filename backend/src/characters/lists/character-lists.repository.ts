import { Injectable } from '@nestjs/common';
import { type Reader, type Values, isPostgres, select } from '../../database';
import { SearchIndex } from '../search/search-index.repository';
import type { Sorting } from './character-list-query.dto';
import type { CharacterRowResponse } from './character-row.response';
import type { Place } from './cursor';
import {
  type Condition,
  type Scope,
  type Selection,
  along,
  isRanged,
  narrowedBy,
  soughtKeys,
  textOf,
  valuesOf,
  within,
} from './selection';
import { type SummaryRow, SUMMARY_COLUMNS, rowOf } from './summary-row';

/** Templates can also be sorted by how often they were begun from. */
export type Order = Sorting | '-forks';

export interface Window {
  readonly sort: Order;
  readonly after: Place | null;
  readonly limit: number;
}

/** A row and the value the list is sorted by. */
export interface ListedCharacter {
  readonly row: CharacterRowResponse;
  readonly sortValue: string | number;
  readonly ownerId: string;
  /** Display name of the owner, in a list of everybody's or of templates. */
  readonly by: string;
  readonly deletedAt: string | null;
  /** Of a template: how often it was begun from. */
  readonly forks: number;
}

interface RawRow extends SummaryRow {
  readonly sort_value: string | number;
  readonly owner_id?: string;
  readonly owner_name?: string;
  readonly deleted_at?: string;
  readonly forks?: number;
}

const OWNER = ', c.owner_id, (SELECT u.display_name FROM users u WHERE u.id = c.owner_id) AS owner_name';

/** Only strangers are told whose it is, only the trash says since when, and only templates are begun from. */
const FURTHER_COLUMNS = {
  owned: '',
  discarded: ', c.deleted_at',
  public: OWNER,
  templates: `${OWNER}, (SELECT t.forks FROM template_forks t WHERE t.character_id = c.id) AS forks`,
} as const satisfies Record<Scope['kind'], string>;

/** What a list is in order of, down to the id, as it stands in one index; and what its rows are read with for that. */
interface SortKey {
  readonly column: string;
  readonly id: string;
  readonly besides: string;
  /** Where the order alone is read, and of which part of it. */
  readonly alone: string;
  readonly partOf: (scope: Scope) => readonly Condition[];
}

const ofCharacter = (column: string): SortKey => ({
  column: `c.${column}`,
  id: 'c.id',
  besides: '',
  alone: 'characters c',
  partOf: (scope) => [along(scope)],
});

const SORT_KEYS = {
  name: ofCharacter('name_key'),
  level: ofCharacter('level'),
  updatedAt: ofCharacter('updated_at'),
  createdAt: ofCharacter('created_at'),
  forks: {
    column: 'f.forks',
    id: 'f.character_id',
    besides: ' JOIN template_forks f ON f.character_id = c.id',
    alone: 'template_forks f',
    partOf: () => [['f.forks >= 0']],
  },
} as const satisfies Record<string, SortKey>;

/** Rows of the list that are looked through before the index is asked: a page of what is frequent is among them. */
const FIRST_STRETCH = 250;
const GROWTH = 20;

/** More than so many that the index proposes are not read one by one: then the list itself is the shorter way. */
const FEW = 1_000;

/** How far lists are counted: one's own to the end of what anybody has, those of everybody no further than is told apart. */
const COUNTED = { owned: 10_000, discarded: 10_000, public: 500, templates: 500 } as const;

export interface Count {
  readonly total: number;
  /** There are more. */
  readonly isLowerBound: boolean;
}

/**
 * What is frequent is found by looking through the list in its order, what is rare by the index. Which of the two it is
 * shows on the way, so a page takes a bounded number of rows whatever the database believes about a word.
 */
@Injectable()
export class CharacterListsRepository {
  constructor(private readonly index: SearchIndex) {}

  /** Reads no documents. One row more than `limit` when there is a next page. */
  async list(reader: Reader, selection: Selection, window: Window): Promise<readonly ListedCharacter[]> {
    const keys = soughtKeys(selection);
    const wanted = [...narrowedBy(selection), ...within(selection)];
    const whole = [...wanted, ...beyond(window.sort, window.after)];
    if (keys.length === 0) return this.read(reader, selection, window, { ...ALL, conditions: whole });
    const rows = new Map<string, ListedCharacter>();
    let { after } = window;
    for (let stretch = FIRST_STRETCH; ; stretch *= GROWTH) {
      const end = await this.endOf(
        reader,
        stretch,
        [...sortingOf(window.sort).partOf(selection.scope), ...beyond(window.sort, after)],
        window.sort,
      );
      const conditions = [...wanted, ...beyond(window.sort, after), ...upTo(window.sort, end)];
      for (const found of await this.read(reader, selection, window, { ...ALL, conditions }))
        rows.set(found.row.id, found);
      if (end === null || rows.size > window.limit) return [...rows.values()].slice(0, window.limit + 1);
      if (stretch === FIRST_STRETCH) {
        const way = (await this.isRare(reader, keys))
          ? this.proposed(reader, keys)
          : isRanged(selection.filters)
            ? ALL
            : null;
        if (way !== null) return this.read(reader, selection, window, { ...way, conditions: whole });
      }
      after = end;
    }
  }

  /** To a bound that depends on whose list it is. */
  async count(reader: Reader, selection: Selection): Promise<Count> {
    const conditions = [...narrowedBy(selection), ...within(selection)];
    const keys = soughtKeys(selection);
    const most = COUNTED[selection.scope.kind];
    const isByIndex = keys.length > 0 && (selection.scope.kind !== 'owned' || (await this.isRare(reader, keys)));
    const { source, values } = isByIndex ? this.proposed(reader, keys) : ALL;
    const [row] = await select<{ total: number | string }>(
      reader,
      `SELECT COUNT(*) AS total FROM (SELECT 1 FROM ${source} WHERE ${textOf(conditions)} LIMIT ?) counted`,
      [...values, ...valuesOf(conditions), most + 1],
    );
    const counted = Number(row?.total ?? 0);
    return { total: Math.min(counted, most), isLowerBound: counted > most };
  }

  private async isRare(reader: Reader, keys: readonly number[]): Promise<boolean> {
    const { text, value } = this.index.propose(reader, keys);
    const [row] = await select<{ proposed: number | string }>(
      reader,
      `SELECT COUNT(*) AS proposed FROM (${text} LIMIT ?) few`,
      [value, FEW + 1],
    );
    return Number(row?.proposed) <= FEW;
  }

  /** Where the next so many rows end, read from an index alone; null when there are not so many. */
  private async endOf(reader: Reader, stretch: number, part: readonly Condition[], sort: Order): Promise<Place | null> {
    const { column, id, alone, order } = sortingOf(sort);
    const [last] = await select<{ id: string; sort_value: string | number }>(
      reader,
      `SELECT ${column} AS sort_value, ${id} AS id FROM ${alone} WHERE ${textOf(part)}
       ORDER BY ${column} ${order}, ${id} ${order} LIMIT 1 OFFSET ?`,
      [...valuesOf(part), stretch - 1],
    );
    return last === undefined ? null : [last.sort_value, last.id];
  }

  private async read(
    reader: Reader,
    { scope }: Selection,
    { sort, limit }: Window,
    { source, values, conditions }: Rows & { readonly conditions: readonly Condition[] },
  ): Promise<readonly ListedCharacter[]> {
    const { column, id, besides, order } = sortingOf(sort);
    const rows = await select<RawRow>(
      reader,
      `SELECT ${SUMMARY_COLUMNS}, ${column} AS sort_value${FURTHER_COLUMNS[scope.kind]} FROM ${source}${besides}
       WHERE ${textOf(conditions)} ORDER BY ${column} ${order}, ${id} ${order} LIMIT ?`,
      [...values, ...valuesOf(conditions), limit + 1],
    );
    return rows.map(toListed);
  }

  /** Rows the index names, each read by its id: neither database is left to think of another way. */
  private proposed(reader: Reader, keys: readonly number[]): Rows {
    const { text, value } = this.index.propose(reader, keys);
    const row = isPostgres(reader)
      ? 'CROSS JOIN LATERAL (SELECT * FROM characters WHERE id = found.character_id LIMIT 1) c'
      : 'CROSS JOIN characters c ON c.id = found.character_id';
    return { source: `(${text}) found ${row}`, values: [value] };
  }
}

/** Where rows `c` come from. */
interface Rows {
  readonly source: string;
  readonly values: Values;
}

const ALL: Rows = { source: 'characters c', values: [] };

const beyond = (sort: Order, from: Place | null): readonly Condition[] =>
  from === null ? [] : [placed(sort, from, { ASC: '>', DESC: '<' })];

const upTo = (sort: Order, end: Place | null): readonly Condition[] =>
  end === null ? [] : [placed(sort, end, { ASC: '<=', DESC: '>=' })];

function placed(
  sort: Order,
  [value = '', id = '']: Place,
  by: { readonly ASC: string; readonly DESC: string },
): Condition {
  const { column, id: idColumn, order } = sortingOf(sort);
  return [`(${column}, ${idColumn}) ${by[order]} (?, ?)`, value, id];
}

function sortingOf(sort: Order): SortKey & { readonly order: 'ASC' | 'DESC' } {
  const descending = sort.startsWith('-');
  const name = (descending ? sort.slice(1) : sort) as keyof typeof SORT_KEYS;
  return { ...SORT_KEYS[name], order: descending ? 'DESC' : 'ASC' };
}

function toListed(raw: RawRow): ListedCharacter {
  const { owner_id: ownerId = '', owner_name: by = '', deleted_at: deletedAt = null, forks = 0 } = raw;
  return { row: rowOf(raw), sortValue: raw.sort_value, ownerId, by, deletedAt, forks };
}
