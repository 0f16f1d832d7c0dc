import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Visitor, visitorOf } from '../../access';
import type { SecondStepResponse } from '../second-factor/second-factor.response';
import type { SignInAnswer } from '../second-factor/sign-in-completion';
import type { RefreshTokenPlace } from '../sign-in/login.dto';
import { RefreshCookie } from './refresh-cookie';
import type { RefreshDto } from './refresh.dto';
import { RefreshService } from './refresh.service';
import type { SessionTokens } from './session-token-issuer';
import type { SessionTokensResponse } from './session-tokens.response';

export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface PlaceWish {
  readonly refreshTokenIn?: RefreshTokenPlace;
}

/** Where the refresh token travels: in a cookie no script can read for a browser, in the body for a program. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly cookie: RefreshCookie,
    private readonly refreshService: RefreshService,
  ) {}

  /** By a first factor: what the visitor gets may be a question for the second. */
  async begin(
    exchange: Exchange,
    wish: PlaceWish,
    signIn: (visitor: Visitor) => Promise<SignInAnswer>,
  ): Promise<SessionTokensResponse | SecondStepResponse> {
    const keep = this.keeper(exchange, wish);
    const answer = await signIn(visitorOf(exchange.request));
    return 'mfaRequired' in answer ? answer : keep(answer);
  }

  /** By all that it takes. */
  async open(
    exchange: Exchange,
    wish: PlaceWish,
    signIn: (visitor: Visitor) => Promise<SessionTokens>,
  ): Promise<SessionTokensResponse> {
    const keep = this.keeper(exchange, wish);
    return keep(await signIn(visitorOf(exchange.request)));
  }

  async refresh(exchange: Exchange, { refreshToken }: RefreshDto): Promise<SessionTokensResponse> {
    const visitor = visitorOf(exchange.request);
    if (refreshToken !== undefined) return this.refreshService.refresh(visitor, refreshToken);
    return this.intoCookie(exchange, await this.refreshService.refresh(visitor, this.cookie.read(exchange.request)));
  }

  forget(reply: FastifyReply): void {
    this.cookie.clear(reply);
  }

  /** Asked before the sign-in, so that nobody is signed in without being able to keep it. */
  private keeper(exchange: Exchange, { refreshTokenIn }: PlaceWish): (tokens: SessionTokens) => SessionTokensResponse {
    if (refreshTokenIn === 'body') return (tokens) => tokens;
    this.cookie.assertUsable(exchange.request);
    return (tokens) => this.intoCookie(exchange, tokens);
  }

  private intoCookie({ request, reply }: Exchange, { refreshToken, ...rest }: SessionTokens): SessionTokensResponse {
    this.cookie.write(request, reply, refreshToken);
    return rest;
  }
}
