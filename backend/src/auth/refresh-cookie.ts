import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config';
import { ForeignOrigin, InsecureConnection } from './auth.problems';

const SECURE_NAME = '__Host-heroledger-refresh';
const PLAIN_NAME = 'heroledger-refresh';
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

interface CookieKind {
  readonly name: string;
  readonly secure: boolean;
}

/** The refresh token of a browser: out of reach of scripts, sent to this server only, from its own pages only. */
@Injectable()
export class RefreshCookie {
  constructor(private readonly config: Config) {}

  write(request: FastifyRequest, reply: FastifyReply, token: string): void {
    const { name, secure } = this.kind(request);
    const maxAge = this.config.env.REFRESH_TOKEN_EXPIRE_DAYS * 86_400;
    void reply.setCookie(name, token, { httpOnly: true, secure, sameSite: 'strict', path: '/', maxAge });
  }

  /** Asked before a sign-in, so that nobody is signed in without being able to keep it. */
  assertUsable(request: FastifyRequest): void {
    this.assertOwnPage(request);
    this.kind(request);
  }

  clear(reply: FastifyReply): void {
    for (const [name, secure] of [
      [SECURE_NAME, true],
      [PLAIN_NAME, false],
    ] as const) {
      void reply.clearCookie(name, { httpOnly: true, secure, sameSite: 'strict', path: '/' });
    }
  }

  /** Undefined when there is none. Throws `ForeignOrigin` when it came along with a page of somebody else. */
  read(request: FastifyRequest): string | undefined {
    // By its own name only: a neighbouring site can set the plain one here, and with it its own session.
    const token = request.cookies[this.isSafe(request) ? SECURE_NAME : PLAIN_NAME];
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

  private kind(request: FastifyRequest): CookieKind {
    if (this.isSafe(request)) return { name: SECURE_NAME, secure: true };
    if (this.config.env.ALLOW_INSECURE_HTTP) return { name: PLAIN_NAME, secure: false };
    throw new InsecureConnection();
  }

  private isSafe(request: FastifyRequest): boolean {
    return (
      request.protocol === 'https' || this.config.publicUrl.startsWith('https:') || LOOPBACK.test(request.hostname)
    );
  }
}
