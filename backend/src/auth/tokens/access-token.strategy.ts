import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, type SecretOrKeyProvider, Strategy } from 'passport-jwt';
import { type Actor, visitorOf } from '../../access';
import { Unauthenticated } from '../auth.problems';
import { Keys } from '../keys';
import { SessionsService } from '../sessions/sessions.service';
import { AUDIENCE, ISSUER } from './access-tokens';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A bearer token is believed when its signature holds and its session is alive in the database at this moment. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    keys: Keys,
    private readonly sessions: SessionsService,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: keyProvider(keys),
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      passReqToCallback: true,
    });
  }

  async validate(request: FastifyRequest, claims: Readonly<Record<string, unknown>>): Promise<Actor> {
    const { sub, sid } = claims;
    if (typeof sub !== 'string' || typeof sid !== 'string' || !UUID.test(sub) || !UUID.test(sid))
      throw new Unauthenticated();
    const account = await this.sessions.accountBehind(sid, sub);
    if (account === null) throw new Unauthenticated();
    return { ...visitorOf(request), userId: sub, sessionId: sid, tokenScopes: null, ...account };
  }
}

/** The key that the token's header names; a name we do not know is no key. */
function keyProvider({ accessToken, previousAccessToken }: Keys): SecretOrKeyProvider {
  const known = [accessToken, previousAccessToken].filter((key) => key !== null);
  return (_request, token: unknown, done) => {
    const id = keyIdOf(token);
    const named = known.find((key) => key.id === id);
    if (named === undefined) done(new Unauthenticated());
    else done(null, named.key as unknown as Buffer);
  };
}

function keyIdOf(token: unknown): unknown {
  if (typeof token !== 'string' || token.length > 4096) return undefined;
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
    return typeof header === 'object' && header !== null && 'kid' in header ? header.kid : undefined;
  } catch {
    return undefined;
  }
}
