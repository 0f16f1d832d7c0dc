import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, type Values, select } from '../../database';
import { PortraitEntity } from './portrait.entity';

export type Portrait = Readonly<Omit<PortraitEntity, 'character'>>;

const FROM = 'SELECT p.image FROM portraits p JOIN characters c ON c.id = p.character_id';
const PUBLIC = `(c.visibility = 'public' AND c.deleted_at IS NULL)`;

const SHARED_WITH = 'EXISTS (SELECT 1 FROM character_shares s WHERE s.character_id = c.id AND s.user_id = ?)';

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

  /** For its owner, also of what they have in the trash; for friends it is shown to, and of what everybody sees. */
  findVisible(reader: Reader, viewerId: string, characterId: string): Promise<string | null> {
    const visible = `(c.owner_id = ? OR ${PUBLIC} OR (c.deleted_at IS NULL AND ${SHARED_WITH}))`;
    return first(reader, `${FROM} WHERE c.id = ? AND ${visible}`, [characterId, viewerId, viewerId]);
  }

  /** Of what is shown to strangers or was taken down: for whoever looks after reports. */
  findReported(reader: Reader, reportId: string): Promise<string | null> {
    const reported = `c.id = (SELECT r.character_id FROM reports r WHERE r.id = ?) AND c.deleted_at IS NULL
      AND (c.visibility <> 'private' OR c.taken_down_for IS NOT NULL)`;
    return first(reader, `${FROM} WHERE ${reported}`, [reportId]);
  }

  /** For friends it is shown to, and of what everybody sees. */
  findShown(reader: Reader, viewerId: string, characterId: string): Promise<string | null> {
    const shown = `c.deleted_at IS NULL AND (${PUBLIC} OR ${SHARED_WITH})`;
    return first(reader, `${FROM} WHERE c.id = ? AND ${shown}`, [characterId, viewerId]);
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
