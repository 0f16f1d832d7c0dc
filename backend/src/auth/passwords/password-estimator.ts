import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceUnavailable } from '../../problem';
import { PassingThread } from './passing-thread';

export interface Estimate {
  /** 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: number;
  /** What would make it better, where there is something to say. */
  readonly hint: string | null;
}

interface Question {
  readonly password: string;
  readonly words: readonly string[];
}

const MOST_WAITING = 50;
/** Whoever registers or resets a password is seldom alone in the next moment, and seldom followed in the next hour. */
const PATIENCE = { idleMs: 30_000, longestMs: 20_000 };

/**
 * How long a password would hold against guessing. The word lists take fifty megabytes, and a long password takes
 * seconds of work: both belong to a thread that is there only while somebody chooses a password.
 */
@Injectable()
export class PasswordEstimator implements OnApplicationShutdown {
  private readonly thread = new PassingThread<Question, Estimate>(
    join(__dirname, 'password-estimator.worker.cjs'),
    PATIENCE,
  );

  /** `words` are known to whoever guesses, such as the name of the account. Throws `ServiceUnavailable`. */
  estimate(password: string, words: readonly string[]): Promise<Estimate> {
    if (this.thread.load >= MOST_WAITING) throw new ServiceUnavailable('Too many people choose a password now.', 5);
    return this.thread.ask({ password, words });
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }
}
