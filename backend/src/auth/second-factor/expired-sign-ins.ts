import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { PasskeyChallengesRepository } from '../passkeys/passkey-challenges.repository';
import { PendingSignInsRepository } from './pending-sign-ins.repository';

const EVERY_MS = 60_000;

/** Sweeps away what was begun and never ended. */
@Injectable()
export class ExpiredSignIns {
  private readonly logger = new Logger(ExpiredSignIns.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly pending: PendingSignInsRepository,
    private readonly challenges: PasskeyChallengesRepository,
  ) {}

  @Interval(EVERY_MS)
  async sweep(): Promise<void> {
    try {
      await this.unitOfWork.run(async (tx) => {
        await this.pending.removeExpired(tx, this.clock.timestamp());
        await this.challenges.removeExpired(tx, this.clock.timestamp());
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'Expired sign-ins could not be swept away');
    }
  }
}
