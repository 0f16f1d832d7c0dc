import { Injectable } from '@nestjs/common';
import {
  PortraitsRepository,
  type SharedCharacterResponse,
  ShownCharactersRepository,
  cursorOf,
  pageOf,
  placeOf,
  portraitOf,
  toSharedCharacter,
} from '../../characters';
import { UnitOfWork } from '../../database';
import { ReportNotFound } from './moderation.problems';
import type { ReportListQueryDto } from './report.dto';
import type { ReportPageResponse } from './report.response';
import { ReportsRepository } from './reports.repository';

const LIST = 'reports';

/** What administrators see of reports, and of the characters in them: what the reporter could see, and no more. */
@Injectable()
export class ReportReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsRepository,
    private readonly shown: ShownCharactersRepository,
    private readonly portraits: PortraitsRepository,
  ) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  async list({ cursor, limit, ...filter }: ReportListQueryDto): Promise<ReportPageResponse> {
    const [createdAt = '', id = ''] = cursor === undefined ? [] : placeOf(cursor, LIST, ['string', 'string']);
    const after = cursor === undefined ? null : { createdAt: String(createdAt), id: String(id) };
    const rows = await this.reports.list(this.unitOfWork.reader, filter, after, limit + 1);
    return pageOf(rows, limit, (last) => cursorOf(LIST, [last.createdAt, last.id]));
  }

  /** Throws `ReportNotFound`, also once its owner has made the character private. */
  async character(reportId: string): Promise<SharedCharacterResponse> {
    const found = await this.shown.findReported(this.unitOfWork.reader, reportId);
    if (found === null) throw new ReportNotFound();
    const { document, shows, portraitVersion, updatedAt } = found.stored;
    const portraitUrl =
      portraitVersion === null ? null : `/api/v1/admin/reports/${reportId}/portrait?v=${portraitVersion}`;
    return toSharedCharacter(document, { by: found.by, shows, portraitUrl, updatedAt });
  }

  /** Throws `NotFound`. */
  async portrait(reportId: string): Promise<Buffer> {
    return portraitOf(await this.portraits.findReported(this.unitOfWork.reader, reportId));
  }
}
