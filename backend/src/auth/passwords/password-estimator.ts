import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceUnavailable } from '../../problem';

export interface Estimate {
  /** 0 (guessed at once) to 4 (very hard to guess). */
  readonly score: number;
  /** What would make it better, where there is something to say. */
  readonly hint: string | null;
}

type Answer = Estimate & { readonly ticket: number };

interface Waiting {
  readonly resolve: (estimate: Estimate) => void;
  readonly reject: (error: Error) => void;
}

const THREAD = join(__dirname, 'password-estimator.worker.cjs');
const MOST_WAITING = 50;
/** Whoever registers or resets a password is seldom alone in the next moment, and seldom followed in the next hour. */
const IDLE_MS = 30_000;
const LONGEST_MS = 20_000;

/**
 * How long a password would hold against guessing. The word lists take fifty megabytes, and a long password takes
 * seconds of work: both belong to a thread that is there only while somebody chooses a password.
 */
@Injectable()
export class PasswordEstimator implements OnApplicationShutdown {
  private thread: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private tickets = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** `words` are known to whoever guesses, such as the name of the account. Throws `ServiceUnavailable`. */
  estimate(password: string, words: readonly string[]): Promise<Estimate> {
    if (this.waiting.size >= MOST_WAITING) throw new ServiceUnavailable('Too many people choose a password now.', 5);
    const thread = this.running();
    const ticket = (this.tickets += 1);
    thread.ref();
    thread.postMessage({ ticket, password, words });
    this.endAfter(LONGEST_MS);
    return new Promise((resolve, reject) => this.waiting.set(ticket, { resolve, reject }));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(THREAD);
    thread.on('message', (answer: Answer) => {
      this.take(answer);
    });
    thread.on('error', () => {
      if (this.thread === thread) void this.end();
    });
    return (this.thread = thread);
  }

  private take({ ticket, score, hint }: Answer): void {
    this.waiting.get(ticket)?.resolve({ score, hint });
    this.waiting.delete(ticket);
    // Nobody is kept from stopping by a thread that has nothing to do.
    if (this.waiting.size === 0) this.thread?.unref();
    this.endAfter(this.waiting.size === 0 ? IDLE_MS : LONGEST_MS);
  }

  private endAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.end(), milliseconds).unref();
  }

  private async end(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    clearTimeout(this.timer);
    for (const { reject } of this.waiting.values())
      reject(new ServiceUnavailable('The password could not be looked at in time.', 5));
    this.waiting.clear();
    await thread?.terminate();
  }
}
