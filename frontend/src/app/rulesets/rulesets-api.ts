import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, firstValueFrom, forkJoin, map, type Observable, of } from 'rxjs';
import type { components } from '@heroledger/contract';
import { loadRuleset, type LoadedRuleset, type Ruleset } from '@heroledger/rules';
import type { Frozen } from '../http';

export type RulesetSummary = Pick<Ruleset, 'id' | 'version' | 'name' | 'shortName' | 'description' | 'attribution'>;
/** One that a player brought. */
export type PlayerRuleset = Frozen<components['schemas']['PlayerRulesetResponse']>;
/** The same with its versions, the newest first. */
export type PlayerRulesetDetail = Frozen<components['schemas']['PlayerRulesetDetailResponse']>;
export type RulesetChange = components['schemas']['RulesetChangeDto'];
type PlayerRulesetPage = Frozen<components['schemas']['PlayerRulesetListResponse']>;

const root = '/api/v1/rulesets';
const PAGE = 100;

/** The one file that knows the addresses under `/api/v1/rulesets`. A version never changes, so each is read once. */
@Injectable({ providedIn: 'root' })
export class RulesetsApi {
  readonly #http = inject(HttpClient);
  readonly #loaded = new Map<string, Promise<LoadedRuleset>>();

  /** Those that come with the program. */
  list(): Observable<readonly RulesetSummary[]> {
    return this.#http.get<{ readonly items: readonly RulesetSummary[] }>(root).pipe(map(({ items }) => items));
  }

  listMine(): Observable<readonly PlayerRuleset[]> {
    return this.#http.get<PlayerRulesetPage>(`${root}/mine`).pipe(map(({ items }) => items));
  }

  /** A page of those that are shown to everybody, the one that changed last first; `cursor` is `nextCursor` of the page before. */
  listPublic(cursor: string | null = null): Observable<PlayerRulesetPage> {
    const params = { limit: PAGE, ...(cursor !== null && { cursor }) };
    return this.#http.get<PlayerRulesetPage>(`${root}/public`, { params });
  }

  /** Everything a character can be made for. Those of players stay away when they cannot be read. */
  listUsable(): Observable<readonly (RulesetSummary & Partial<PlayerRuleset>)[]> {
    const none = catchError<readonly PlayerRuleset[], Observable<readonly PlayerRuleset[]>>(() => of([]));
    const shown = this.listPublic().pipe(map(({ items }) => items));
    const parts = { shipped: this.list(), mine: this.listMine().pipe(none), shown: shown.pipe(none) };
    return forkJoin(parts).pipe(
      map(({ shipped, mine, shown }) => [
        ...shipped,
        ...mine.filter(({ withdrawn }) => !withdrawn),
        ...shown.filter(({ mine: own }) => !own),
      ]),
    );
  }

  get(id: string): Observable<PlayerRulesetDetail> {
    return this.#http.get<PlayerRulesetDetail>(`${root}/${encodeURIComponent(id)}/versions`);
  }

  /** Brings a ruleset, or the next version of one. */
  publish(document: object): Observable<PlayerRuleset> {
    this.#loaded.clear();
    return this.#http.post<PlayerRuleset>(root, document);
  }

  change(id: string, change: RulesetChange): Observable<PlayerRuleset> {
    return this.#http.patch<PlayerRuleset>(`${root}/${encodeURIComponent(id)}`, change);
  }

  remove(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${root}/${encodeURIComponent(id)}`);
  }

  /** The document of a version, as it was published. */
  file(id: string, version: string): Observable<Blob> {
    return this.#http.get(`${root}/${encodeURIComponent(id)}`, { params: { version }, responseType: 'blob' });
  }

  /** The checked ruleset, from memory after the first time; `version` null means the newest. */
  load(id: string, version: string | null): Promise<LoadedRuleset> {
    const params: Record<string, string> = version === null ? {} : { version };
    return this.#once(`${id}@${version ?? ''}`, () => this.#http.get(`${root}/${id}`, { params }));
  }

  /** The ruleset of a character that is shared, which may be closed otherwise. */
  loadShared(token: string, id: string, version: string): Promise<LoadedRuleset> {
    const address = `/api/v1/shared/${encodeURIComponent(token)}/ruleset`;
    return this.#once(`${id}@${version}`, () => this.#http.get(address));
  }

  #once(key: string, read: () => Observable<unknown>): Promise<LoadedRuleset> {
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    const loading = firstValueFrom(read().pipe(map(loadRuleset)));
    this.#loaded.set(key, loading);
    // A failed read must be possible again when the network is back.
    loading.catch(() => this.#loaded.delete(key));
    return loading;
  }
}
