import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn } from '../../access';
import { CreateTokenDto } from './create-token.dto';
import { CreatedTokenResponse, PersonalTokenListResponse } from './personal-token.response';
import { PersonalTokensService } from './personal-tokens.service';

@ApiTags('users')
@Controller('users/tokens')
export class PersonalTokensController {
  constructor(private readonly tokens: PersonalTokensService) {}

  /** My personal access tokens, the newest first. */
  @Get()
  getTokens(@CurrentActor() actor: Actor): Promise<PersonalTokenListResponse> {
    return this.tokens.list(actor);
  }

  /** Make a personal access token. Its text is in this answer and nowhere else. */
  @Post()
  @RecentSignIn()
  createToken(@CurrentActor() actor: Actor, @Body() token: CreateTokenDto): Promise<CreatedTokenResponse> {
    return this.tokens.create(actor, token);
  }

  /** Revoke a personal access token: it stops working at once. */
  @Delete(':id')
  @HttpCode(204)
  deleteToken(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.tokens.revoke(actor, id);
  }
}
