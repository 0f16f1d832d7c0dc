import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, refs } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CurrentActor, Public } from '../../access';
import { IdPipe } from '../../http';
import { RateLimit } from '../../rate-limit';
import { LockBeforeLimit } from '../passwords/lock-before-limit.filter';
import { SecondStepResponse } from '../second-factor/second-factor.response';
import { LoginDto } from '../sign-in/login.dto';
import { SignInService } from '../sign-in/sign-in.service';
import { BrowserSessions } from './browser-sessions';
import { DeviceService } from './device.service';
import { RefreshDto } from './refresh.dto';
import { SessionTokensResponse } from './session-tokens.response';
import { SessionListResponse } from './session.response';

@ApiTags('auth')
@Controller('auth')
export class SessionController {
  constructor(
    private readonly browsers: BrowserSessions,
    private readonly devices: DeviceService,
    private readonly signIns: SignInService,
  ) {}

  /** Sign in. Where the account has a second factor, the answer asks for it. */
  @Post('login')
  @ApiExtraModels(SessionTokensResponse, SecondStepResponse)
  @ApiOkResponse({ schema: { oneOf: refs(SessionTokensResponse, SecondStepResponse) } })
  @Public()
  @RateLimit('auth')
  @UseFilters(LockBeforeLimit)
  @HttpCode(200)
  login(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() login: LoginDto,
  ): Promise<SessionTokensResponse | SecondStepResponse> {
    return this.browsers.begin({ request, reply }, login, (visitor) => this.signIns.signIn(visitor, login));
  }

  /** New tokens for the refresh token in the cookie, or for the one in the body. The old one is spent. */
  @Post('refresh')
  @Public()
  @HttpCode(200)
  refresh(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() given: RefreshDto,
  ): Promise<SessionTokensResponse> {
    return this.browsers.refresh({ request, reply }, given);
  }

  /** End this session: both its tokens stop working at once. */
  @Post('logout')
  @HttpCode(204)
  logout(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.devices.end(actor, actor.sessionId).finally(() => this.browsers.forget(reply));
  }

  /** End every session of the account. */
  @Post('logout-all')
  @HttpCode(204)
  logoutAll(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.devices.endAll(actor).finally(() => this.browsers.forget(reply));
  }

  /** The devices that are signed in, the one used last first. */
  @Get('sessions')
  getSessions(@CurrentActor() actor: Actor): Promise<SessionListResponse> {
    return this.devices.list(actor);
  }

  /** Sign a device out. */
  @Delete('sessions/:id')
  @HttpCode(204)
  deleteSession(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.devices.end(actor, id);
  }
}
