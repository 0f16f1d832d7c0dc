import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access';
import { RateLimit } from '../../rate-limit';
import { BrowserSessions } from '../sessions/browser-sessions';
import { SessionTokensResponse } from '../sessions/session-tokens.response';
import { PasskeySignInDto } from './dto/passkey-sign-in.dto';
import { PasskeyRequestOptionsResponse } from './passkey-options.response';
import { PasskeySignInService } from './passkey-sign-in.service';
import { RelyingParties } from './relying-parties';

@ApiTags('passkeys')
@Controller('auth/passkeys/sign-in')
@Public()
export class PasskeySignInController {
  constructor(
    private readonly browsers: BrowserSessions,
    private readonly signIns: PasskeySignInService,
    private readonly parties: RelyingParties,
  ) {}

  /** What a passkey has to sign so that somebody is signed in without a name and a password. */
  @Post('options')
  @HttpCode(200)
  passkeySignInOptions(@Req() request: FastifyRequest): Promise<PasskeyRequestOptionsResponse> {
    return this.signIns.begin(this.parties.askedBy(request));
  }

  /** Sign in by a passkey alone. */
  @Post()
  @RateLimit('auth')
  @HttpCode(200)
  passkeySignIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() given: PasskeySignInDto,
  ): Promise<SessionTokensResponse> {
    return this.browsers.open({ request, reply }, given, (visitor) => this.signIns.signIn(visitor, given.passkey));
  }
}
