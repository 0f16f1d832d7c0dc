import { Injectable } from '@nestjs/common';
import { AuditCheck, type AuditFilter, AuditLog } from '../../audit';
import { cursorOf, pageOf, placeOf } from '../../characters';
import { UnitOfWork } from '../../database';
import { idIn } from '../../http';
import { InvalidRequest } from '../../problem';
import { UsersRepository } from '../../users';
import type { AuditQueryDto } from './audit-query.dto';
import type { AuditFindingResponse, AuditPageResponse } from './audit.response';

const LIST = 'admin-audit';

/** The trail as an administrator reads it. */
@Injectable()
export class AuditReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: AuditLog,
    private readonly check: AuditCheck,
    private readonly users: UsersRepository,
  ) {}

  verify(): Promise<AuditFindingResponse> {
    return this.check.verify();
  }

  /** Throws `InvalidRequest` for a cursor of another list. */
  async page({ cursor, limit, includeTotal, ...query }: AuditQueryDto): Promise<AuditPageResponse> {
    const filter = await this.filterOf(query);
    const before = cursor === undefined ? null : Number(placeOf(cursor, LIST, ['number'])[0]);
    const rows = await this.log.find(filter, before, limit + 1);
    const page = pageOf(
      rows.map((row) => ({ ...row, details: { ...row.details } })),
      limit,
      ({ sequence }) => cursorOf(LIST, [sequence]),
    );
    return includeTotal === true ? { ...page, total: await this.log.count(filter) } : page;
  }

  private async filterOf({
    actor,
    target,
    action,
    from,
    to,
  }: Omit<AuditQueryDto, 'cursor' | 'limit' | 'includeTotal'>): Promise<AuditFilter> {
    return {
      ...(actor === undefined ? {} : { actorId: await this.idOf(actor) }),
      ...(target === undefined ? {} : { subjectId: await this.idOf(target) }),
      ...(action === undefined ? {} : { action }),
      ...(from === undefined ? {} : { from: timeOf(from, '/from') }),
      ...(to === undefined ? {} : { to: timeOf(to, '/to') }),
    };
  }

  /** A name nobody has stands for itself, and finds nothing. */
  private async idOf(given: string): Promise<string> {
    const id = idIn(given);
    if (id !== null) return id;
    return (await this.users.findCredentials(this.unitOfWork.reader, given))?.user.id ?? given;
  }
}

/** As times are stored. Not everything ISO 8601 allows is a moment: a week is not. */
function timeOf(given: string, pointer: string): string {
  const time = Date.parse(given);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InvalidRequest([{ pointer, code: 'IS_TIME', message: 'Write the time as 2026-11-27T18:30:00Z.' }]);
}
