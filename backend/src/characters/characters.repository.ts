import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import { IsNull, LessThan } from 'typeorm';
import { type Reader, type Tx, type Values, change, holding, select } from '../database';
import { CharacterEntity } from './character.entity';
import { type DocumentColumns, type KeyColumns, keyColumns } from './document-columns';
import type { StoredCharacter } from './stored-character';
import type { Visibility } from './visibility';

export type NewCharacter = Omit<StoredCharacter, 'document' | 'portraitVersion' | 'visibility'> & {
  readonly columns: DocumentColumns;
};

interface CharacterRow {
  readonly id: string;
  readonly owner_id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly portrait_version: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly document: string;
}

/** Written out: a read of one character is the most frequent request, and building the query costs more than it. */
const FROM =
  'SELECT id, owner_id, version, visibility, is_template, portrait_version, created_at, updated_at, document FROM characters';
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
  /** Not in the trash. */
  async findOwned(reader: Reader, ownerId: string, id: string): Promise<StoredCharacter | null> {
    return first(await select<CharacterRow>(reader, OWNED, [id, ownerId]));
  }

  /** As `findOwned`, for several; in no particular order. */
  async findAllOwned(reader: Reader, ownerId: string, ids: readonly string[]): Promise<readonly StoredCharacter[]> {
    if (ids.length === 0) return [];
    const owned = `${FROM} WHERE id IN (${marksFor(ids)}) AND owner_id = ? AND deleted_at IS NULL`;
    return (await select<CharacterRow>(reader, owned, [...ids, ownerId])).map(toStored);
  }

  /** As `findOwned`; whoever else wants to change it waits until this transaction ends. */
  async lockOwned(tx: Tx, ownerId: string, id: string): Promise<StoredCharacter | null> {
    return first(await select<CharacterRow>(tx, `${OWNED}${holding(tx)}`, [id, ownerId]));
  }

  /** By the hash of a share link's token. */
  async findByShareToken(reader: Reader, hash: string): Promise<StoredCharacter | null> {
    const shared = `${FROM} WHERE share_token_hash = ? AND visibility <> 'private' AND deleted_at IS NULL`;
    return first(await select<CharacterRow>(reader, shared, [hash]));
  }

  async findPublic(reader: Reader, id: string): Promise<StoredCharacter | null> {
    const visible = `${FROM} WHERE id = ? AND visibility = 'public' AND deleted_at IS NULL`;
    return first(await select<CharacterRow>(reader, visible, [id]));
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
  }

  /** False when another version was saved meanwhile: the database decides, not a prior read. */
  async replace(
    tx: Tx,
    { id, ownerId, version, document }: StoredCharacter,
    columns: DocumentColumns,
    updatedAt: string,
  ): Promise<boolean> {
    const [before, after] = [keyValues(keyColumns(document)), keyValues(columns)];
    const values = [columns.summary, columns.searchText, columns.document, updatedAt, id, ownerId, version];
    const changed = after.every((value, index) => value === before[index])
      ? await change(tx, REPLACE_BUT_KEYS, values)
      : await change(tx, REPLACE, [...after, ...values]);
    return changed === 1;
  }

  /** Counts as a save: the answer a client has cached no longer holds. */
  async share(
    tx: Tx,
    { id, ownerId, version }: StoredCharacter,
    shared: { readonly visibility: Visibility; readonly shareTokenHash: string | null },
    updatedAt: string,
  ): Promise<boolean> {
    const { affected } = await tx.update(
      CharacterEntity,
      { id, ownerId, version, deletedAt: IsNull() },
      { ...shared, version: version + 1, updatedAt },
    );
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

  async discard(tx: Tx, { id, ownerId, version }: StoredCharacter, deletedAt: string): Promise<boolean> {
    const { affected } = await tx.update(CharacterEntity, { id, ownerId, version, deletedAt: IsNull() }, { deletedAt });
    return affected === 1;
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

const first = ([row]: readonly CharacterRow[]): StoredCharacter | null => (row === undefined ? null : toStored(row));

const toStored = (row: CharacterRow): StoredCharacter => ({
  id: row.id,
  ownerId: row.owner_id,
  version: row.version,
  visibility: row.visibility,
  isTemplate: row.is_template === true || row.is_template === 1,
  portraitVersion: row.portrait_version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  // Only documents that were checked are stored.
  document: JSON.parse(row.document) as Character,
});
