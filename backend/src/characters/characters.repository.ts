import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { type Reader, type Tx, type Values, change, holding, select } from '../database';
import { type CharacterRow, CHARACTER_COLUMNS, firstStored, toStored } from './character-row';
import { CharacterEntity } from './character.entity';
import { type DocumentColumns, type KeyColumns, keyColumns } from './document-columns';
import { TemplateForksEntity } from './lists/template-forks.entity';
import { SearchIndex } from './search/search-index.repository';
import type { StoredCharacter } from './stored-character';
import type { TakeDown } from './views/take-down';
import type { Visibility } from './visibility';

/** It begins private, without a portrait, and with nothing to hide. */
export type NewCharacter = Omit<
  StoredCharacter,
  'document' | 'portraitVersion' | 'visibility' | 'shows' | 'takenDown'
> & {
  readonly columns: DocumentColumns;
};

/** Who may look, and at what. */
export interface Exposure {
  readonly visibility: Visibility;
  /** Absent: the link stays what it is. */
  readonly shareTokenHash?: string | null;
  /** A column of hidden parts. */
  readonly hides: string;
}

const FROM = `SELECT ${CHARACTER_COLUMNS} FROM characters`;
const OWNED = `${FROM} WHERE id = ? AND owner_id = ? AND deleted_at IS NULL`;

const replace = (keys: string) => `UPDATE characters SET ${keys} summary = ?, search_text = ?, document = ?,
  version = version + 1, updated_at = ?
  WHERE id = ? AND owner_id = ? AND version = ? AND deleted_at IS NULL`;
const REPLACE = replace(`name = ?, name_key = ?, ruleset = ?, ruleset_version = ?, level = ?, ancestry = ?,
  experience_points = ?, class_keys = ?, tag_keys = ?,`);
/** A column that is set is written to its indexes, even to the same value: most saves change none of the keys. */
const REPLACE_BUT_KEYS = replace('');

@Injectable()
export class CharactersRepository {
  constructor(private readonly index: SearchIndex) {}

  /** Not in the trash. */
  async findOwned(reader: Reader, ownerId: string, id: string): Promise<StoredCharacter | null> {
    return firstStored(await select<CharacterRow>(reader, OWNED, [id, ownerId]));
  }

  /** As `findOwned`, for several; in no particular order. */
  async findAllOwned(reader: Reader, ownerId: string, ids: readonly string[]): Promise<readonly StoredCharacter[]> {
    if (ids.length === 0) return [];
    const owned = `${FROM} WHERE id IN (${marksFor(ids)}) AND owner_id = ? AND deleted_at IS NULL`;
    return (await select<CharacterRow>(reader, owned, [...ids, ownerId])).map(toStored);
  }

  /** As `findOwned`; whoever else wants to change it waits until this transaction ends. */
  async lockOwned(tx: Tx, ownerId: string, id: string): Promise<StoredCharacter | null> {
    return firstStored(await select<CharacterRow>(tx, `${OWNED}${holding(tx)}`, [id, ownerId]));
  }

  /** Whosever it is, for administrators; whoever wants to change it waits until this transaction ends. */
  async lockAny(tx: Tx, id: string): Promise<StoredCharacter | null> {
    return firstStored(
      await select<CharacterRow>(tx, `${FROM} WHERE id = ? AND deleted_at IS NULL${holding(tx)}`, [id]),
    );
  }

  /** Of `ids`, those `viewerId` owns or everybody may see; in no particular order. */
  async findVisible(reader: Reader, viewerId: string, ids: readonly string[]): Promise<readonly StoredCharacter[]> {
    if (ids.length === 0) return [];
    const visible = `${FROM} WHERE id IN (${marksFor(ids)}) AND (owner_id = ? OR visibility = 'public') AND deleted_at IS NULL`;
    return (await select<CharacterRow>(reader, visible, [...ids, viewerId])).map(toStored);
  }

  async add(tx: Tx, { columns, ...character }: NewCharacter): Promise<void> {
    await tx.insert(CharacterEntity, {
      ...character,
      ...columns,
      visibility: 'private',
      portraitVersion: null,
      shareTokenHash: null,
      deletedAt: null,
    });
    await this.index.put(tx, character.id, { ...character, ...columns, visibility: 'private' });
    if (character.isTemplate) await tx.insert(TemplateForksEntity, { characterId: character.id, forks: 0 });
  }

  /** False when another version was saved meanwhile: the database decides, not a prior read. */
  async replace(tx: Tx, current: StoredCharacter, columns: DocumentColumns, updatedAt: string): Promise<boolean> {
    const { id, ownerId, version } = current;
    const [before, after] = [keyValues(keyColumns(current.document)), keyValues(columns)];
    const values = [columns.summary, columns.searchText, columns.document, updatedAt, id, ownerId, version];
    if (after.every((value, index) => value === before[index]))
      return (await change(tx, REPLACE_BUT_KEYS, values)) === 1;
    if ((await change(tx, REPLACE, [...after, ...values])) === 0) return false;
    await this.index.put(tx, id, { ...current, ...columns });
    return true;
  }

  /** Counts as a save: the answer a client has cached no longer holds. */
  async share(
    tx: Tx,
    { id, ownerId, version, visibility }: StoredCharacter,
    shared: Exposure,
    updatedAt: string,
  ): Promise<boolean> {
    const { affected } = await tx.update(
      CharacterEntity,
      { id, ownerId, version, deletedAt: IsNull() },
      { ...shared, version: version + 1, updatedAt },
    );
    if (affected === 1 && (shared.visibility === 'public') !== (visibility === 'public'))
      await this.index.renew(tx, id);
    return affected === 1;
  }

  /** Counts as a save, as `share` does. */
  async portray(
    tx: Tx,
    { id, ownerId, version }: StoredCharacter,
    portraitVersion: string | null,
    updatedAt: string,
  ): Promise<boolean> {
    const { affected } = await tx.update(
      CharacterEntity,
      { id, ownerId, version, deletedAt: IsNull() },
      { portraitVersion, version: version + 1, updatedAt },
    );
    return affected === 1;
  }

  /** Counts as a save, as `share` does. Nobody but its owner and their friends sees it from here on. */
  async takeDown(
    tx: Tx,
    { id, version }: StoredCharacter,
    { reason, note }: TakeDown,
    updatedAt: string,
  ): Promise<boolean> {
    const { affected } = await tx.update(
      CharacterEntity,
      { id, version, deletedAt: IsNull() },
      {
        visibility: 'private',
        shareTokenHash: null,
        takenDownFor: reason,
        takenDownNote: note,
        version: version + 1,
        updatedAt,
      },
    );
    if (affected === 1) await this.index.renew(tx, id);
    return affected === 1;
  }

  /** Counts as a save, as `share` does. */
  async release(tx: Tx, { id, version }: StoredCharacter, updatedAt: string): Promise<boolean> {
    const { affected } = await tx.update(
      CharacterEntity,
      { id, version, deletedAt: IsNull() },
      { takenDownFor: null, takenDownNote: null, version: version + 1, updatedAt },
    );
    return affected === 1;
  }

  async discard(tx: Tx, { id, ownerId, version }: StoredCharacter, deletedAt: string): Promise<boolean> {
    const { affected } = await tx.update(CharacterEntity, { id, ownerId, version, deletedAt: IsNull() }, { deletedAt });
    return affected === 1;
  }

  /** As `discard`, whatever their version; answers with those that were not in the trash before. */
  async discardAll(tx: Tx, ownerId: string, ids: readonly string[], deletedAt: string): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const there = `owner_id = ? AND deleted_at IS NULL AND id IN (${marksFor(ids)})`;
    const owned = `SELECT id FROM characters WHERE ${there} ORDER BY id${holding(tx)}`;
    const found = (await select<{ id: string }>(tx, owned, [ownerId, ...ids])).map(({ id }) => id);
    await change(tx, `UPDATE characters SET deleted_at = ? WHERE ${there}`, [deletedAt, ownerId, ...ids]);
    return found;
  }

  /** False when it is not in the trash, or was thrown away before `since`. */
  async recover(tx: Tx, ownerId: string, id: string, since: string): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(CharacterEntity)
      .set({ deletedAt: null })
      .where('id = :id AND owner_id = :ownerId AND deleted_at >= :since', { id, ownerId, since })
      .execute();
    return affected === 1;
  }

  /** For good: what its owner threw away before `before`. */
  async purge(tx: Tx, ownerId: string, before: string): Promise<void> {
    await tx.delete(CharacterEntity, { ownerId, deletedAt: LessThan(before) });
  }
}

/** In the order of `REPLACE`. */
const keyValues = (columns: KeyColumns): Values => [
  columns.name,
  columns.nameKey,
  columns.ruleset,
  columns.rulesetVersion,
  columns.level,
  columns.ancestry,
  columns.experiencePoints,
  columns.classKeys,
  columns.tagKeys,
];

const marksFor = (ids: readonly string[]): string => ids.map(() => '?').join(', ');
