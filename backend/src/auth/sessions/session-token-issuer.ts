import { Injectable } from '@nestjs/common';
import { type User, toUserResponse } from '../../users';
import { AccessTokens } from '../tokens/access-tokens';
import { RefreshTokens } from '../tokens/refresh-tokens';
import type { SessionTokensResponse } from './session-tokens.response';
import type { Session } from './sessions.repository';

/** Tokens of a session, always with the refresh token; whoever answers a browser moves it into the cookie. */
export type SessionTokens = SessionTokensResponse & { readonly refreshToken: string };

@Injectable()
export class SessionTokenIssuer {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  issue(session: Session, counter: number, user: User): SessionTokens {
    return {
      ...this.accessTokens.issue({ sub: user.id, sid: session.id }),
      tokenType: 'Bearer',
      user: toUserResponse(user),
      refreshToken: this.refreshTokens.derive(session, counter),
    };
  }
}
