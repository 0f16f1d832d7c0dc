import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type ImportAnswer } from '../characters';
import { toProblem } from '../http';
import { seemsToBe } from './elsewhere';
import { notReadWords, refusalWords } from './import-words';

/** `reading`: the server looks at it. `ready`: what would come of it is known. `kept`: it is a character now. */
export type FileState = 'reading' | 'ready' | 'refused' | 'keeping' | 'kept';

export interface ImportFile {
  /** Tells the files apart, and a repeated import from a second one. */
  readonly key: string;
  readonly file: File;
  readonly state: FileState;
  readonly answer: ImportAnswer | null;
  /** Why it was refused. */
  readonly refusal: string | null;
  readonly chosen: boolean;
  /** Id of the character that came of it. */
  readonly characterId: string | null;
}

/** Larger files are not characters; they are refused without being sent. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Files on their way to become characters. Nothing is kept before it has been shown what would come of it. */
@Injectable()
export class ImportStore {
  readonly #api = inject(CharactersApi);
  readonly #files = signal<readonly ImportFile[]>([]);

  readonly files = this.#files.asReadonly();
  readonly chosen = computed(() => this.#files().filter(({ state, chosen }) => state === 'ready' && chosen));
  readonly kept = computed(() => this.#files().filter(({ state }) => state === 'kept'));
  readonly busy = computed(() => this.#files().some(({ state }) => state === 'reading' || state === 'keeping'));

  /** Asks the server what would come of each file, one after the other. */
  async look(files: Iterable<File>): Promise<void> {
    const added = Array.from(files, (file): ImportFile => {
      const key = crypto.randomUUID();
      return { key, file, state: 'reading', answer: null, refusal: null, chosen: false, characterId: null };
    });
    this.#files.update((before) => [...before, ...added]);
    for (const entry of added) await this.#lookAt(entry);
  }

  choose(key: string, chosen: boolean): void {
    this.#change(key, { chosen });
  }

  forget(key: string): void {
    this.#files.update((files) => files.filter((file) => file.key !== key));
  }

  /** Makes characters of all that are chosen. One that fails holds up none of the others. */
  async keep(): Promise<void> {
    for (const entry of this.chosen()) await this.#keepOne(entry);
  }

  async #lookAt({ key, file }: ImportFile): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.#change(key, { state: 'refused', refusal: $localize`Larger than 5 MB. A character is never that large.` });
      return;
    }
    try {
      const answer = await firstValueFrom(this.#api.previewImport(file));
      this.#change(key, { state: 'ready', answer, chosen: true });
    } catch (error) {
      const problem = toProblem(error);
      const kind = problem.code === 'UNKNOWN_FORMAT' ? seemsToBe(await file.text()) : null;
      this.#change(key, { state: 'refused', refusal: kind === null ? refusalWords(problem) : notReadWords(kind) });
    }
  }

  async #keepOne({ key, file }: ImportFile): Promise<void> {
    this.#change(key, { state: 'keeping' });
    try {
      const answer = await firstValueFrom(this.#api.import(file, key));
      this.#change(key, { state: 'kept', answer, characterId: answer.id ?? null });
    } catch (error) {
      this.#change(key, { state: 'refused', refusal: refusalWords(toProblem(error)) });
    }
  }

  #change(key: string, change: Partial<ImportFile>): void {
    this.#files.update((files) => files.map((file) => (file.key === key ? { ...file, ...change } : file)));
  }
}
