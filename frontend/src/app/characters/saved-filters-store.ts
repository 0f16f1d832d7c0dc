import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../http';
import type { FilterQuery, SavedFilter } from './character-messages';
import { CharactersApi } from './characters-api';

/** Filters of the list that are kept by name. */
@Injectable()
export class SavedFiltersStore {
  readonly #api = inject(CharactersApi);
  readonly #filters = signal<readonly SavedFilter[]>([]);

  readonly filters = this.#filters.asReadonly();

  /** A list without them is a list all the same. */
  async read(): Promise<void> {
    try {
      this.#filters.set((await firstValueFrom(this.#api.filters())).items);
    } catch {
      this.#filters.set([]);
    }
  }

  /** @returns What stands against it; null when it is kept. */
  save(name: string, query: FilterQuery): Promise<Problem | null> {
    return this.#change(async () => {
      const saved = await firstValueFrom(this.#api.saveFilter(name, query));
      return [...this.#filters(), saved];
    });
  }

  rename(id: string, name: string): Promise<Problem | null> {
    return this.#change(async () => {
      const renamed = await firstValueFrom(this.#api.renameFilter(id, name));
      return this.#filters().map((filter) => (filter.id === id ? renamed : filter));
    });
  }

  remove(id: string): Promise<Problem | null> {
    return this.#change(async () => {
      await firstValueFrom(this.#api.deleteFilter(id));
      return this.#filters().filter((filter) => filter.id !== id);
    });
  }

  async #change(act: () => Promise<readonly SavedFilter[]>): Promise<Problem | null> {
    try {
      const filters = await act();
      this.#filters.set([...filters].sort((one, other) => one.name.localeCompare(other.name)));
      return null;
    } catch (error) {
      return toProblem(error);
    }
  }
}
