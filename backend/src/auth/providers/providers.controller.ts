import { Controller, Get, HttpCode, Param, Post, Query, Redirect, Req, Res, UseFilters } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, Public, RecentSignIn } from '../../access';
import { RateLimit } from '../../rate-limit';
import { SecondStepResponse } from '../second-factor/second-factor.response';
import { BackToThePage } from './back-to-the-page.filter';
import { ProviderCatalogue } from './provider-catalogue';
import { ProviderDepartures } from './provider-departures';
import { ProviderReturns } from './provider-returns';
import { ProviderListResponse, ProviderRedirectResponse } from './provider.response';
import { SignInHandover } from './sign-in-handover';
import { StartQuery } from './start.query';

@ApiTags('auth')
@Controller('auth/providers')
export class ProvidersController {
  constructor(
    private readonly catalogue: ProviderCatalogue,
    private readonly departures: ProviderDepartures,
    private readonly returns: ProviderReturns,
    private readonly handover: SignInHandover,
  ) {}

  /** Where one may sign in with an account one has already. */
  @Get()
  @Public()
  getProviders(): ProviderListResponse {
    return this.catalogue.list();
  }

  /** For a browser: begin to sign in with an account at this provider. */
  @Get(':name/start')
  @Public()
  @RateLimit('auth')
  @UseFilters(BackToThePage)
  @Redirect()
  @ApiFoundResponse({ description: 'To the provider; to the sign-in page where that is not possible' })
  async startProviderSignIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('name') name: string,
    @Query() { returnTo }: StartQuery,
  ) {
    return { url: await this.departures.signIn({ request, reply }, name, returnTo) };
  }

  /** For a browser that the provider sends back: its answer, once. */
  @Get(':name/callback')
  @Public()
  @UseFilters(BackToThePage)
  @Redirect()
  @ApiFoundResponse({ description: 'To the web app, with the refresh cookie; to a page that explains what went wrong' })
  async finishProviderSignIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('name') name: string,
  ) {
    return { url: await this.returns.receive({ request, reply }, name) };
  }

  /** For the web app, after a provider's answer: what this browser has still to prove. Answered once. */
  @Post('second-step')
  @Public()
  @HttpCode(200)
  takeSecondStep(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): SecondStepResponse {
    return this.handover.takeSecondStep({ request, reply });
  }

  /** For a browser: begin to link my account with one at this provider. */
  @Post(':name/link')
  @RecentSignIn()
  @RateLimit('auth')
  @HttpCode(200)
  async linkProvider(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('name') name: string,
    @CurrentActor() actor: Actor,
  ): Promise<ProviderRedirectResponse> {
    return { redirectTo: await this.departures.link({ request, reply }, name, actor) };
  }
}
