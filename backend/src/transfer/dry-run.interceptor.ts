import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { ImportResponse } from './import.response';

/** 201 is for what was made; a dry run made nothing. */
@Injectable()
export class DryRunStatus implements NestInterceptor<ImportResponse, ImportResponse> {
  intercept(context: ExecutionContext, next: CallHandler<ImportResponse>): Observable<ImportResponse> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(({ id }) => void reply.status(id === undefined ? 200 : 201)));
  }
}
