import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { ExportResponse } from './export.response';
import { attachment } from './file-name';

/** Names the file after the character. */
@Injectable()
export class FileHeaders implements NestInterceptor<ExportResponse, ExportResponse> {
  intercept(context: ExecutionContext, next: CallHandler<ExportResponse>): Observable<ExportResponse> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next
      .handle()
      .pipe(
        tap(({ character }) => void reply.header('content-disposition', attachment(character.name, 'heroledger.json'))),
      );
  }
}
