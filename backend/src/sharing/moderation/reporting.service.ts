import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { DailyBudget } from '../../rate-limit';
import { SharedViewsService } from '../shared-views.service';
import { OwnCharacter } from './moderation.problems';
import type { ReportDto } from './report.dto';
import { ReportDesk } from './report-desk';

/** Telling administrators of a character that should not be shown. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: SharedViewsService,
    private readonly budget: DailyBudget,
    private readonly desk: ReportDesk,
  ) {}

  /** Throws `NotFound` for what the reporter cannot see, `OwnCharacter`, `AlreadyReported`, `TooManyRequests`. */
  async report(actor: Actor, tokenOrId: string, { reason, text = '' }: ReportDto): Promise<void> {
    const { id: characterId, ownerId } = await this.views.forStrangers(tokenOrId);
    if (ownerId === actor.userId) throw new OwnCharacter();
    await this.unitOfWork.run(async (tx) => {
      await this.budget.draw(tx, actor.userId, 'report');
      await this.desk.file(tx, actor, { id: uuid(), characterId, reason, text });
    });
  }
}
