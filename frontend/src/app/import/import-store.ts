import { computed, inject, Injectable } from '@angular/core';
import { CharactersApi, type ImportAnswer } from '../characters';
import { type Problem, toProblem } from '../http';
import { seemsToBe } from './elsewhere';
import { Errands } from './errands';
import { entriesOf, notOpened } from './file-entries';
import { type Group, type ImportEntry, kindOf, together } from './import-entry';
import { ImportRows } from './import-rows';
import { ImportUndo } from './import-undo';
import { notReadWords, refusalWords, type Tally } from './import-words';
import type { Kept, Undone } from './outcomes';
import { patiently } from './patience';

/** Files on their way to become characters. Nothing is kept before it has been shown what would come of it. */
@Injectable()
export class ImportStore {
  readonly #api = inject(CharactersApi);
  readonly #rows = new ImportRows();
  readonly #errands = new Errands();
  readonly #undo = new ImportUndo(this.#api, this.#rows, this.#errands);

  /** Sent without an answer: they go out again just as they were, for the server knows them by that. */
  readonly #unanswered = new Set<Group>();

  readonly entries = this.#rows.all;
  readonly progress = this.#errands.progress;
  readonly busy = computed(() => this.progress() !== null);
  readonly chosen = computed(() => this.entries().filter(({ state, chosen }) => state === 'ready' && chosen));
  readonly kept = computed(() => this.entries().filter(({ state }) => state === 'kept'));
  /** How many the last press made that was not taken back yet. */
  readonly undoable = this.#undo.count;
  readonly tally = computed<Tally>(() => {
    const counts = { waiting: 0, ready: 0, refused: 0, alike: 0, kept: 0 };
    for (const entry of this.entries()) counts[kindOf(entry)] += 1;
    return counts;
  });

  /** Asks the server what would come of each character in the files. */
  async look(files: Iterable<File>): Promise<void> {
    const closed = new Set(files);
    const isDone = await this.#errands.run(
      'opening',
      () => Array.from(closed, (file) => ({ keys: [file.name], file })),
      async ({ file }, stop) => {
        this.#rows.add(await entriesOf(file, stop));
        closed.delete(file);
        return true;
      },
    );
    this.#rows.add(Array.from(closed, ({ name }) => notOpened(name)));
    if (isDone) await this.lookOn();
  }

  /** The same for all that nobody has looked at yet: after a cancel, or without an answer. */
  async lookOn(): Promise<void> {
    await this.#errands.run(
      'looking',
      () => together(this.entries().filter(({ state }) => state === 'waiting')),
      (group, stop) => this.#lookAt(group, stop),
    );
  }

  choose(key: string, chosen: boolean): void {
    this.#rows.change([key], ({ unanswered }) => (unanswered ? {} : { chosen }));
  }

  /** All that are ready and stand nowhere yet. */
  chooseAll(): void {
    const keys = this.entries().filter((entry) => kindOf(entry) === 'ready');
    this.#rows.change(
      keys.map(({ key }) => key),
      () => ({ chosen: true }),
    );
  }

  forget(key: string): void {
    this.#rows.remove(key);
  }

  /** What is under way is still answered; nothing further is sent. */
  cancel(): void {
    this.#errands.cancel();
  }

  /** Makes characters of all that are chosen. One that is refused holds up none of the others. */
  async keep(): Promise<Kept> {
    this.#undo.begin();
    const made = await this.#keepAll(() => together(this.chosen().filter(({ unanswered }) => !unanswered)));
    const unanswered = this.chosen().filter((entry) => entry.unanswered).length;
    const left = this.chosen().length - unanswered;
    return { made, unanswered, left, tooLate: this.#errands.wasCancelled && left === 0 };
  }

  /**
   * Takes back what the last press made, over all its groups. Of those without an answer it first asks what became of
   * them, or they would come in behind the back of whoever took them back.
   */
  async undo(): Promise<Undone> {
    if (this.#unanswered.size > 0) await this.#keepAll(() => []);
    return this.#undo.undo();
  }

  /** @returns How many came in. */
  async #keepAll(fresh: () => readonly Group[]): Promise<number> {
    let made = 0;
    await this.#errands.run(
      'keeping',
      () => [...this.#unanswered, ...fresh()],
      async (group, stop) => {
        const outcome = await this.#keepGroup(group, stop);
        made += outcome.made;
        return outcome.goesOn;
      },
    );
    return made;
  }

  /** False when it makes no sense to send the next one. */
  async #lookAt(group: Group, stop: AbortSignal): Promise<boolean> {
    const keys = group.keys.filter((key) => this.#rows.find(key)?.state === 'waiting');
    if (keys.length === 0) return true;
    const lines = this.#linesOf(keys);
    this.#rows.change(keys, () => ({ state: 'reading', refusal: null }));
    try {
      const { items } = await patiently(() => this.#api.previewImport(lines), stop);
      this.#settle(keys, items, (answer, { chosen }) => ({
        state: 'ready',
        answer,
        chosen: chosen && answer.report?.duplicateOf === undefined,
      }));
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (!isTurnedAway(problem) && problem.kind !== 'unreachable') {
        this.#refuse(keys, problem);
        return true;
      }
      this.#rows.change(keys, () => ({ state: 'waiting', refusal: isTurnedAway(problem) ? null : problem.title }));
      return false;
    }
  }

  async #keepGroup(planned: Group, stop: AbortSignal): Promise<{ readonly made: number; readonly goesOn: boolean }> {
    const group = this.#unanswered.has(planned) ? planned : this.#stillChosen(planned);
    const { id, keys } = group;
    if (keys.length === 0) return { made: 0, goesOn: true };
    const lines = this.#linesOf(keys);
    this.#rows.change(keys, () => ({ state: 'keeping', refusal: null }));
    try {
      const { importId, items } = await patiently(() => this.#api.import(lines, id), stop);
      this.#unanswered.delete(group);
      const ids = items.flatMap((item) => item.id ?? []);
      if (importId !== undefined) this.#undo.remember(importId, ids);
      this.#settle(keys, items, (answer) => ({ state: 'kept', answer, unanswered: false, undone: null }));
      return { made: ids.length, goesOn: true };
    } catch (error) {
      return { made: 0, goesOn: this.#notKept(group, toProblem(error)) };
    }
  }

  /** False when it makes no sense to send the next one. */
  #notKept(group: Group, problem: Problem): boolean {
    const isNotTaken = isTurnedAway(problem);
    if (isNotTaken && !this.#unanswered.has(group)) {
      this.#rows.change(group.keys, () => ({ state: 'ready' }));
      return false;
    }
    // A server that broke down in the middle has let some of them in.
    if (isNotTaken || problem.kind === 'unreachable' || problem.status >= 500) {
      this.#unanswered.add(group);
      const refusal = $localize`No answer yet: import once more, and none comes in twice.`;
      this.#rows.change(group.keys, () => ({ state: 'ready', chosen: true, unanswered: true, refusal }));
      return !isNotTaken && problem.kind !== 'unreachable';
    }
    this.#unanswered.delete(group);
    this.#refuse(group.keys, problem);
    return true;
  }

  /** Whoever waits for their turn can still be left out. */
  #stillChosen({ id, keys }: Group): Group {
    const isChosen = (key: string): boolean => {
      const entry = this.#rows.find(key);
      return entry?.state === 'ready' && entry.chosen && !entry.unanswered;
    };
    return { id, keys: keys.filter(isChosen) };
  }

  #linesOf(keys: readonly string[]): readonly string[] {
    return keys.flatMap((key) => this.#rows.find(key)?.line ?? []);
  }

  #refuse(keys: readonly string[], problem: Problem): void {
    this.#rows.change(keys, () => ({ state: 'refused', unanswered: false, refusal: refusalWords(problem) }));
  }

  #settle(
    keys: readonly string[],
    answers: readonly ImportAnswer[],
    well: (answer: ImportAnswer, entry: ImportEntry) => Partial<ImportEntry>,
  ): void {
    const answerTo = new Map(answers.map((answer) => [keys[answer.index], answer]));
    this.#rows.change(keys, (entry) => {
      const answer = answerTo.get(entry.key);
      if (answer === undefined) return {};
      if (answer.status < 300) return { refusal: null, ...well(answer, entry) };
      const kind = answer.code === 'UNKNOWN_FORMAT' ? seemsToBe(entry.line) : null;
      return {
        state: 'refused',
        unanswered: false,
        refusal: kind === null ? refusalWords(answer) : notReadWords(kind),
      };
    });
  }
}

/** Nothing was done, for a reason that has nothing to do with what was sent: too many requests, or nobody signed in. */
const isTurnedAway = ({ status }: Problem): boolean => status === 429 || status === 401;
