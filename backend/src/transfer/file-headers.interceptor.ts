import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, map } from 'rxjs';
import type { ExportedFile } from './exported-file';
import { attachment } from './file-name';

/** Names the file after the character, and sends what is in it. */
@Injectable()
export class FileHeaders implements NestInterceptor<ExportedFile> {
  intercept(context: ExecutionContext, next: CallHandler<ExportedFile>): Observable<ExportedFile['content']> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ name, extension, type, content }) => {
        void reply.header('content-disposition', attachment(name, extension)).type(type);
        return content;
      }),
    );
  }
}
