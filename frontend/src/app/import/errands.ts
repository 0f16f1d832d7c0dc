import { signal } from '@angular/core';

export type Act = 'opening' | 'looking' | 'keeping' | 'undoing';

/** How far a long piece of work is. */
export interface Progress {
  readonly act: Act;
  /** Of `total`, in files while they are opened and in characters otherwise. */
  readonly done: number;
  readonly total: number;
  /** It ends as soon as what is under way is answered. */
  readonly stopping: boolean;
}

interface Step {
  /** What it is about, one for each that `Progress` counts. */
  readonly keys: readonly string[];
}

/** Work in steps, one piece of it after another; it says how far it is, and is stopped between two steps. */
export class Errands {
  readonly #progress = signal<Progress | null>(null);
  #stop = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  readonly progress = this.#progress.asReadonly();

  /** Whether somebody cancelled the last act, in time or not. */
  get wasCancelled(): boolean {
    return this.#stop.signal.aborted;
  }

  /**
   * The plan is made when its turn has come. `work` answers whether the next step makes sense.
   * @returns False when steps were left over.
   */
  run<S extends Step>(
    act: Act,
    plan: () => readonly S[],
    work: (step: S, stop: AbortSignal) => Promise<boolean>,
  ): Promise<boolean> {
    const turn = this.#last.then(() => this.#walk(act, plan(), work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  cancel(): void {
    this.#stop.abort();
    this.#progress.update((progress) => progress && { ...progress, stopping: true });
  }

  async #walk<S extends Step>(
    act: Act,
    steps: readonly S[],
    work: (step: S, stop: AbortSignal) => Promise<boolean>,
  ): Promise<boolean> {
    const stop = new AbortController();
    this.#stop = stop;
    const total = steps.reduce((sum, { keys }) => sum + keys.length, 0);
    let done = 0;
    try {
      for (const step of steps) {
        if (stop.signal.aborted) return false;
        this.#progress.set({ act, done, total, stopping: false });
        if (!(await work(step, stop.signal))) return false;
        done += step.keys.length;
      }
      return true;
    } finally {
      this.#progress.set(null);
    }
  }
}
