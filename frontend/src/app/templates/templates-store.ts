import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type TemplateSummary } from '../characters';
import { type Problem, toProblem } from '../http';
import { Toast } from '../ui';

/** Ready characters to begin from. */
@Injectable()
export class TemplatesStore {
  readonly #api = inject(CharactersApi);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #templates = signal<readonly TemplateSummary[]>([]);
  readonly #loading = signal(true);
  readonly #problem = signal<Problem | null>(null);
  readonly #beginning = signal<string | null>(null);
  /** One key per template and visit: a second press, or a lost answer, makes no second character. */
  readonly #keys = new Map<string, string>();

  readonly templates = this.#templates.asReadonly();
  readonly loading = this.#loading.asReadonly();
  readonly problem = this.#problem.asReadonly();
  /** Id of the template a character is being made from. */
  readonly beginning = this.#beginning.asReadonly();

  async read(): Promise<void> {
    this.#loading.set(true);
    try {
      this.#templates.set((await firstValueFrom(this.#api.templates())).items);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    } finally {
      this.#loading.set(false);
    }
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
