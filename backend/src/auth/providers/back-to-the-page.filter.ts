import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, sendProblem } from '../../problem';
import { Interrupted } from './interrupted';

const DOOR = '/login';

/**
 * Somebody looks at these routes with a browser, between two pages: what goes wrong is explained on a page of ours,
 * which gets its code and nothing of what anybody wrote. A program gets the problem itself.
 */
@Catch()
export class BackToThePage implements ExceptionFilter {
  private readonly logger = new Logger(BackToThePage.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { page, cause } = error instanceof Interrupted ? error : { page: DOOR, cause: error };
    if (request.headers.accept?.includes('text/html') !== true) {
      sendProblem(cause, request, reply, this.logger);
      return;
    }
    if (!(cause instanceof Problem)) this.logger.error({ err: cause, requestId: request.id });
    void reply.redirect(`${page}?problem=${cause instanceof Problem ? cause.code : 'INTERNAL_ERROR'}`, 302);
  }
}
