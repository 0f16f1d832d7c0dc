import { signal } from '@angular/core';
import { errorsAt, type Problem, toProblem } from '../http';

/** One thing that somebody tries: it is under way once at a time, and says why it failed. */
export class Attempt {
  readonly #busy = signal(false);
  readonly #problem = signal<Problem | null>(null);

  readonly busy = this.#busy.asReadonly();
  readonly problem = this.#problem.asReadonly();

  /** @returns Whether it worked; false also while it is under way already. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy()) return false;
    this.#busy.set(true);
    try {
      await work();
      this.#problem.set(null);
      return true;
    } catch (error) {
      this.#problem.set(toProblem(error));
      return false;
    } finally {
      this.#busy.set(false);
    }
  }

  /** What was typed anew is not wrong any more. */
  clear(): void {
    this.#problem.set(null);
  }

  /** What is wrong with one field, by its JSON Pointer; null when nothing is. */
  at(pointer: string): string | null {
    return errorsAt(this.#problem(), pointer)[0]?.message ?? null;
  }

  /** What is wrong and belongs to none of these fields. */
  otherwise(...pointers: readonly string[]): string | null {
    const problem = this.#problem();
    if (problem === null || pointers.some((pointer) => errorsAt(problem, pointer).length > 0)) return null;
    if (problem.code === 'STEP_UP_REQUIRED') return $localize`Left as it was: you have to prove first that it is you.`;
    return problem.detail || problem.title;
  }
}
