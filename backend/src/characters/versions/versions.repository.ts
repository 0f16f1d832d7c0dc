import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import { type Reader, type Tx, type Values, change, select } from '../../database';
import type { CharacterVersionEntity } from './character-version.entity';
import type { VersionKind } from './version-kind';
import { type KeyVersion, type VersionText, documentTextOf, versionText } from './version-text';

/** `document` is its JSON. */
export type NewVersion = Omit<CharacterVersionEntity, 'base'>;

/** A version without its document. */
export interface Version {
  readonly number: number;
  readonly kind: VersionKind;
  readonly changeDescription: string;
  readonly createdAt: string;
  /** Who made it: the username. */
  readonly actor: string;
}

/** The versions of a character, or those that came to be in one of some ways. */
export interface Which {
  readonly characterId: string;
  readonly kinds?: readonly VersionKind[] | undefined;
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
const ADD = `INSERT INTO character_versions
  (character_id, number, actor_id, kind, change_description, created_at, base, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const KEY = `SELECT number, document FROM character_versions
  WHERE character_id = ? AND base IS NULL ORDER BY number DESC LIMIT 1`;
const ONE = `SELECT ${COLUMNS}, v.base, v.document, k.document AS key_document FROM ${TABLES}
  LEFT JOIN character_versions k ON k.character_id = v.character_id AND k.number = v.base
  WHERE v.character_id = ? AND v.number = ?`;

@Injectable()
export class VersionsRepository {
  async add(tx: Tx, version: NewVersion): Promise<void> {
    const { characterId, number, actorId, kind, changeDescription, createdAt, document } = version;
    const [key] = await select<KeyVersion>(tx, KEY, [characterId]);
    const text = versionText(number, document, key ?? null);
    const about = [characterId, number, actorId, kind, changeDescription, createdAt] as const;
    await change(tx, ADD, [...about, text.base, text.document]);
  }

  /** Newest first, older than `before`. */
  async list(reader: Reader, which: Which, before: number, limit: number): Promise<readonly Version[]> {
    const { text, values } = conditionOf(which);
    const page = `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${text} AND v.number < ? ORDER BY v.number DESC LIMIT ?`;
    return (await select<VersionRow>(reader, page, [...values, before, limit])).map(toVersion);
  }

  async count(reader: Reader, which: Which): Promise<number> {
    const { text, values } = conditionOf(which);
    const counted = `SELECT COUNT(*) AS total FROM character_versions v WHERE ${text}`;
    const [row] = await select<{ total: number | string }>(reader, counted, values);
    return Number(row?.total ?? 0);
  }

  /** How many `removePlain` would remove. */
  async countPlain(reader: Reader, characterId: string, before: string): Promise<number> {
    const counted = `SELECT COUNT(*) AS total FROM character_versions WHERE ${PLAIN}`;
    const [row] = await select<{ total: number | string }>(reader, counted, [characterId, before, before]);
    return Number(row?.total ?? 0);
  }

  /** Of the plain saves before a time, all but the last of each day (UTC), and but those others are told from. */
  async removePlain(tx: Tx, characterId: string, before: string): Promise<number> {
    return change(tx, `DELETE FROM character_versions WHERE ${PLAIN}`, [characterId, before, before]);
  }

  async find(reader: Reader, characterId: string, number: number): Promise<(Version & { document: Character }) | null> {
    const [row] = await select<VersionRow & VersionText & { key_document: string | null }>(reader, ONE, [
      characterId,
      number,
    ]);
    if (row === undefined) return null;
    // Only documents that were checked are stored.
    return { ...toVersion(row), document: JSON.parse(documentTextOf(row, row.key_document)) as Character };
  }
}

/**
 * Plain saves of before a time that another plain save of the same day follows. The first version of a character is
 * none, and the newest has nothing after it.
 */
const PLAIN = `character_id = ? AND kind = 'saved' AND base IS NOT NULL AND created_at < ?
  AND EXISTS (SELECT 1 FROM character_versions later
    WHERE later.character_id = character_versions.character_id AND later.number > character_versions.number
      AND later.kind = 'saved' AND later.created_at < ?
      AND substr(later.created_at, 1, 10) = substr(character_versions.created_at, 1, 10))`;

const conditionOf = ({ characterId, kinds }: Which): { text: string; values: Values } => {
  if (kinds === undefined) return { text: 'v.character_id = ?', values: [characterId] };
  const places = kinds.map(() => '?').join(', ');
  return { text: `v.character_id = ? AND v.kind IN (${places})`, values: [characterId, ...kinds] };
};

const toVersion = (row: VersionRow): Version => ({
  number: row.number,
  kind: row.kind,
  changeDescription: row.change_description,
  createdAt: row.created_at,
  actor: row.actor ?? '',
});
