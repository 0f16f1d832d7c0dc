import { signal } from '@angular/core';
import type { ImportEntry } from './import-entry';

/** The entries in their order, found by their keys: what changes a few of many does not touch the others. */
export class ImportRows {
  readonly #all = signal<readonly ImportEntry[]>([]);
  #places = new Map<string, number>();
  /** The first entry with each content. */
  readonly #contents = new Map<string, ImportEntry>();

  readonly all = this.#all.asReadonly();

  add(entries: readonly ImportEntry[]): void {
    const start = this.#all().length;
    entries.forEach(({ key }, index) => this.#places.set(key, start + index));
    const added = entries.map((entry) => this.#besideItsTwin(entry));
    this.#all.update((before) => before.concat(added));
  }

  find(key: string): ImportEntry | undefined {
    const place = this.#places.get(key);
    return place === undefined ? undefined : this.#all()[place];
  }

  /** Keys of entries that were taken off the list are passed over. */
  change(keys: Iterable<string>, changeOf: (entry: ImportEntry) => Partial<ImportEntry>): void {
    const entries = this.#all().slice();
    for (const key of keys) {
      const place = this.#places.get(key);
      const entry = place === undefined ? undefined : entries[place];
      if (place !== undefined && entry !== undefined) entries[place] = { ...entry, ...changeOf(entry) };
    }
    this.#all.set(entries);
  }

  remove(key: string): void {
    const entry = this.find(key);
    if (entry === undefined) return;
    if (this.#contents.get(entry.line)?.key === key) this.#contents.delete(entry.line);
    const entries = this.#all().filter((other) => other !== entry);
    this.#places = new Map(entries.map((other, place) => [other.key, place]));
    this.#all.set(entries);
  }

  #besideItsTwin(entry: ImportEntry): ImportEntry {
    if (entry.line === '') return entry;
    const twin = this.#contents.get(entry.line);
    if (twin !== undefined) return { ...entry, twinOf: twin.fileName, chosen: false };
    this.#contents.set(entry.line, entry);
    return entry;
  }
}
