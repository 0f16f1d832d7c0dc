import { Worker } from 'node:worker_threads';
import { ServiceUnavailable } from '../../problem';

interface Reply {
  readonly ticket: number;
  readonly answer?: unknown;
  /** What the work ended with instead of an answer. */
  readonly problem?: string;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** In milliseconds: how long it stays with nothing to do, and how long nothing may come from it while there is. */
export interface Patience {
  readonly idleMs: number;
  readonly longestMs: number;
}

/**
 * Work that would hold up everybody else, in a thread that is there only while there is some. `file` is plain JavaScript
 * that answers each `{ ticket, question }` with `{ ticket, answer }` or `{ ticket, problem }`.
 */
export class PassingThread<Question, Answer> {
  private thread: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private tickets = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(
    private readonly file: string,
    private readonly patience: Patience,
  ) {}

  /** How many questions have no answer yet. */
  get load(): number {
    return this.waiting.size;
  }

  /** Starts the thread if need be. Rejects with `ServiceUnavailable` when it ends before it has answered. */
  ask(question: Question): Promise<Answer> {
    const thread = this.running();
    const ticket = (this.tickets += 1);
    thread.ref();
    thread.postMessage({ ticket, question });
    this.endAfter(this.patience.longestMs);
    return new Promise<Answer>((resolve, reject) =>
      this.waiting.set(ticket, {
        resolve: (answer) => {
          resolve(answer as Answer);
        },
        reject,
      }),
    );
  }

  async end(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    clearTimeout(this.timer);
    for (const { reject } of this.waiting.values())
      reject(new ServiceUnavailable('The password could not be looked at in time.', 5));
    this.waiting.clear();
    await thread?.terminate();
  }

  private running(): Worker {
    if (this.thread !== null) return this.thread;
    const thread = new Worker(this.file);
    thread.on('message', (reply: Reply) => {
      this.take(reply);
    });
    thread.on('error', () => {
      if (this.thread === thread) void this.end();
    });
    return (this.thread = thread);
  }

  private take({ ticket, answer, problem }: Reply): void {
    const asked = this.waiting.get(ticket);
    this.waiting.delete(ticket);
    if (problem === undefined) asked?.resolve(answer);
    else asked?.reject(new Error(problem));
    // Nobody is kept from stopping by a thread that has nothing to do.
    if (this.load === 0) this.thread?.unref();
    this.endAfter(this.load === 0 ? this.patience.idleMs : this.patience.longestMs);
  }

  private endAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.end(), milliseconds).unref();
  }
}
