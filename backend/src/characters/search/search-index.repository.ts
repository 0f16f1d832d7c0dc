import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, isPostgres, select } from '../../database';
import type { Visibility } from '../visibility';
import { type Findable, searchKeys } from './search-keys';

interface FindableRow {
  readonly owner_id: string;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly ruleset: string;
  readonly ancestry: string | null;
  readonly class_keys: string;
  readonly tag_keys: string;
  readonly name_key: string;
}

const FINDABLE = `SELECT owner_id, visibility, is_template, ruleset, ancestry, class_keys, tag_keys, name_key
  FROM characters WHERE id = ?`;

const PUT_ARRAY = `INSERT INTO character_search (character_id, keys) VALUES (?, CAST(? AS integer[]))
  ON CONFLICT (character_id) DO UPDATE SET keys = excluded.keys`;
const PUT_NUMBER = 'INSERT INTO character_search (character_id) VALUES (?) ON CONFLICT (character_id) DO NOTHING';
const PUT_TOKENS = `INSERT OR REPLACE INTO character_keys (rowid, keys)
  SELECT number, ? FROM character_search WHERE character_id = ?`;

/** Rows whose `character_id` may be what is looked for, each once; to be joined as `found`. */
export interface Proposal {
  readonly text: string;
  readonly value: string;
}

/**
 * Where characters are found by what is written on them: an array with a GIN index on PostgreSQL, a full-text table on
 * SQLite, in a table of its own so that a save that changes no name and no fact does not touch it. A row goes with its character.
 */
@Injectable()
export class SearchIndex {
  /** In the transaction that writes the character. */
  async put(tx: Tx, id: string, findable: Findable): Promise<void> {
    const keys = searchKeys(findable);
    if (isPostgres(tx)) {
      await change(tx, PUT_ARRAY, [id, `{${keys.join(',')}}`]);
      return;
    }
    await change(tx, PUT_NUMBER, [id]);
    await change(tx, PUT_TOKENS, [tokens(keys), id]);
  }

  /** As `put`, of what the row now says. */
  async renew(tx: Tx, id: string): Promise<void> {
    const [row] = await select<FindableRow>(tx, FINDABLE, [id]);
    if (row !== undefined) await this.put(tx, id, toFindable(row));
  }

  /** Characters that have all of `keys`, and few besides. */
  propose(reader: Reader, keys: readonly number[]): Proposal {
    const few = keys.slice(0, MOST_KEYS);
    return isPostgres(reader)
      ? {
          text: 'SELECT character_id FROM character_search WHERE keys @> CAST(? AS integer[])',
          value: `{${few.join(',')}}`,
        }
      : {
          text: `SELECT s.character_id FROM character_keys CROSS JOIN character_search s ON s.number = character_keys.rowid
            WHERE character_keys MATCH ?`,
          value: tokens(few),
        };
  }
}

/** More make nothing rarer, and each is read. */
const MOST_KEYS = 40;

const tokens = (keys: readonly number[]): string => keys.map((key) => (key >>> 0).toString(36)).join(' ');

const toFindable = (row: FindableRow): Findable => ({
  ownerId: row.owner_id,
  visibility: row.visibility,
  isTemplate: row.is_template === true || row.is_template === 1,
  ruleset: row.ruleset,
  ancestry: row.ancestry,
  classKeys: row.class_keys,
  tagKeys: row.tag_keys,
  nameKey: row.name_key,
});
