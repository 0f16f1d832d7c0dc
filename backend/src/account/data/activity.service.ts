import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { type AuditEntry, AuditLog } from '../../audit';
import { cursorOf, pageOf, placeOf } from '../../characters';
import type { ActivityQueryDto } from './activity-query.dto';
import type { ActivityPageResponse, ActivityResponse } from './activity.response';

const LIST = 'activity';
const EXPORT_PAGE = 200;

/** What was done by me, and to my account. */
@Injectable()
export class ActivityService {
  constructor(private readonly log: AuditLog) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  async page({ userId }: Actor, { cursor, limit }: ActivityQueryDto): Promise<ActivityPageResponse> {
    const before = cursor === undefined ? null : Number(placeOf(cursor, LIST, ['number'])[0]);
    const rows = await this.log.find({ personId: userId }, before, limit + 1);
    const { items, nextCursor } = pageOf(rows, limit, ({ sequence }) => cursorOf(LIST, [sequence]));
    return { items: items.map((entry) => toActivity(entry, userId)), nextCursor };
  }

  /** All of it, the newest first, read a page at a time. */
  async *all({ userId }: Actor): AsyncGenerator<ActivityResponse> {
    let before: number | null = null;
    for (;;) {
      const rows: readonly AuditEntry[] = await this.log.find({ personId: userId }, before, EXPORT_PAGE);
      for (const row of rows) yield toActivity(row, userId);
      if (rows.length < EXPORT_PAGE) return;
      before = rows.at(-1)?.sequence ?? null;
    }
  }
}

/** From where somebody else acted on my account, and what they noted of it, is their affair. */
const isMine = ({ actorId }: AuditEntry, userId: string): boolean => actorId === null || actorId === userId;

function toActivity(entry: AuditEntry, userId: string): ActivityResponse {
  const { at, action, subjectType, subjectId } = entry;
  const mine = isMine(entry, userId);
  return {
    at,
    action,
    subjectType,
    subjectId,
    ip: mine ? (entry.ip ?? '') : '',
    userAgent: mine ? (entry.userAgent ?? '') : '',
    details: mine ? entry.details : {},
  };
}
