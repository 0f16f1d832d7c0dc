import { Module } from '@nestjs/common';
import { AuthModule } from '../auth';
import { MailModule } from '../mail';
import { PictureModule } from '../picture';
import { RulesetsModule } from '../rulesets';
import { UsersModule } from '../users';
import { AvatarChanges } from './avatar/avatar-changes';
import { AvatarController } from './avatar/avatar.controller';
import { AvatarService } from './avatar/avatar.service';
import { AvatarsRepository } from './avatar/avatars.repository';
import { AccountDeletionService } from './data/account-deletion.service';
import { AccountErasure } from './data/account-erasure';
import { AccountLeftovers } from './data/account-leftovers';
import { ActivityService } from './data/activity.service';
import { DataController } from './data/data.controller';
import { DeletionLedger } from './data/deletion-ledger';
import { DeletionReplay } from './data/deletion-replay';
import { ExportService } from './data/export.service';
import { HeldDataRepository } from './data/held-data.repository';
import { ProfileChanges } from './profile/profile-changes';
import { ProfileView } from './profile/profile-view';
import { ProfileController } from './profile/profile.controller';
import { ProfileService } from './profile/profile.service';

const profile = [ProfileChanges, ProfileService, ProfileView];
const data = [ActivityService, ExportService, HeldDataRepository];
const deletion = [AccountDeletionService, AccountErasure, AccountLeftovers, DeletionLedger, DeletionReplay];
const avatar = [AvatarChanges, AvatarService, AvatarsRepository];

/** What the owner of an account does with it. */
@Module({
  imports: [AuthModule, MailModule, PictureModule, RulesetsModule, UsersModule],
  controllers: [ProfileController, AvatarController, DataController],
  providers: [...profile, ...avatar, ...data, ...deletion],
})
export class AccountModule {}
