import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Named, Ruleset } from '@heroledger/rules';
import { RulesetsApi } from './rulesets-api';

/** The rulesets a page needs for its words. A page works without them, by ids; when they arrive it says it better. */
@Injectable()
export class RulesetShelf {
  readonly #api = inject(RulesetsApi);
  readonly #loaded = signal<ReadonlyMap<string, Ruleset>>(new Map());
  readonly #known = signal<readonly Named[]>([]);
  readonly #asked = new Set<string>();

  /** Every ruleset of the server, by its short name. */
  readonly known = this.#known.asReadonly();
  readonly loaded = this.#loaded.asReadonly();

  async list(): Promise<void> {
    try {
      const summaries = await firstValueFrom(this.#api.list());
      this.#known.set(summaries.map(({ id, shortName }) => ({ id, name: shortName })));
    } catch {
      // The filter by ruleset stays away; the list itself tells of a server that is away.
    }
  }

  fetch(ids: Iterable<string>): void {
    for (const id of ids) {
      if (this.#asked.has(id)) continue;
      this.#asked.add(id);
      void this.#load(id);
    }
  }

  /** Classes of one ruleset, or of all that are here; each name once. */
  classesOf(ruleset: string): readonly Named[] {
    return eachOnce(this.#here(ruleset).flatMap(({ classes }) => classes));
  }

  /** As `classesOf`. */
  ancestriesOf(ruleset: string): readonly Named[] {
    return eachOnce(this.#here(ruleset).flatMap(({ ancestries }) => ancestries));
  }

  of(id: string): Ruleset | null {
    return this.#loaded().get(id) ?? null;
  }

  #here(ruleset: string): readonly Ruleset[] {
    return [...this.#loaded().values()].filter(({ id }) => ruleset === '' || id === ruleset);
  }

  async #load(id: string): Promise<void> {
    try {
      const { ruleset } = await this.#api.load(id, null);
      this.#loaded.update((before) => new Map(before).set(id, ruleset));
    } catch {
      this.#asked.delete(id);
    }
  }
}

/** By name, whichever of several rulesets they are of. */
function eachOnce(things: readonly Named[]): readonly Named[] {
  const byId = new Map(things.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name));
}
