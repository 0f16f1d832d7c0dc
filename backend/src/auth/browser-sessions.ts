import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitorOf } from '../access';
import type { LoginDto } from './dto/login.dto';
import type { RefreshDto } from './dto/refresh.dto';
import { RefreshCookie } from './refresh-cookie';
import { RefreshService } from './refresh.service';
import type { SessionTokensResponse } from './session-tokens.response';
import type { SessionTokens } from './sessions/session-token-issuer';
import { SignInService } from './sign-in.service';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Where the refresh token travels: in a cookie no script can read for a browser, in the body for a program. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly cookie: RefreshCookie,
    private readonly signInService: SignInService,
    private readonly refreshService: RefreshService,
  ) {}

  async signIn(exchange: Exchange, login: LoginDto): Promise<SessionTokensResponse> {
    const { request } = exchange;
    if (login.refreshTokenIn === 'body') return this.signInService.signIn(visitorOf(request), login);
    this.cookie.assertUsable(request);
    return this.intoCookie(exchange, await this.signInService.signIn(visitorOf(request), login));
  }

  async refresh(exchange: Exchange, { refreshToken }: RefreshDto): Promise<SessionTokensResponse> {
    const visitor = visitorOf(exchange.request);
    if (refreshToken !== undefined) return this.refreshService.refresh(visitor, refreshToken);
    return this.intoCookie(exchange, await this.refreshService.refresh(visitor, this.cookie.read(exchange.request)));
  }

  forget(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }

  private intoCookie({ request, reply }: Exchange, { refreshToken, ...rest }: SessionTokens): SessionTokensResponse {
    this.cookie.write(request, reply, refreshToken);
    return rest;
  }
}
