import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../access';
import { IdPipe } from '../http';
import { BlocksService } from './blocks.service';
import { FriendsQueryDto } from './dto/friends-query.dto';
import { UsernameDto } from './dto/username.dto';
import { FriendListsService } from './friend-lists.service';
import {
  AskedResponse,
  BlockPageResponse,
  BlockResponse,
  FriendPageResponse,
  FriendRequestPageResponse,
  FriendResponse,
} from './friends.response';
import { FriendsService } from './friends.service';

@ApiTags('friends')
@Controller('friends')
export class FriendsController {
  constructor(
    private readonly friends: FriendsService,
    private readonly blocks: BlocksService,
    private readonly lists: FriendListsService,
  ) {}

  /** My friends, the newest first. */
  @Get()
  listFriends(@CurrentActor() actor: Actor, @Query() query: FriendsQueryDto): Promise<FriendPageResponse> {
    return this.lists.friends(actor, query);
  }

  /** Requests I got and requests I sent that wait for an answer. */
  @Get('requests')
  listFriendRequests(
    @CurrentActor() actor: Actor,
    @Query() query: FriendsQueryDto,
  ): Promise<FriendRequestPageResponse> {
    return this.lists.requests(actor, query);
  }

  /** Ask somebody to be friends. Where they had asked already, this accepts. At most 20 a day. */
  @Post('requests')
  askFriend(@CurrentActor() actor: Actor, @Body() { username }: UsernameDto): Promise<AskedResponse> {
    return this.friends.ask(actor, username);
  }

  /** Say yes to a request I got. */
  @Post('requests/:id/accept')
  @HttpCode(200)
  acceptFriend(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FriendResponse> {
    return this.friends.accept(actor, id);
  }

  /** Say no to a request I got, or take back one I sent. The other one is not told. */
  @Delete('requests/:id')
  @HttpCode(204)
  dismissFriendRequest(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.friends.dismiss(actor, id);
  }

  /** Players I have blocked. */
  @Get('blocked')
  listBlocked(@CurrentActor() actor: Actor, @Query() query: FriendsQueryDto): Promise<BlockPageResponse> {
    return this.lists.blocks(actor, query);
  }

  /** Block somebody: a friendship ends with all that was shared, their requests are not seen, and they are not told. */
  @Post('blocked')
  blockPlayer(@CurrentActor() actor: Actor, @Body() { username }: UsernameDto): Promise<BlockResponse> {
    return this.blocks.block(actor, username);
  }

  /** Lift a block. */
  @Delete('blocked/:id')
  @HttpCode(204)
  unblockPlayer(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.blocks.lift(actor, id);
  }

  /** Part from a friend. What the two shared with each other ends at once. */
  @Delete(':id')
  @HttpCode(204)
  removeFriend(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.friends.remove(actor, id);
  }
}
