import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import { characterKeys } from '../../characters';
import { type Reader, type Tx, holding, select } from '../../database';
import { CharacterImportEntity } from './character-import.entity';
import type { DuplicateOfResponse } from './duplicate-of.response';

/** What two characters are compared by. */
export interface Likeness {
  readonly fingerprint: string;
  readonly document: Character;
}

export interface ImportedCharacter {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly deletedAt: string | null;
}

const NEWEST = 'ORDER BY c.created_at DESC, c.id DESC LIMIT 1';
const SAME_FILE = `SELECT c.id, c.name FROM character_imports i JOIN characters c ON c.id = i.character_id
  WHERE i.owner_id = ? AND i.fingerprint = ? AND c.deleted_at IS NULL ${NEWEST}`;
const SAME_NAME = `SELECT c.id, c.name FROM characters c
  WHERE c.owner_id = ? AND c.name_key = ? AND c.ruleset = ? AND c.class_keys = ? AND c.deleted_at IS NULL ${NEWEST}`;
const OF_IMPORT = `SELECT c.id, c.name, c.version, c.deleted_at AS "deletedAt"
  FROM character_imports i JOIN characters c ON c.id = i.character_id
  WHERE i.owner_id = ? AND i.import_id = ? ORDER BY c.id`;

@Injectable()
export class ImportsRepository {
  async add(tx: Tx, row: Readonly<CharacterImportEntity>): Promise<void> {
    await tx.insert(CharacterImportEntity, row);
  }

  /** Whoever else lets characters into this account, and asks the same, waits until this transaction ends. */
  async holdAccount(tx: Tx, ownerId: string): Promise<void> {
    await select(tx, `SELECT id FROM users WHERE id = ?${holding(tx, 'FOR NO KEY UPDATE')}`, [ownerId]);
  }

  /** The newest of the same file, or else of the same name, ruleset and classes; what lies in the trash does not count. */
  async findAlike(
    reader: Reader,
    ownerId: string,
    { fingerprint, document }: Likeness,
  ): Promise<DuplicateOfResponse | null> {
    const [ofFile] = await select<{ id: string; name: string }>(reader, SAME_FILE, [ownerId, fingerprint]);
    if (ofFile !== undefined) return { ...ofFile, how: 'same file' };
    const { nameKey, ruleset, classKeys } = characterKeys(document);
    const [ofName] = await select<{ id: string; name: string }>(reader, SAME_NAME, [
      ownerId,
      nameKey,
      ruleset,
      classKeys,
    ]);
    return ofName === undefined ? null : { ...ofName, how: 'same name' };
  }

  /** Those in the trash too; whoever wants to change them waits until this transaction ends. */
  lockAll(tx: Tx, ownerId: string, importId: string): Promise<ImportedCharacter[]> {
    return select<ImportedCharacter>(tx, `${OF_IMPORT}${holding(tx)}`, [ownerId, importId]);
  }
}
