import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config';
import { ForeignOrigin } from '../auth.problems';
import { cookieIn, cookieKind, cookieKinds } from './browser-cookie';

const NAME = 'refresh';

/** The refresh token of a browser: out of reach of scripts, sent to this server only, from its own pages only. */
@Injectable()
export class RefreshCookie {
  constructor(private readonly config: Config) {}

  write(request: FastifyRequest, reply: FastifyReply, token: string): void {
    const { name, secure } = cookieKind(request, NAME, this.config);
    const maxAge = this.config.env.REFRESH_TOKEN_EXPIRE_DAYS * 86_400;
    void reply.setCookie(name, token, { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge });
  }

  /** Asked before a sign-in, so that nobody is signed in without being able to keep it. */
  assertUsable(request: FastifyRequest): void {
    this.assertOwnPage(request);
    cookieKind(request, NAME, this.config);
  }

  clear(reply: FastifyReply): void {
    for (const { name, secure } of cookieKinds(NAME))
      void reply.clearCookie(name, { httpOnly: true, secure, sameSite: 'strict', path: '/' });
  }

  /** Undefined when there is none. Throws `ForeignOrigin` when it came along with a page of somebody else. */
  read(request: FastifyRequest): string | undefined {
    const token = cookieIn(request, NAME, this.config);
    if (token === undefined) return undefined;
    this.assertOwnPage(request);
    if (request.headers['x-requested-with'] !== 'XMLHttpRequest') throw new ForeignOrigin();
    return token;
  }

  /** A browser names the page's origin with each POST; a program that names none has no cookie to lose. */
  private assertOwnPage({ headers }: FastifyRequest): void {
    const { origin } = headers;
    const site = headers['sec-fetch-site'];
    if (origin !== undefined && !this.config.isOwnOrigin(origin)) throw new ForeignOrigin();
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ForeignOrigin();
  }
}
