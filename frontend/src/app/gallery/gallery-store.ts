import { computed, inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type PublicCharacter } from '../characters';
import { type Problem, toProblem } from '../http';

/** Characters that their owners show to everybody. */
@Injectable()
export class GalleryStore {
  readonly #api = inject(CharactersApi);
  readonly #rows = signal<readonly PublicCharacter[]>([]);
  readonly #cursor = signal<string | null>(null);
  readonly #loading = signal(false);
  readonly #problem = signal<Problem | null>(null);
  readonly #search = signal('');
  #asked = 0;

  readonly rows = this.#rows.asReadonly();
  readonly loading = this.#loading.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly hasMore = computed(() => this.#cursor() !== null);

  async show(search: string): Promise<void> {
    this.#search.set(search.trim());
    await this.#read(null);
  }

  async more(): Promise<void> {
    if (!this.#loading()) await this.#read(this.#cursor());
  }

  async #read(cursor: string | null): Promise<void> {
    const question = ++this.#asked;
    this.#loading.set(true);
    try {
      const page = await firstValueFrom(this.#api.listPublic({ search: this.#search(), cursor, limit: 24 }));
      if (question !== this.#asked) return;
      this.#rows.update((rows) => (cursor === null ? page.items : [...rows, ...page.items]));
      this.#cursor.set(page.nextCursor);
      this.#problem.set(null);
    } catch (error) {
      if (question === this.#asked) this.#problem.set(toProblem(error));
    } finally {
      if (question === this.#asked) this.#loading.set(false);
    }
  }
}
