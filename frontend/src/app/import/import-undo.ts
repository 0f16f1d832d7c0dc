import { computed, signal } from '@angular/core';
import type { CharactersApi, ImportUndoAnswer } from '../characters';
import { type Problem, toProblem } from '../http';
import type { Errands } from './errands';
import type { ImportRows } from './import-rows';
import type { Undone } from './outcomes';
import { patiently } from './patience';

/** One group of a press, as the server remembers it. */
interface Made {
  readonly importId: string;
  /** Of its characters. */
  readonly ids: readonly string[];
}

/** Each press that made characters, and the way back from the last one. */
export class ImportUndo {
  readonly #presses = signal<readonly (readonly Made[])[]>([]);
  readonly #last = computed(() => this.#presses().findLast(({ length }) => length > 0) ?? []);

  /** Of the last press that made any; 0 when there is nothing to take back. */
  readonly count = computed(() => this.#last().reduce((sum, { ids }) => sum + ids.length, 0));

  constructor(
    private readonly api: CharactersApi,
    private readonly rows: ImportRows,
    private readonly errands: Errands,
  ) {}

  begin(): void {
    this.#presses.update((presses) => [...presses.filter(({ length }) => length > 0), []]);
  }

  remember(importId: string, ids: readonly string[]): void {
    this.#presses.update((presses) => [...presses.slice(0, -1), [...(presses.at(-1) ?? []), { importId, ids }]]);
  }

  /** Group by group; the press before it is next. */
  async undo(): Promise<Undone> {
    const press = this.#last();
    let [taken, stay] = [0, 0];
    let problem: Problem | null = null;
    await this.errands.run(
      'undoing',
      () => press.map((made) => ({ ...made, keys: made.ids })),
      async (made, stop) => {
        try {
          const changed = await this.#takeBack(made, stop);
          stay += changed;
          taken += made.ids.length - changed;
          return true;
        } catch (error) {
          problem = toProblem(error);
          return false;
        }
      },
    );
    const left = press.reduce((sum, { ids }) => sum + ids.length, 0) - taken - stay;
    return { taken, stay, left, problem };
  }

  /** @returns How many were changed since, and stay. */
  async #takeBack({ importId, ids }: Made, stop: AbortSignal): Promise<number> {
    const changed = await patiently(() => this.api.undoImport(importId), stop).then(changedOf, nothingLeft);
    this.#presses.update((presses) => presses.map((press) => press.filter((made) => made.importId !== importId)));
    const gone = new Set(ids);
    const keys = this.rows
      .all()
      .flatMap(({ key, state, answer }) =>
        state === 'kept' && answer?.id !== undefined && gone.has(answer.id) ? [key] : [],
      );
    this.rows.change(keys, ({ answer }) =>
      answer?.id !== undefined && changed.has(answer.id)
        ? { undone: 'changed' }
        : { state: 'ready', chosen: false, undone: 'trashed' },
    );
    return changed.size;
  }
}

const changedOf = ({ items }: ImportUndoAnswer): ReadonlySet<string> =>
  new Set(items.filter(({ status }) => status === 'changed').map(({ id }) => id));

/** Their player purged them from the trash meanwhile. */
function nothingLeft(error: unknown): ReadonlySet<string> {
  if (toProblem(error).status !== 404) throw error;
  return new Set();
}
