import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { CharactersApi, type ImportAnswer, type ImportAnswers } from '../characters';
import { toProblem } from '../http';
import { seemsToBe } from './elsewhere';
import { notReadWords, refusalWords } from './import-words';
import { unpack } from './unpack';

/** `reading`: the server looks at it. `ready`: what would come of it is known. `kept`: it is a character now. */
export type EntryState = 'reading' | 'ready' | 'refused' | 'keeping' | 'kept';

/** One character of a file; most files hold one. */
export interface ImportEntry {
  /** Tells the entries apart, and a repeated import from a second one. */
  readonly key: string;
  readonly fileName: string;
  /** JSON, in one line. */
  readonly line: string;
  readonly state: EntryState;
  readonly answer: ImportAnswer | null;
  /** Why it was refused. */
  readonly refusal: string | null;
  readonly chosen: boolean;
}

/** Sent together, by their keys and in this order. */
interface Group {
  readonly keys: readonly string[];
}

/** Larger files are not sent. */
export const LARGEST_FILE = 50 * 1024 * 1024;
const LARGEST_CHARACTER = 4 * 1024 * 1024;

/** So many at a time that the next ones are looked at while one reads what became of the last. */
const TOGETHER = 25;

/** Files on their way to become characters. Nothing is kept before it has been shown what would come of it. */
@Injectable()
export class ImportStore {
  readonly #api = inject(CharactersApi);
  readonly #entries = signal<readonly ImportEntry[]>([]);

  /** Sent without an answer: they go out again just as they were, for the server knows them by that. */
  #unanswered: Group[] = [];

  readonly entries = this.#entries.asReadonly();
  readonly chosen = computed(() => this.#entries().filter(({ state, chosen }) => state === 'ready' && chosen));
  readonly kept = computed(() => this.#entries().filter(({ state }) => state === 'kept'));
  readonly busy = computed(() => this.#entries().some(({ state }) => state === 'reading' || state === 'keeping'));

  /** Asks the server what would come of each character in the files. */
  async look(files: Iterable<File>): Promise<void> {
    const added = (await Promise.all(Array.from(files, entriesOf))).flat();
    this.#entries.update((before) => [...before, ...added]);
    const toRead = added.filter(({ state }) => state === 'reading');
    for (const some of together(toRead)) {
      await this.#ask(some, 'ready', (lines) => this.#api.previewImport(lines));
    }
  }

  choose(key: string, chosen: boolean): void {
    this.#change(new Map([[key, { chosen }]]));
  }

  forget(key: string): void {
    this.#entries.update((entries) => entries.filter((entry) => entry.key !== key));
  }

  /** Makes characters of all that are chosen. One that fails holds up none of the others. */
  async keep(): Promise<void> {
    const waiting = new Set(this.#unanswered.flatMap(({ keys }) => keys));
    const fresh = together(this.chosen().filter(({ key }) => !waiting.has(key)));
    const groups = [...this.#unanswered, ...fresh.map((some) => ({ keys: some.map(({ key }) => key) }))];
    this.#unanswered = [];
    for (const group of groups) await this.#keepGroup(group);
  }

  async #keepGroup(group: Group): Promise<void> {
    const entries = group.keys.flatMap((key) => this.#entries().find((entry) => entry.key === key) ?? []);
    const [first] = group.keys;
    if (first === undefined || entries.length < group.keys.length) return;
    this.#change(new Map(group.keys.map((key) => [key, { state: 'keeping' }])));
    const isAnswered = await this.#ask(entries, 'kept', (lines) => this.#api.import(lines, first));
    if (!isAnswered) this.#unanswered.push(group);
  }

  /** False where nobody can tell what became of them. */
  async #ask(
    entries: readonly ImportEntry[],
    state: 'ready' | 'kept',
    question: (lines: readonly string[]) => Observable<ImportAnswers>,
  ): Promise<boolean> {
    try {
      const { items } = await firstValueFrom(question(entries.map(({ line }) => line)));
      this.#change(new Map(items.flatMap((answer) => changeOf(entries[answer.index], answer, state))));
      return true;
    } catch (error) {
      const problem = toProblem(error);
      const isUnsure = state === 'kept' && (problem.kind === 'unreachable' || problem.status === 429);
      const change = isUnsure
        ? ({
            state: 'ready',
            chosen: true,
            refusal: $localize`No answer yet: import once more, and none comes in twice.`,
          } as const)
        : ({ state: 'refused', refusal: refusalWords(problem) } as const);
      this.#change(new Map(entries.map(({ key }) => [key, change])));
      return !isUnsure;
    }
  }

  #change(changes: ReadonlyMap<string, Partial<ImportEntry>>): void {
    this.#entries.update((entries) => entries.map((entry) => ({ ...entry, ...changes.get(entry.key) })));
  }
}

async function entriesOf(file: File): Promise<readonly ImportEntry[]> {
  if (file.size > LARGEST_FILE) return [refused(file, $localize`Larger than 50 MB. No characters are that large.`)];
  const lines = await unpack(file);
  if (lines.length === 0) return [refused(file, $localize`There is no character in this file.`)];
  return lines.map((line) =>
    line.length > LARGEST_CHARACTER
      ? refused(file, $localize`Larger than 4 MB. A character is never that large.`)
      : entryOf(file, { line, chosen: true }),
  );
}

const refused = (file: File, refusal: string): ImportEntry => entryOf(file, { state: 'refused', refusal });

const entryOf = ({ name }: File, more: Partial<ImportEntry>): ImportEntry => ({
  key: crypto.randomUUID(),
  fileName: name,
  line: '',
  state: 'reading',
  answer: null,
  refusal: null,
  chosen: false,
  ...more,
});

/** In their order, in groups that are neither too many nor too large to send. */
function together(entries: readonly ImportEntry[]): readonly (readonly ImportEntry[])[] {
  const groups: ImportEntry[][] = [];
  let size = Infinity;
  for (const entry of entries) {
    const group = groups.at(-1);
    size += entry.line.length;
    if (group === undefined || group.length === TOGETHER || size > LARGEST_CHARACTER) {
      groups.push([entry]);
      size = entry.line.length;
    } else group.push(entry);
  }
  return groups;
}

function changeOf(
  entry: ImportEntry | undefined,
  answer: ImportAnswer,
  state: 'ready' | 'kept',
): [key: string, change: Partial<ImportEntry>][] {
  if (entry === undefined) return [];
  if (answer.status < 300) return [[entry.key, { state, answer, refusal: null }]];
  const kind = answer.code === 'UNKNOWN_FORMAT' ? seemsToBe(entry.line) : null;
  return [[entry.key, { state: 'refused', refusal: kind === null ? refusalWords(answer) : notReadWords(kind) }]];
}
