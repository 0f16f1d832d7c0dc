import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { UsersModule } from '../users';
import { SharedPortraitsService } from './shared-portraits.service';
import { SharedViewsService } from './shared-views.service';
import { SharingController } from './sharing.controller';
import { SharingService } from './sharing.service';

@Module({
  imports: [CharactersModule, UsersModule],
  controllers: [SharingController],
  providers: [SharedPortraitsService, SharedViewsService, SharingService],
})
export class SharingModule {}
