import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn } from '../../access';
import { IdentityUnlinking } from './identity-unlinking';
import { IdentityListResponse } from './identity.response';
import { LinkedAccounts } from './linked-accounts';

@ApiTags('auth')
@Controller('auth/identities')
export class IdentitiesController {
  constructor(
    private readonly linked: LinkedAccounts,
    private readonly unlinking: IdentityUnlinking,
  ) {}

  /** Accounts at other places that open mine. */
  @Get()
  getIdentities(@CurrentActor() actor: Actor): Promise<IdentityListResponse> {
    return this.linked.list(actor);
  }

  /** Unlink one of them; not the last thing that opens the account. */
  @Delete(':id')
  @RecentSignIn()
  @HttpCode(204)
  deleteIdentity(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.unlinking.unlink(actor, id);
  }
}
