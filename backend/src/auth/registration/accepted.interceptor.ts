import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { RegisterResponse } from './register.response';

/** 202 where a registration waits for its mail. */
@Injectable()
export class AcceptedInterceptor implements NestInterceptor<RegisterResponse, RegisterResponse> {
  intercept(context: ExecutionContext, next: CallHandler<RegisterResponse>): Observable<RegisterResponse> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ status }) => {
        if (status !== undefined) void reply.status(202);
      }),
    );
  }
}
