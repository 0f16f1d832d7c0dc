import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../../problem';
import { Budgets, TooManyRequests, accountOf } from '../../rate-limit';
import { Lockout } from './lockout';
import { PasswordCheck } from './password-check';

const LONGEST_NAME = 254;

/**
 * Where the name one signs in with is locked, that is what whoever asks too often is told: the lock is what they wait
 * for, and the limit alone would have them come back in a minute to hear of a quarter of an hour.
 */
@Catch(TooManyRequests)
export class LockBeforeLimit implements ExceptionFilter<TooManyRequests> {
  private readonly logger = new Logger(LockBeforeLimit.name);

  constructor(
    private readonly budgets: Budgets,
    private readonly passwords: PasswordCheck,
    private readonly lockout: Lockout,
  ) {}

  async catch(limited: TooManyRequests, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const locked = await this.lockNamedIn(request).catch(() => null);
    sendProblem(locked ?? limited, request, http.getResponse<FastifyReply>(), this.logger);
  }

  /** Bounded like everything an address asks for, so that a flood of guesses is no flood of questions to the database. */
  private async lockNamedIn(request: FastifyRequest) {
    const name = accountOf(request.body);
    if (name === undefined || name.length > LONGEST_NAME) return null;
    if (!(await this.budgets.allows('lock', request))) return null;
    return this.lockout.lockOf((await this.passwords.candidate(name)).accountKey);
  }
}
