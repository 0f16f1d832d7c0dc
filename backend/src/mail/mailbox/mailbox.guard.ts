import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config, isLoopback } from '../../config';
import { isFromHere } from '../../http';
import { NotFound } from '../../problem';

/**
 * Whoever reads the mailbox can take over every account in it. So it is there only where somebody tries things out on
 * their own machine: not in production, no mail server, an address for players that is this machine, and a request
 * that was made on it and names it, so that neither a proxy that says it is one nor a page of somebody else opens it.
 * Others are told nothing.
 */
@Injectable()
export class MailboxGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { production, env, publicUrl } = this.config;
    const tryingOut = !production && env.SMTP_HOST === '' && isLoopback(new URL(publicUrl).hostname);
    if (!tryingOut || !isFromHere(request) || !isLoopback(request.hostname)) throw new NotFound();
    return true;
  }
}
