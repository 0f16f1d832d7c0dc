import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../config';
import { cookieIn, cookieKind, cookieKinds } from '../sessions/browser-cookie';

const NAME = 'provider';
export const FLOW_SECONDS = 600;

/** Knows a browser again that went to a provider. Lax: it has to come along when the provider sends the browser back. */
@Injectable()
export class FlowCookie {
  constructor(private readonly config: Config) {}

  /** A new secret for this browser. Throws `InsecureConnection` where it would not be kept. */
  write(request: FastifyRequest, reply: FastifyReply): string {
    const secret = randomBytes(32).toString('base64url');
    const { name, secure } = cookieKind(request, NAME, this.config);
    void reply.setCookie(name, secret, { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: FLOW_SECONDS });
    return secret;
  }

  /** Empty when there is none. */
  read(request: FastifyRequest): string {
    return (cookieIn(request, NAME, this.config) ?? '').slice(0, 100);
  }

  clear(reply: FastifyReply): void {
    for (const { name, secure } of cookieKinds(NAME))
      void reply.clearCookie(name, { httpOnly: true, secure, sameSite: 'lax', path: '/' });
  }
}
