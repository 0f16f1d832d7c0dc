import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { toProblem } from '../../http';
import { PagedList } from '../../lists';
import { Toast } from '../../ui';
import { AdminApi } from '../admin-api';
import type { Report, ReportedCharacter, TakeDown } from '../admin-messages';

/** What players reported, and what is done about it. */
@Injectable()
export class ReportStore extends PagedList<Report> {
  readonly #api: AdminApi;
  readonly #toast = inject(Toast);
  readonly #opened = signal<{ readonly id: string; readonly character: ReportedCharacter } | null>(null);
  readonly #busy = signal(false);

  /** The reported character that is looked at. */
  readonly opened = this.#opened.asReadonly();
  readonly busy = this.#busy.asReadonly();

  constructor() {
    const api = inject(AdminApi);
    super((narrowing, cursor) => firstValueFrom(api.reports(narrowing, cursor)));
    this.#api = api;
  }

  async open({ id }: Report): Promise<void> {
    if (this.#opened()?.id === id) {
      this.#opened.set(null);
      return;
    }
    try {
      this.#opened.set({ id, character: await firstValueFrom(this.#api.reportedCharacter(id)) });
    } catch (error) {
      const problem = toProblem(error);
      const text = problem.status === 404 ? $localize`Its player no longer shows it.` : problem.title;
      this.#toast.show({ text, icon: 'report' });
    }
  }

  async dismiss({ id }: Report): Promise<void> {
    await this.#act(this.#api.dismissReport(id), $localize`The report is closed.`);
  }

  async takeDown({ characterId, characterName }: Report, takeDown: TakeDown): Promise<void> {
    await this.#act(this.#api.takeDown(characterId, takeDown), $localize`${characterName}:name: is taken down.`);
  }

  async release({ characterId, characterName }: Report): Promise<void> {
    await this.#act(this.#api.release(characterId), $localize`${characterName}:name: may be shown again.`);
  }

  /** One at a time; one act may close several reports. */
  async #act(act: Observable<void>, said: string): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    try {
      await firstValueFrom(act);
      this.#toast.show({ text: said });
      await this.again();
    } catch (error) {
      const problem = toProblem(error);
      this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
    } finally {
      this.#busy.set(false);
    }
  }
}
