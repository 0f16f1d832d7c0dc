import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { CharacterSaves } from '../../characters';
import { UnitOfWork } from '../../database';
import { AlreadyTakenDown, NotTakenDown } from './moderation.problems';
import { OwnerMails } from './owner-mails';
import { ReportDesk } from './report-desk';
import type { TakeDownDto } from './report.dto';

/** What administrators decide about characters that were reported. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saves: CharacterSaves,
    private readonly desk: ReportDesk,
    private readonly mails: OwnerMails,
  ) {}

  /** Throws `ReportNotFound`, `ReportClosed`. */
  dismiss(admin: Actor, reportId: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.desk.dismiss(tx, admin, reportId));
  }

  /**
   * The gallery, links and templates end at once; friends by name still see it. Closes every open report of it. Throws
   * `CharacterNotFound`, `AlreadyTakenDown`.
   */
  takeDown(admin: Actor, characterId: string, { reason, note = '' }: TakeDownDto): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.openAny(tx, characterId);
      if (current.takenDown !== null) throw new AlreadyTakenDown();
      await this.saves.takeDown(tx, admin, current, { reason, note });
      await this.desk.closeAll(tx, characterId);
      await this.mails.tellTakenDown(tx, current, { reason, note });
    });
  }

  /** Its owner may show it again; it stays private until they do. Throws `CharacterNotFound`, `NotTakenDown`. */
  release(admin: Actor, characterId: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.openAny(tx, characterId);
      if (current.takenDown === null) throw new NotTakenDown();
      await this.saves.takeDown(tx, admin, current, null);
      await this.mails.tellReleased(tx, current);
    });
  }
}
