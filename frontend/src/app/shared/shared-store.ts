import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { firstValueFrom } from 'rxjs';
import type { Character, Ruleset, Sheet } from '@heroledger/rules';
import { type Problem, toProblem } from '../http';
import { isPlayerRuleset, RulesetsApi } from '../rulesets';
import { SharedApi, type SharedCharacter } from './shared-api';

/** A shared character with every number it follows from. */
export interface SharedSheet {
  readonly shared: SharedCharacter;
  readonly character: Character;
  readonly ruleset: Ruleset;
  readonly sheet: Sheet;
}

@Injectable()
export class SharedStore {
  readonly #api = inject(SharedApi);
  readonly #rulesets = inject(RulesetsApi);
  readonly #title = inject(Title);
  readonly #view = signal<SharedSheet | null>(null);
  readonly #problem = signal<Problem | null>(null);

  readonly view = this.#view.asReadonly();
  readonly problem = this.#problem.asReadonly();

  async open(token: string): Promise<void> {
    this.#view.set(null);
    this.#problem.set(null);
    try {
      // Worked out by the server: coins that are hidden weigh all the same.
      const [shared, sheet] = await Promise.all([
        firstValueFrom(this.#api.get(token)),
        firstValueFrom(this.#api.sheet(token)),
      ]);
      const { ruleset: id, rulesetVersion: version } = shared;
      const loaded = await (isPlayerRuleset(id)
        ? this.#rulesets.loadShared(token, id, version)
        : this.#rulesets.load(id, version));
      const character: Character = { ...shared, notes: '', extras: {} };
      this.#view.set({ shared, character, ruleset: loaded.ruleset, sheet });
      this.#title.setTitle(`${shared.name} · Heroledger`);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }
}
