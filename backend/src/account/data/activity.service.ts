import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { cursorOf, pageOf, placeOf } from '../../characters';
import { UnitOfWork } from '../../database';
import type { ActivityQueryDto } from './activity-query.dto';
import type { ActivityPageResponse } from './activity.response';

const LIST = 'activity';

/** What was done by me, and to my account. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async page({ userId }: Actor, { cursor, limit }: ActivityQueryDto): Promise<ActivityPageResponse> {
    const before = cursor === undefined ? null : Number(placeOf(cursor, LIST, ['number'])[0]);
    const rows = await this.audit.about(this.unitOfWork.reader, userId, { before, limit: limit + 1 });
    const { items, nextCursor } = pageOf(rows, limit, ({ sequence }) => cursorOf(LIST, [sequence]));
    return {
      items: items.map(({ at, action, subjectType, subjectId, ip, userAgent }) => ({
        at,
        action,
        subjectType,
        subjectId,
        ip,
        userAgent,
      })),
      nextCursor,
    };
  }
}
