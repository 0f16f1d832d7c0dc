import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor } from '../../access';
import { RateLimit } from '../../rate-limit';
import { ProviderDepartures } from './provider-departures';
import { ProviderStepUpDto } from './provider-step-up.dto';
import { ProviderRedirectResponse } from './provider.response';

@ApiTags('auth')
@Controller('auth/step-up')
export class ProviderStepUpController {
  constructor(private readonly departures: ProviderDepartures) {}

  /** For a browser: begin to prove that it is still me by signing in at a provider anew, where `GET /auth/step-up` offers it. */
  @Post('provider')
  @RateLimit('auth')
  @HttpCode(200)
  async stepUpAtProvider(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @CurrentActor() actor: Actor,
    @Body() { provider, returnTo }: ProviderStepUpDto,
  ): Promise<ProviderRedirectResponse> {
    return { redirectTo: await this.departures.stepUp({ request, reply }, provider, actor, returnTo) };
  }
}
