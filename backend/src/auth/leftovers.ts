import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../clock';
import { UnitOfWork } from '../database';
import { SignInAttemptsRepository } from './passwords/sign-in-attempts.repository';
import { OneTimeTokensRepository } from './tokens/one-time-tokens.repository';

const EVERY_MS = 60_000;
/** Seconds; longer than any lock lasts. */
const ATTEMPTS_KEPT = 2 * 86_400;

/** Sweeps away links that work no more, and wrong passwords and codes that nobody followed up. */
@Injectable()
export class Leftovers {
  private readonly logger = new Logger(Leftovers.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: OneTimeTokensRepository,
    private readonly attempts: SignInAttemptsRepository,
  ) {}

  @Interval(EVERY_MS)
  async sweep(): Promise<void> {
    try {
      await this.unitOfWork.run(async (tx) => {
        await this.links.removeExpired(tx, this.clock.timestamp());
        await this.attempts.forgetOlderThan(tx, this.clock.in(-ATTEMPTS_KEPT));
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'Expired links and old attempts could not be swept away');
    }
  }
}
