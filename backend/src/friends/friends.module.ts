import { Module } from '@nestjs/common';
import { UsersModule } from '../users';
import { BlockActs } from './block-acts';
import { BlocksRepository } from './blocks.repository';
import { BlocksService } from './blocks.service';
import { FriendActs } from './friend-acts';
import { FriendListsService } from './friend-lists.service';
import { FriendsController } from './friends.controller';
import { FriendsRepository } from './friends.repository';
import { FriendsService } from './friends.service';
import { People } from './people';

@Module({
  imports: [UsersModule],
  controllers: [FriendsController],
  providers: [
    BlockActs,
    BlocksRepository,
    BlocksService,
    FriendActs,
    FriendListsService,
    FriendsRepository,
    FriendsService,
    People,
  ],
  exports: [FriendsRepository],
})
export class FriendsModule {}
