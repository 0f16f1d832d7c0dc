import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { firstValueFrom } from 'rxjs';
import { type Problem, toProblem } from '../http';
import { type PlayerRulesetDetail, type RulesetChange, RulesetsApi } from './rulesets-api';

/** The ruleset a page is about. */
@Injectable()
export class RulesetStore {
  readonly #api = inject(RulesetsApi);
  readonly #title = inject(Title);
  readonly #ruleset = signal<PlayerRulesetDetail | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);

  readonly ruleset = this.#ruleset.asReadonly();
  /** Why the last thing that was tried failed. */
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();

  async open(id: string): Promise<void> {
    this.#ruleset.set(null);
    await this.#try(async () => {
      const ruleset = await firstValueFrom(this.#api.get(id));
      this.#ruleset.set(ruleset);
      this.#title.setTitle(`${ruleset.name} · Heroledger`);
    });
  }

  change(change: RulesetChange): Promise<boolean> {
    return this.#try(async () => {
      const before = this.#ruleset();
      if (before === null) return;
      const changed = await firstValueFrom(this.#api.change(before.id, change));
      this.#ruleset.set({ ...changed, versions: before.versions });
    });
  }

  remove(): Promise<boolean> {
    return this.#try(() => firstValueFrom(this.#api.remove(this.#ruleset()?.id ?? ''), { defaultValue: undefined }));
  }

  /** The document of a version; null when it could not be read. */
  async file(version: string): Promise<Blob | null> {
    let file: Blob | null = null;
    await this.#try(async () => {
      file = await firstValueFrom(this.#api.file(this.#ruleset()?.id ?? '', version));
    });
    return file;
  }

  /** @returns Whether it worked. */
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy()) return false;
    this.#busy.set(true);
    this.#problem.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      this.#problem.set(toProblem(error));
      return false;
    } finally {
      this.#busy.set(false);
    }
  }
}
