import { Injectable } from '@nestjs/common';
import { type Summary, type Visibility, portraitPath } from '../characters';
import { type Reader, select } from '../database';
import type { SharedRowResponse } from './shared-with-me.response';

/** Where a page ended. */
interface SharedPlace {
  readonly sharedAt: string;
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly portrait_version: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly summary: string;
  readonly shared_at: string;
  readonly display_name: string;
}

const FROM = `SELECT c.id, c.version, c.visibility, c.is_template, c.portrait_version, c.created_at, c.updated_at, c.summary,
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
            ...[userId, after.sharedAt, after.id],
            limit,
          ]);
    return rows.map(toRow);
  }
}

function toRow(row: Row): SharedRowResponse {
  // Written by this program from a document it had checked.
  const summary = JSON.parse(row.summary) as Summary;
  return {
    id: row.id,
    name: summary.name,
    ruleset: summary.ruleset,
    level: summary.level,
    classes: summary.classes,
    ancestry: summary.ancestry,
    experiencePoints: summary.experiencePoints,
    tags: summary.tags,
    visibility: row.visibility,
    isTemplate: row.is_template === true || row.is_template === 1,
    version: row.version,
    mode: summary.mode,
    figures: summary.figures,
    violationCount: summary.violationCount,
    portraitUrl: portraitPath(row.id, row.portrait_version),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    by: row.display_name,
    sharedAt: row.shared_at,
  };
}
