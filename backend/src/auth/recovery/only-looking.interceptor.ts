import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, of, tap } from 'rxjs';
import { Config } from '../../config';

/**
 * Browsers, and the scanners of mail servers that act like them, open links to see what is there. A link may be opened
 * any number of times; what it is for happens when the page behind it asks, or a program that takes no page.
 */
@Injectable()
export class OnlyLookingInterceptor implements NestInterceptor<void, void> {
  constructor(private readonly config: Config) {}

  intercept(context: ExecutionContext, next: CallHandler<void>): Observable<void> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Params: { token: string } }>>();
    const reply = http.getResponse<FastifyReply>();
    if (!isOnlyLooking(request)) return next.handle().pipe(tap(() => void reply.status(204)));
    const page = `${this.config.publicUrl}/verify-email#token=${encodeURIComponent(request.params.token)}`;
    void reply.status(302).header('location', page);
    return of(undefined);
  }
}

function isOnlyLooking({ method, headers }: FastifyRequest<{ Params: { token: string } }>): boolean {
  const wantsPage = headers.accept?.includes('text/html') === true;
  const purpose = headers['sec-purpose'] ?? headers['purpose'];
  return method === 'HEAD' || wantsPage || /prefetch|preview/i.test(String(purpose));
}
