import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { FriendsModule } from '../friends';
import { MailModule } from '../mail';
import { UsersModule } from '../users';
import { Audience } from './audience';
import { ModerationController } from './moderation/moderation.controller';
import { ModerationService } from './moderation/moderation.service';
import { OwnerMails } from './moderation/owner-mails';
import { ReportDesk } from './moderation/report-desk';
import { ReportReads } from './moderation/report-reads';
import { ReportingController } from './moderation/reporting.controller';
import { ReportingService } from './moderation/reporting.service';
import { ReportsRepository } from './moderation/reports.repository';
import { ShareStateService } from './share-state.service';
import { SharedPortraitsService } from './shared-portraits.service';
import { SharedViewsController } from './shared-views.controller';
import { SharedViewsService } from './shared-views.service';
import { SharedWithMeRepository } from './shared-with-me.repository';
import { SharedWithMeService } from './shared-with-me.service';
import { SharesRepository } from './shares.repository';
import { SharingController } from './sharing.controller';
import { SharingService } from './sharing.service';

const views = [SharedPortraitsService, SharedViewsService, SharedWithMeRepository, SharedWithMeService];
const sharing = [Audience, ShareStateService, SharesRepository, SharingService];
const moderation = [ModerationService, OwnerMails, ReportDesk, ReportReads, ReportingService, ReportsRepository];

@Module({
  imports: [CharactersModule, FriendsModule, MailModule, UsersModule],
  controllers: [ModerationController, ReportingController, SharedViewsController, SharingController],
  providers: [...views, ...sharing, ...moderation],
})
export class SharingModule {}
