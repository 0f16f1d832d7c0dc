import { Injectable } from '@nestjs/common';
import { type SummaryRow, SUMMARY_COLUMNS, rowOf } from '../characters';
import { type Reader, select } from '../database';
import type { SharedRowResponse } from './shared-with-me.response';

/** Where a page ended. */
interface SharedPlace {
  readonly sharedAt: string;
  readonly id: string;
}

interface Row extends SummaryRow {
  readonly shared_at: string;
  readonly display_name: string;
}

const FROM = `SELECT ${SUMMARY_COLUMNS},
  s.shared_at, u.display_name
  FROM character_shares s JOIN characters c ON c.id = s.character_id JOIN users u ON u.id = c.owner_id
  WHERE s.user_id = ? AND c.deleted_at IS NULL`;
const ORDER = 'ORDER BY s.shared_at DESC, s.character_id DESC LIMIT ?';

/** Characters friends show to somebody. Reads no documents. */
@Injectable()
export class SharedWithMeRepository {
  /** What was shared last comes first. */
  async list(reader: Reader, userId: string, after: SharedPlace | null, limit: number): Promise<SharedRowResponse[]> {
    const rows =
      after === null
        ? await select<Row>(reader, `${FROM} ${ORDER}`, [userId, limit])
        : await select<Row>(reader, `${FROM} AND (s.shared_at, s.character_id) < (?, ?) ${ORDER}`, [
            userId,
            after.sharedAt,
            after.id,
            limit,
          ]);
    return rows.map((row) => Object.assign(rowOf(row), { by: row.display_name, sharedAt: row.shared_at }));
  }
}
