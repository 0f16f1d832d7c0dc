import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../http';
import { Toast } from '../ui';
import type { CharacterSummary, TagCount } from './character-messages';
import { CharactersApi } from './characters-api';
import { type FilterKey, type ListAddress, filtersOf, narrowings, narrows, queryOf } from './character-filters';
import type { ListFormat } from './export-formats';
import { toTrash, trashedWords } from './trash/trash-words';

/** One filter less, and how many characters that would show. */
export interface Loosening {
  readonly key: FilterKey;
  readonly total: number;
}

/** The list of my characters as far as it has been read. Provided by its route, so that it goes when the page goes. */
@Injectable()
export class CharacterListStore {
  readonly #api = inject(CharactersApi);
  readonly #toast = inject(Toast);
  readonly #rows = signal<readonly CharacterSummary[]>([]);
  readonly #total = signal<number | null>(null);
  readonly #cursor = signal<string | null>(null);
  readonly #loading = signal(false);
  readonly #problem = signal<Problem | null>(null);
  readonly #address = signal<ListAddress | null>(null);
  readonly #picked = signal<ReadonlySet<string>>(new Set());
  readonly #tags = signal<readonly TagCount[]>([]);
  readonly #loosenings = signal<readonly Loosening[]>([]);
  /** Counts questions; the answer to any but the last is dropped. */
  #asked = 0;

  readonly rows = this.#rows.asReadonly();
  readonly total = this.#total.asReadonly();
  readonly loading = this.#loading.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly hasMore = computed(() => this.#cursor() !== null);
  readonly picked = computed(() => this.#rows().filter(({ id }) => this.#picked().has(id)));
  readonly narrowed = computed(() => {
    const address = this.#address();
    return address !== null && narrows(address);
  });
  /** There is nobody at all yet, however one looks. */
  readonly empty = computed(
    () => this.#total() === 0 && !this.narrowed() && !this.#loading() && this.#problem() === null,
  );
  readonly tags = this.#tags.asReadonly();
  /** Of a list that shows nobody: which filter hides how many. */
  readonly loosenings = this.#loosenings.asReadonly();

  /** Reads the first page of what is asked for. */
  async show(address: ListAddress): Promise<void> {
    this.#address.set(address);
    this.#picked.set(new Set());
    await this.#read(null);
  }

  /** Suggestions; a list without them is a list all the same. */
  async readTags(): Promise<void> {
    try {
      this.#tags.set((await firstValueFrom(this.#api.tags())).items);
    } catch {
      this.#tags.set([]);
    }
  }

  async more(): Promise<void> {
    if (!this.#loading()) await this.#read(this.#cursor());
  }

  async tryAgain(): Promise<void> {
    await this.#read(null);
  }

  isNarrowedBy(key: FilterKey): boolean {
    return (this.#address()?.[key] ?? '') !== '';
  }

  pick(id: string, picked: boolean): void {
    this.#picked.update((before) => {
      const after = new Set(before);
      if (picked) after.add(id);
      else after.delete(id);
      return after;
    });
  }

  isPicked(id: string): boolean {
    return this.#picked().has(id);
  }

  pickNone(): void {
    this.#picked.set(new Set());
  }

  /** What became of a character elsewhere: its row tells it, and what is done with it next starts from there. */
  follow(id: string, change: Pick<CharacterSummary, 'visibility' | 'version'>): void {
    this.#rows.update((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)));
  }

  /** Takes the characters off the list at once; the toast brings them back. */
  async remove(rows: readonly CharacterSummary[]): Promise<void> {
    const ids = new Set(rows.map(({ id }) => id));
    const before = this.#rows();
    this.#rows.set(before.filter(({ id }) => !ids.has(id)));
    this.pickNone();
    try {
      await Promise.all(rows.map(({ id, version }) => firstValueFrom(this.#api.delete(id, version))));
      this.#total.update((total) => (total === null ? null : total - rows.length));
      const text = trashedWords(rows.map(({ name }) => name));
      this.#toast.show({ text, icon: 'delete', undo: () => void this.#bringBack(rows), link: toTrash() });
    } catch (error) {
      this.#complain(error);
      await this.#read(null);
    }
  }

  /** One file of this name with everything of the characters that were picked. They are picked no longer. */
  async export(rows: readonly CharacterSummary[], name: string): Promise<Blob | null> {
    const file = await this.#write(
      async () => {
        const files = await Promise.all(rows.map(({ id }) => firstValueFrom(this.#api.export(id))));
        const [only] = files;
        if (only !== undefined && files.length === 1) return only;
        const texts = await Promise.all(files.map((one) => one.text()));
        return new Blob([`[${texts.join(',\n')}]\n`], { type: 'application/json' });
      },
      writtenWords(rows, name),
    );
    if (file !== null) this.pickNone();
    return file;
  }

  /** Everybody in one file that can be imported again, or those that are listed in one table. */
  exportAll(format: ListFormat): Promise<Blob | null> {
    const address = this.#address();
    const query = format === 'csv' && address !== null ? filtersOf(address) : {};
    return this.#write(() => firstValueFrom(this.#api.exportAll(format, query)), $localize`The file is written.`);
  }

  async #write(work: () => Promise<Blob>, done: string): Promise<Blob | null> {
    this.#toast.show({ text: $localize`Writing the file…`, icon: 'hourglass_empty' });
    // It stands as long as the work takes.
    this.#toast.wait();
    try {
      const file = await work();
      this.#toast.show({ text: done, icon: 'check' });
      return file;
    } catch (error) {
      this.#complain(error);
      return null;
    }
  }

  async #bringBack(rows: readonly CharacterSummary[]): Promise<void> {
    try {
      await Promise.all(rows.map(({ id }) => firstValueFrom(this.#api.undelete(id))));
    } catch (error) {
      this.#complain(error);
    }
    await this.#read(null);
  }

  async #read(cursor: string | null): Promise<void> {
    const address = this.#address();
    if (address === null) return;
    const question = ++this.#asked;
    this.#loading.set(true);
    try {
      const page = await firstValueFrom(this.#api.list({ ...queryOf(address), cursor }));
      if (question !== this.#asked) return;
      this.#rows.update((rows) => (cursor === null ? page.items : [...rows, ...page.items]));
      this.#cursor.set(page.nextCursor);
      this.#total.set(page.total ?? null);
      this.#problem.set(null);
      this.#loosenings.set([]);
      if (page.items.length === 0) void this.#loosen(address, question);
    } catch (error) {
      if (question === this.#asked) this.#problem.set(toProblem(error));
    } finally {
      if (question === this.#asked) this.#loading.set(false);
    }
  }

  async #loosen(address: ListAddress, question: number): Promise<void> {
    const keys = narrowings(address);
    if (keys.length < 2) return;
    try {
      const ways = await Promise.all(
        keys.map(async (key): Promise<Loosening> => {
          const query = { ...filtersOf({ ...address, [key]: '' }), includeTotal: true, limit: 1 };
          return { key, total: (await firstValueFrom(this.#api.list(query))).total ?? 0 };
        }),
      );
      if (question === this.#asked) this.#loosenings.set(ways.filter(({ total }) => total > 0));
    } catch {
      // The page says already that nobody was found.
    }
  }

  #complain(error: unknown): void {
    const problem = toProblem(error);
    this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
  }
}

function writtenWords(rows: readonly CharacterSummary[], file: string): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return $localize`${only.name}:name: is written to ${file}:file:.`;
  return $localize`${rows.length}:count: characters are written to ${file}:file:.`;
}
