import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../access';
import { PasskeyRequestOptionsResponse } from '../passkeys/passkey-options.response';
import { RelyingParties } from '../passkeys/relying-parties';
import { RateLimit } from '../../rate-limit';
import { CodeDto } from './dto/code.dto';
import { StepUpPasskeyDto } from './dto/step-up-passkey.dto';
import { FactorStepUpService } from './factor-step-up.service';

@ApiTags('auth')
@Controller('auth/step-up')
export class FactorStepUpController {
  constructor(
    private readonly stepUps: FactorStepUpService,
    private readonly parties: RelyingParties,
  ) {}

  /** What a passkey has to sign so that it is known to be still you. */
  @Post('passkey-options')
  @HttpCode(200)
  stepUpPasskeyOptions(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<PasskeyRequestOptionsResponse> {
    return this.stepUps.begin(actor, this.parties.askedBy(request));
  }

  /** Prove that it is still you, by a passkey instead of the password. */
  @Post('passkey')
  @RateLimit('auth')
  @HttpCode(204)
  stepUpByPasskey(@CurrentActor() actor: Actor, @Body() { passkey }: StepUpPasskeyDto): Promise<void> {
    return this.stepUps.byPasskey(actor, passkey);
  }

  /** Prove that it is still you, by a code of the authenticator app: for accounts without a password. */
  @Post('code')
  @RateLimit('auth')
  @HttpCode(204)
  stepUpByCode(@CurrentActor() actor: Actor, @Body() { code }: CodeDto): Promise<void> {
    return this.stepUps.byCode(actor, code);
  }
}
