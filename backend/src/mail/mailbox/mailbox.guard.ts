import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../config';
import { NotFound } from '../../problem';

const OWN_ADDRESS = /^(127\.|::1$|::ffff:127\.)/;
const OWN_NAME = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whoever reads the mailbox can take over every account in it. So it is there only where somebody tries things out on
 * their own machine: not in production, no mail server, an address for players that is this machine, and a request
 * that comes from it and names it, so that neither a proxy nor a page of somebody else opens it. Others are told nothing.
 */
@Injectable()
export class MailboxGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { ip, hostname } = context.switchToHttp().getRequest<FastifyRequest>();
    const { production, env, publicUrl } = this.config;
    const tryingOut = !production && env.SMTP_HOST === '' && OWN_NAME.test(new URL(publicUrl).hostname);
    if (!tryingOut || !OWN_ADDRESS.test(ip) || !OWN_NAME.test(hostname)) throw new NotFound();
    return true;
  }
}
