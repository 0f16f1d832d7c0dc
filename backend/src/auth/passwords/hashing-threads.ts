import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ServiceUnavailable } from '../../problem';
import { PassingThread } from './passing-thread';

type Question =
  { readonly secret: string; readonly cost: number } | { readonly secret: string; readonly against: readonly string[] };

/** Hashing leaves a core to everybody else; whoever waits longer than this many others is told to come back. */
const AT_ONCE = Math.max(1, availableParallelism() - 1);
const MOST_WAITING = 100;

/** A hash takes a quarter of a second, and much longer where the machine has more urgent things to do. */
const PATIENCE = { idleMs: 30_000, longestMs: 60_000 };
const FILE = join(__dirname, 'password-hashing.worker.cjs');

/** bcrypt, in threads that the machine serves after everything else: nobody waits because others sign in. */
@Injectable()
export class HashingThreads implements OnApplicationShutdown {
  private readonly threads = Array.from(
    { length: AT_ONCE },
    () => new PassingThread<Question, string | boolean>(FILE, PATIENCE),
  );
  private readonly free = [...this.threads];
  private readonly waiting: ((thread: (typeof this.threads)[number]) => void)[] = [];

  /** bcrypt's form of `secret`. Throws `ServiceUnavailable` when too many wait. */
  async hash(secret: string, cost: number): Promise<string> {
    return String(await this.ask({ secret, cost }));
  }

  /** Whether `secret` is behind the first of the hashes; it takes the time of all of them. Throws as `hash` does. */
  async matches(secret: string, against: readonly [string, ...string[]]): Promise<boolean> {
    return (await this.ask({ secret, against })) === true;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private async ask(question: Question): Promise<string | boolean> {
    const thread = this.free.pop() ?? (await this.wait());
    try {
      return await thread.ask(question);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free.push(thread);
      else next(thread);
    }
  }

  private wait(): Promise<(typeof this.threads)[number]> {
    if (this.waiting.length >= MOST_WAITING) throw new ServiceUnavailable('Too many people sign in at this moment.', 5);
    return new Promise((go) => this.waiting.push(go));
  }
}
