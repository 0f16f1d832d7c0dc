import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import { type Reader, type Tx, change, select } from '../../database';
import { CharacterVersionEntity } from './character-version.entity';
import type { VersionKind } from './version-kind';

export type NewVersion = CharacterVersionEntity;

/** A version without its document. */
export interface Version {
  readonly number: number;
  readonly kind: VersionKind;
  readonly changeDescription: string;
  readonly createdAt: string;
  /** Who made it: the username. */
  readonly actor: string;
}

interface VersionRow {
  readonly number: number;
  readonly kind: VersionKind;
  readonly change_description: string;
  readonly created_at: string;
  readonly actor: string | null;
}

const COLUMNS = 'v.number, v.kind, v.change_description, v.created_at, u.username AS actor';
const TABLES = 'character_versions v LEFT JOIN users u ON u.id = v.actor_id';
const PAGE = `SELECT ${COLUMNS} FROM ${TABLES} WHERE v.character_id = ? AND v.number < ? ORDER BY v.number DESC LIMIT ?`;
const ADD = `INSERT INTO character_versions
  (character_id, number, actor_id, kind, change_description, created_at, document) VALUES (?, ?, ?, ?, ?, ?, ?)`;
const ONE = `SELECT ${COLUMNS}, v.document FROM ${TABLES} WHERE v.character_id = ? AND v.number = ?`;

@Injectable()
export class VersionsRepository {
  async add(tx: Tx, version: NewVersion): Promise<void> {
    const { characterId, number, actorId, kind, changeDescription, createdAt, document } = version;
    await change(tx, ADD, [characterId, number, actorId, kind, changeDescription, createdAt, document]);
  }

  /** Newest first, older than `before`. */
  async list(reader: Reader, characterId: string, before: number, limit: number): Promise<readonly Version[]> {
    return (await select<VersionRow>(reader, PAGE, [characterId, before, limit])).map(toVersion);
  }

  async count(reader: Reader, characterId: string): Promise<number> {
    return reader.countBy(CharacterVersionEntity, { characterId });
  }

  async find(reader: Reader, characterId: string, number: number): Promise<(Version & { document: Character }) | null> {
    const [row] = await select<VersionRow & { document: string }>(reader, ONE, [characterId, number]);
    // Only documents that were checked are stored.
    return row === undefined ? null : { ...toVersion(row), document: JSON.parse(row.document) as Character };
  }
}

const toVersion = (row: VersionRow): Version => ({
  number: row.number,
  kind: row.kind,
  changeDescription: row.change_description,
  createdAt: row.created_at,
  actor: row.actor ?? '',
});
