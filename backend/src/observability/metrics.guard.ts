import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config';
import { isFromHere } from '../http';
import { NotFound } from '../problem';

/** With a METRICS_TOKEN whoever has it; without one, this machine only. Others do not learn that there is anything. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = this.config.env.METRICS_TOKEN;
    const allowed = token === '' ? isFromHere(request) : same(request.headers.authorization ?? '', `Bearer ${token}`);
    if (!allowed) throw new NotFound();
    return true;
  }
}

const digest = (value: string) => createHash('sha256').update(value).digest();
const same = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));
