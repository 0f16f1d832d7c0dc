import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, map } from 'rxjs';
import { namesTag } from '../entity-tags';
import type { RulesetAnswer } from './rulesets.service';

const NEWEST = 'max-age=300';
const FOR_EVER = 'max-age=31536000, immutable';

/** Sends the bytes as they are, cacheable by anybody or by the reader alone, and 304 to who has them. */
@Injectable()
export class RulesetFileHeaders implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<RulesetAnswer>): Observable<Buffer | undefined> {
    const http = context.switchToHttp();
    const seen = http.getRequest<FastifyRequest>().headers['if-none-match'];
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ body, entityTag, immutable, shared }) => {
        void reply.headers({ etag: entityTag, ...cachedAs(shared, immutable ? FOR_EVER : NEWEST) });
        if (!namesTag(seen, entityTag)) return sendJson(reply, body);
        void reply.status(304);
        return undefined;
      }),
    );
  }
}

/** A player's ruleset is asked for anew by whoever signs in next at the same browser. */
const cachedAs = (shared: boolean, lifetime: string): Record<string, string> =>
  shared ? { 'cache-control': `public, ${lifetime}` } : { 'cache-control': 'private, no-cache', vary: 'authorization' };

function sendJson(reply: FastifyReply, body: Buffer): Buffer {
  void reply.type('application/json; charset=utf-8');
  return body;
}
