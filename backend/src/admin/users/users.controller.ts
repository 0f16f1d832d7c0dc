import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn, Roles } from '../../access';
import { ChangeUserDto } from './change-user.dto';
import { UserActs } from './user-acts';
import { UserIdPipe } from './user-id.pipe';
import { UserListQueryDto } from './user-list-query.dto';
import { UserReads } from './user-reads';
import { AdminUserPageResponse, AdminUserResponse } from './user.response';

@ApiTags('admin')
@Controller('admin/users')
@Roles('admin')
export class AdminUsersController {
  constructor(
    private readonly reads: UserReads,
    private readonly acts: UserActs,
  ) {}

  /** Every account, the newest first. */
  @Get()
  getUsers(@Query() query: UserListQueryDto): Promise<AdminUserPageResponse> {
    return this.reads.list(query);
  }

  /** One account with its devices. */
  @Get(':id')
  getUser(@Param('id', UserIdPipe) id: string): Promise<AdminUserResponse> {
    return this.reads.one(id);
  }

  /** Change the role, deactivate or activate, lift a lock. */
  @Patch(':id')
  @RecentSignIn()
  changeUser(
    @CurrentActor() actor: Actor,
    @Param('id', UserIdPipe) id: string,
    @Body() change: ChangeUserDto,
  ): Promise<AdminUserResponse> {
    return this.acts.change(actor, id, change).then(() => this.reads.one(id));
  }

  /** Sign every device of the account out. */
  @Delete(':id/sessions')
  @RecentSignIn()
  @HttpCode(204)
  endUserSessions(@CurrentActor() actor: Actor, @Param('id', UserIdPipe) id: string): Promise<void> {
    return this.acts.endSessions(actor, id);
  }

  /** Send the mail that confirms the address once more. */
  @Post(':id/resend-verification')
  @RecentSignIn()
  @HttpCode(202)
  resendUserVerification(@CurrentActor() actor: Actor, @Param('id', UserIdPipe) id: string): Promise<void> {
    return this.acts.resendVerification(actor, id);
  }

  /** Send the mail by which the owner chooses a new password. */
  @Post(':id/password-reset')
  @RecentSignIn()
  @HttpCode(202)
  sendUserPasswordReset(@CurrentActor() actor: Actor, @Param('id', UserIdPipe) id: string): Promise<void> {
    return this.acts.offerReset(actor, id);
  }
}
