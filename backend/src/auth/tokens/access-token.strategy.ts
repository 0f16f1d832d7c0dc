import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { ExtractJwt, type SecretOrKeyProvider, Strategy } from 'passport-jwt';
import { type Actor, visitorOf } from '../../access';
import { UnitOfWork } from '../../database';
import { idIn } from '../../http';
import { Unauthenticated } from '../auth.problems';
import { Keys } from '../keys';
import { SessionsService } from '../sessions/sessions.service';
import { AUDIENCE, ISSUER } from './access-tokens';
import { BelievedTokens, type Claims } from './believed-tokens';

/** All that a header of ours says. Whatever else one says is a demand on its reader, who must not follow it. */
const HEADER = new Set(['alg', 'kid', 'typ']);
/** How far the clocks of two of our servers may be apart. */
const LEEWAY_SECONDS = 5;
/** The library is written for Express, and reads nothing but the headers. */
const tokenOf = ExtractJwt.fromAuthHeaderAsBearerToken() as (request: object) => string | null;

/** A bearer token is believed when its signature holds and its session is alive in the database at this moment. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, 'access-token') {
  constructor(
    keys: Keys,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly believed: BelievedTokens,
  ) {
    super({
      jwtFromRequest: tokenOf,
      secretOrKeyProvider: keyProvider(keys),
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      passReqToCallback: true,
    });
  }

  /** Passport gives each request a strategy of its own, with `success` and `error` for that request. */
  override authenticate(...[request, options]: Parameters<Strategy['authenticate']>): void {
    const claims = this.believed.recall(tokenOf(request) ?? '');
    if (claims === undefined) {
      super.authenticate(request, options as unknown);
      return;
    }
    void this.actorOf(request as unknown as FastifyRequest, claims).then(
      (actor) => {
        this.success(actor);
      },
      (error: unknown) => {
        this.error(error as Error);
      },
    );
  }

  /** For a token whose signature holds. */
  async validate(request: FastifyRequest, claims: Claims): Promise<Actor> {
    if (!isTimely(claims) || claims['aud'] !== AUDIENCE) throw new Unauthenticated();
    this.believed.remember(tokenOf(request) ?? '', claims);
    return this.actorOf(request, claims);
  }

  private async actorOf(request: FastifyRequest, { sub, sid }: Claims): Promise<Actor> {
    if (!isId(sub) || !isId(sid)) throw new Unauthenticated();
    const account = await this.sessions.accountBehind(this.unitOfWork.reader, sid, sub);
    if (account === null) throw new Unauthenticated();
    return { ...visitorOf(request), userId: sub, sessionId: sid, tokenScopes: null, ...account };
  }
}

const isId = (claim: unknown): claim is string => typeof claim === 'string' && idIn(claim) === claim;

/** The library looks at the times that are there; ours are always there, and never in the future. */
const isTimely = ({ iat, exp }: Claims): boolean =>
  typeof exp === 'number' && typeof iat === 'number' && iat <= Date.now() / 1000 + LEEWAY_SECONDS;

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
    if (typeof header !== 'object' || header === null || !('kid' in header)) return undefined;
    return Object.keys(header).every((name) => HEADER.has(name)) ? header.kid : undefined;
  } catch {
    return undefined;
  }
}
