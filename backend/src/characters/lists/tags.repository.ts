import { Injectable } from '@nestjs/common';
import { type Reader, select } from '../../database';
import type { Summary } from '../document-columns';

/** A tag by its key, and where it is written out. */
export interface CountedTag {
  readonly key: string;
  readonly count: number;
  readonly characterId: string;
  readonly position: number;
}

const TAGGED = `SELECT id, tag_keys FROM characters
  WHERE owner_id = ? AND deleted_at IS NULL AND NOT is_template AND tag_keys <> '' ORDER BY updated_at DESC, id DESC`;

@Injectable()
export class TagsRepository {
  /** Of all characters of a player; what was saved last comes first. */
  async count(reader: Reader, ownerId: string): Promise<readonly CountedTag[]> {
    const tags = new Map<string, CountedTag>();
    for (const { id, tag_keys: keys } of await select<{ id: string; tag_keys: string }>(reader, TAGGED, [ownerId])) {
      const theirs = keys.slice(1, -1).split('|');
      for (const key of new Set(theirs)) {
        const known = tags.get(key) ?? { key, count: 0, characterId: id, position: theirs.indexOf(key) };
        tags.set(key, { ...known, count: known.count + 1 });
      }
    }
    return [...tags.values()];
  }

  /** As their owners wrote them, in the order given; nothing for one that was changed meanwhile. */
  async spell(reader: Reader, tags: readonly CountedTag[]): Promise<readonly { tag: string; count: number }[]> {
    if (tags.length === 0) return [];
    const ids = [...new Set(tags.map(({ characterId }) => characterId))];
    const rows = await select<{ id: string; summary: string }>(
      reader,
      `SELECT id, summary FROM characters WHERE id IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    const written = new Map(rows.map(({ id, summary }) => [id, (JSON.parse(summary) as Summary).tags]));
    return tags.flatMap(({ characterId, position, count }) => {
      const tag = written.get(characterId)?.[position];
      return tag === undefined ? [] : [{ tag, count }];
    });
  }
}
