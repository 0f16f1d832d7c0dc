import { computed, type Signal, signal } from '@angular/core';
import { type Problem, toProblem } from '../http';

/** What narrows a list, by the names the API has for it; what is empty narrows nothing. */
export type Narrowing = Readonly<Record<string, string>>;

export interface ListPart<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** A list that is read part by part. The answer to an older question is dropped. */
export class PagedList<Row> {
  readonly #read: (narrowing: Narrowing, cursor: string | null) => Promise<ListPart<Row>>;
  readonly #rows = signal<readonly Row[]>([]);
  readonly #cursor = signal<string | null>(null);
  readonly #total = signal<number | null>(null);
  readonly #loading = signal(false);
  readonly #problem = signal<Problem | null>(null);
  #narrowing: Narrowing = {};
  #asked = 0;

  readonly rows: Signal<readonly Row[]> = this.#rows.asReadonly();
  readonly total = this.#total.asReadonly();
  readonly loading = this.#loading.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly hasMore = computed(() => this.#cursor() !== null);

  constructor(read: (narrowing: Narrowing, cursor: string | null) => Promise<ListPart<Row>>) {
    this.#read = read;
  }

  async show(narrowing: Narrowing): Promise<void> {
    this.#narrowing = narrowing;
    await this.#next(null);
  }

  /** The same once more, from the beginning. */
  async again(): Promise<void> {
    await this.#next(null);
  }

  async more(): Promise<void> {
    if (!this.#loading()) await this.#next(this.#cursor());
  }

  async #next(cursor: string | null): Promise<void> {
    const question = ++this.#asked;
    this.#loading.set(true);
    try {
      const { items, nextCursor, total } = await this.#read(this.#narrowing, cursor);
      if (question !== this.#asked) return;
      this.#rows.update((rows) => (cursor === null ? items : [...rows, ...items]));
      this.#cursor.set(nextCursor);
      this.#total.set(total ?? null);
      this.#problem.set(null);
    } catch (error) {
      if (question === this.#asked) this.#problem.set(toProblem(error));
    } finally {
      if (question === this.#asked) this.#loading.set(false);
    }
  }
}
