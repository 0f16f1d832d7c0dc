import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../access';
import { RateLimit } from '../../rate-limit';
import { PasskeyRequestOptionsResponse } from '../passkeys/passkey-options.response';
import { RelyingParties } from '../passkeys/relying-parties';
import { BrowserSessions } from '../sessions/browser-sessions';
import { SessionTokensResponse } from '../sessions/session-tokens.response';
import { MfaTokenDto, SecondStepDto } from './dto/second-step.dto';
import { SecondStepPasskeys } from './second-step-passkeys';
import { SecondStepService } from './second-step.service';

/** For whoever proved the password and nothing more. */
@ApiTags('second factor')
@Controller('auth/mfa')
@Public()
export class SecondStepController {
  constructor(
    private readonly browsers: BrowserSessions,
    private readonly steps: SecondStepService,
    private readonly passkeys: SecondStepPasskeys,
    private readonly parties: RelyingParties,
  ) {}

  /** Complete a sign-in by the second factor. */
  @Post('verify')
  @RateLimit('auth')
  @HttpCode(200)
  verifySecondStep(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() step: SecondStepDto,
  ): Promise<SessionTokensResponse> {
    return this.browsers.open({ request, reply }, step, (visitor) => this.steps.verify(visitor, step));
  }

  /** What a passkey has to sign for the second step. */
  @Post('passkey-options')
  @HttpCode(200)
  secondStepPasskeyOptions(
    @Req() request: FastifyRequest,
    @Body() { mfaToken }: MfaTokenDto,
  ): Promise<PasskeyRequestOptionsResponse> {
    return this.passkeys.begin(mfaToken, this.parties.askedBy(request));
  }
}
