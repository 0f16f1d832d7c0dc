import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, type Values, select } from '../../database';
import { PortraitEntity } from './portrait.entity';

export type Portrait = Readonly<Omit<PortraitEntity, 'character'>>;

const FROM = 'SELECT p.image FROM portraits p JOIN characters c ON c.id = p.character_id';
const PUBLIC = `(c.visibility = 'public' AND c.deleted_at IS NULL)`;

/** Portraits, asked for by those who may see them: a question that finds nothing says no more than that. */
@Injectable()
export class PortraitsRepository {
  async put(tx: Tx, portrait: Portrait): Promise<void> {
    await tx.upsert(PortraitEntity, portrait, ['characterId']);
  }

  /** Whose portrait it would be; not of what is in the trash. */
  async isOwned(reader: Reader, ownerId: string, characterId: string): Promise<boolean> {
    const owned = 'SELECT id FROM characters WHERE id = ? AND owner_id = ? AND deleted_at IS NULL';
    return (await select(reader, owned, [characterId, ownerId])).length === 1;
  }

  /** Also of what its owner has in the trash. */
  findVisible(reader: Reader, viewerId: string, characterId: string): Promise<string | null> {
    return first(reader, `${FROM} WHERE c.id = ? AND (c.owner_id = ? OR ${PUBLIC})`, [characterId, viewerId]);
  }

  findPublic(reader: Reader, characterId: string): Promise<string | null> {
    return first(reader, `${FROM} WHERE c.id = ? AND ${PUBLIC}`, [characterId]);
  }

  /** By the hash of a share link's token. */
  findByShareToken(reader: Reader, hash: string): Promise<string | null> {
    const shared = `c.share_token_hash = ? AND c.visibility <> 'private' AND c.deleted_at IS NULL`;
    return first(reader, `${FROM} WHERE ${shared}`, [hash]);
  }

  /** False when there was none. */
  async remove(tx: Tx, characterId: string): Promise<boolean> {
    const { affected } = await tx.delete(PortraitEntity, { characterId });
    return affected === 1;
  }
}

async function first(reader: Reader, text: string, values: Values): Promise<string | null> {
  const [row] = await select<{ readonly image: string }>(reader, text, values);
  return row?.image ?? null;
}
