import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { boundsOf, CharactersApi, type TemplateSummary } from '../characters';
import { toProblem } from '../http';
import { PagedList } from '../lists';
import { Toast } from '../ui';

const PAGE = 24;

/** Characters to begin from, and beginning from one. Narrowed by what the API has names for, and by `levels`: `5-10`. */
@Injectable()
export class TemplatesStore extends PagedList<TemplateSummary> {
  readonly #api: CharactersApi;
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #beginning = signal<string | null>(null);
  /** One key per template and visit: a second press, or a lost answer, makes no second character. */
  readonly #keys = new Map<string, string>();

  /** Id of the template a character is being made from. */
  readonly beginning = this.#beginning.asReadonly();

  constructor() {
    const api = inject(CharactersApi);
    super(({ levels = '', search = '', limit = String(PAGE), ...others }, cursor) =>
      firstValueFrom(
        api.templates({ ...others, ...boundsOf(levels), search: search.trim(), cursor, limit: Number(limit) }),
      ),
    );
    this.#api = api;
  }

  /** Makes a character of the template and opens it. */
  async begin(template: Pick<TemplateSummary, 'id'>): Promise<void> {
    if (this.#beginning() !== null) return;
    this.#beginning.set(template.id);
    try {
      const made = await firstValueFrom(this.#api.createFromTemplate(template.id, this.#keyFor(template.id)));
      this.#keys.delete(template.id);
      await this.#router.navigate(['/characters', made.id]);
    } catch (error) {
      const problem = toProblem(error);
      this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
    } finally {
      this.#beginning.set(null);
    }
  }

  #keyFor(id: string): string {
    const key = this.#keys.get(id) ?? crypto.randomUUID();
    this.#keys.set(id, key);
    return key;
  }
}
