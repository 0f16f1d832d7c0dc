import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { type AuditEntry, AuditLog } from '../../audit';
import { cursorOf, pageOf, placeOf } from '../../characters';
import type { ActivityQueryDto } from './activity-query.dto';
import type { ActivityPageResponse, ActivityResponse } from './activity.response';

const LIST = 'activity';

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
}

/** From where somebody else acted on my account is their affair. */
function toActivity(entry: AuditEntry, userId: string): ActivityResponse {
  const { at, action, subjectType, subjectId, actorId } = entry;
  const mine = actorId === null || actorId === userId;
  return {
    at,
    action,
    subjectType,
    subjectId,
    ip: mine ? (entry.ip ?? '') : '',
    userAgent: mine ? (entry.userAgent ?? '') : '',
  };
}
