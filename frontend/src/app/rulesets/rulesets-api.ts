import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { loadRuleset, type LoadedRuleset, type Ruleset } from '@heroledger/rules';

export type RulesetSummary = Pick<Ruleset, 'id' | 'version' | 'name' | 'shortName' | 'description' | 'attribution'>;

const root = '/api/v1/rulesets';

/** The one file that knows the addresses under `/api/v1/rulesets`. A version never changes, so each is read once. */
@Injectable({ providedIn: 'root' })
export class RulesetsApi {
  readonly #http = inject(HttpClient);
  readonly #loaded = new Map<string, Promise<LoadedRuleset>>();

  list(): Observable<readonly RulesetSummary[]> {
    return this.#http.get<{ readonly items: readonly RulesetSummary[] }>(root).pipe(map(({ items }) => items));
  }

  /** The checked ruleset, from memory after the first time; `version` null means the newest. */
  load(id: string, version: string | null): Promise<LoadedRuleset> {
    const key = `${id}@${version ?? ''}`;
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const loading = this.#fetch(id, version);
    this.#loaded.set(key, loading);
    // A failed read must be possible again when the network is back.
    loading.catch(() => this.#loaded.delete(key));
    return loading;
  }

  #fetch(id: string, version: string | null): Promise<LoadedRuleset> {
    const params: Record<string, string> = version === null ? {} : { version };
    return firstValueFrom(this.#http.get<unknown>(`${root}/${id}`, { params }).pipe(map(loadRuleset)));
  }
}
