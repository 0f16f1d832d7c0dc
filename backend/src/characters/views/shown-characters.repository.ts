import { Injectable } from '@nestjs/common';
import { type Reader, type Values, select } from '../../database';
import { type CharacterRow, CHARACTER_COLUMNS, toStored } from '../character-row';
import type { StoredCharacter } from '../stored-character';

/** A character as it is kept, and the display name of its owner. The whole of it: what is shown is for others to decide. */
export interface ShownCharacter {
  readonly stored: StoredCharacter;
  readonly by: string;
}

const FROM = `SELECT ${CHARACTER_COLUMNS}, (SELECT u.display_name FROM users u WHERE u.id = characters.owner_id) AS by_name
  FROM characters`;
const SHARED_WITH = `EXISTS (SELECT 1 FROM character_shares s WHERE s.character_id = characters.id AND s.user_id = ?)`;

/** Characters of others, asked for by those who may see them; nothing that is in the trash. One statement each. */
@Injectable()
export class ShownCharactersRepository {
  /** By the hash of a share link's token. */
  findByShareToken(reader: Reader, hash: string): Promise<ShownCharacter | null> {
    return first(reader, `share_token_hash = ? AND visibility <> 'private'`, [hash]);
  }

  /** One that everybody may see. */
  findPublic(reader: Reader, id: string): Promise<ShownCharacter | null> {
    return first(reader, `id = ? AND visibility = 'public'`, [id]);
  }

  /** One that a friend shows to `viewerId`. */
  findSharedWith(reader: Reader, viewerId: string, id: string): Promise<ShownCharacter | null> {
    return first(reader, `id = ? AND ${SHARED_WITH}`, [id, viewerId]);
  }

  /** One that was shown to strangers when it was reported, or still is: for whoever looks after reports. */
  findReported(reader: Reader, reportId: string): Promise<ShownCharacter | null> {
    return first(
      reader,
      `id = (SELECT r.character_id FROM reports r WHERE r.id = ?)
      AND (visibility <> 'private' OR taken_down_for IS NOT NULL)`,
      [reportId],
    );
  }
}

async function first(reader: Reader, condition: string, values: Values): Promise<ShownCharacter | null> {
  const statement = `${FROM} WHERE ${condition} AND deleted_at IS NULL`;
  const [row] = await select<CharacterRow & { readonly by_name: string | null }>(reader, statement, values);
  return row === undefined ? null : { stored: toStored(row), by: row.by_name ?? '' };
}
