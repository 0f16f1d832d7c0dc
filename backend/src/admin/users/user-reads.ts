import { Injectable } from '@nestjs/common';
import { AccountCare } from '../../auth';
import { cursorOf, pageOf, placeOf } from '../../characters';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { NotFound } from '../../problem';
import { UserDirectory } from '../../users';
import type { UserListQueryDto } from './user-list-query.dto';
import type { AdminUserPageResponse, AdminUserResponse } from './user.response';

const LIST = 'admin-users';

/** What an administrator sees of the accounts. */
@Injectable()
export class UserReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: UserDirectory,
    private readonly care: AccountCare,
    private readonly clock: Clock,
  ) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  async list({ cursor, limit, includeTotal, ...filter }: UserListQueryDto): Promise<AdminUserPageResponse> {
    const { reader } = this.unitOfWork;
    const now = this.clock.timestamp();
    const [createdAt = '', id = ''] = cursor === undefined ? [] : placeOf(cursor, LIST, ['string', 'string']);
    const after = cursor === undefined ? null : { createdAt: String(createdAt), id: String(id) };
    const rows = await this.directory.find(reader, filter, { now, after, limit: limit + 1 });
    const page = pageOf(rows, limit, (last) => cursorOf(LIST, [last.createdAt, last.id]));
    if (includeTotal !== true) return page;
    return { ...page, total: await this.directory.count(reader, filter, now) };
  }

  /** Throws `NotFound`. */
  async one(id: string): Promise<AdminUserResponse> {
    const { reader } = this.unitOfWork;
    const user = await this.directory.get(reader, id, this.clock.timestamp());
    if (user === null) throw new NotFound('There is no such account.');
    const devices = await this.care.devices(user.id);
    return {
      ...user,
      sessions: devices.map(({ id: sessionId, createdAt, lastUsedAt, ip, userAgent }) => ({
        id: sessionId,
        createdAt,
        lastUsedAt,
        ip,
        userAgent,
      })),
      codesLockedUntil: await this.care.codesLockedUntil(user.id),
      characterCount: await this.directory.countCharacters(reader, user.id),
    };
  }
}
