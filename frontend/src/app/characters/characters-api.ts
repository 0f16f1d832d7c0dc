import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Character } from '@heroledger/rules';
import type {
  CharacterPage,
  CharacterQuery,
  CharacterView,
  FilterQuery,
  ImportAnswers,
  ImportUndoAnswer,
  PublicPage,
  RulesetMove,
  RulesetVersions,
  SavedFilter,
  TagCount,
  TemplatePage,
  TemplateQuery,
  TrashPart,
  VersionDetail,
  VersionDifference,
  PruneResult,
  VersionPage,
  VersionSummary,
} from './character-messages';
import type { ListFormat, SheetFormat } from './export-formats';

const root = '/api/v1/characters';

/** The one file that knows the addresses under `/api/v1/characters`. */
@Injectable({ providedIn: 'root' })
export class CharactersApi {
  readonly #http = inject(HttpClient);

  list(query: CharacterQuery): Observable<CharacterPage> {
    return this.#http.get<CharacterPage>(root, { params: paramsOf(query) });
  }

  listPublic(query: CharacterQuery): Observable<PublicPage> {
    return this.#http.get<PublicPage>(`${root}/public`, { params: paramsOf(query) });
  }

  /** What was deleted within the last 30 days; `undelete` brings it back. */
  listTrash(query: Pick<CharacterQuery, 'cursor' | 'limit' | 'includeTotal'>): Observable<TrashPart> {
    return this.#http.get<TrashPart>(`${root}/trash`, { params: paramsOf(query) });
  }

  /** In use, the most frequent first. */
  tags(): Observable<{ readonly items: readonly TagCount[] }> {
    return this.#http.get<{ readonly items: readonly TagCount[] }>(`${root}/tags`);
  }

  filters(): Observable<{ readonly items: readonly SavedFilter[] }> {
    return this.#http.get<{ readonly items: readonly SavedFilter[] }>(`${root}/filters`);
  }

  saveFilter(name: string, query: FilterQuery): Observable<SavedFilter> {
    return this.#http.post<SavedFilter>(`${root}/filters`, { name, query });
  }

  renameFilter(id: string, name: string): Observable<SavedFilter> {
    return this.#http.patch<SavedFilter>(`${root}/filters/${id}`, { name });
  }

  deleteFilter(id: string): Observable<void> {
    return this.#http.delete<undefined>(`${root}/filters/${id}`);
  }

  get(id: string): Observable<CharacterView> {
    return this.#http.get<CharacterView>(`${root}/${id}`);
  }

  /** `key` makes a repeated press, or a lost answer, create one character only. */
  create(document: Character, key: string): Observable<CharacterView> {
    return this.#http.post<CharacterView>(root, document, { headers: { 'Idempotency-Key': key } });
  }

  replace(id: string, version: number, document: Character): Observable<CharacterView> {
    return this.#http.put<CharacterView>(`${root}/${id}`, document, { headers: ifMatch(version) });
  }

  /** A merge patch (RFC 7396); refused with 412 when `version` is no longer the newest. */
  patch(id: string, version: number, patch: object): Observable<CharacterView> {
    const headers = ifMatch(version).set('Content-Type', 'application/merge-patch+json');
    return this.#http.patch<CharacterView>(`${root}/${id}`, patch, { headers });
  }

  delete(id: string, version: number): Observable<void> {
    return this.#http.delete<undefined>(`${root}/${id}`, { headers: ifMatch(version) });
  }

  /** The picture itself is the body. */
  changePortrait(id: string, version: number, picture: Blob): Observable<CharacterView> {
    const headers = ifMatch(version).set('Content-Type', picture.type);
    return this.#http.put<CharacterView>(`${root}/${id}/portrait`, picture, { headers });
  }

  removePortrait(id: string, version: number): Observable<void> {
    return this.#http.delete<undefined>(`${root}/${id}/portrait`, { headers: ifMatch(version) });
  }

  undelete(id: string): Observable<CharacterView> {
    return this.#http.post<CharacterView>(`${root}/${id}/undelete`, null);
  }

  duplicate(id: string, from: { readonly name?: string; readonly version?: number }): Observable<CharacterView> {
    return this.#http.post<CharacterView>(`${root}/${id}/duplicate`, from);
  }

  /** Only those that came to be in one of some ways, where `kinds` names them. */
  versions(
    id: string,
    cursor: string | null,
    limit: number,
    kinds: readonly VersionSummary['kind'][] | null = null,
  ): Observable<VersionPage> {
    const params = paramsOf({ cursor, limit, kind: kinds?.join(',') ?? null });
    return this.#http.get<VersionPage>(`${root}/${id}/versions`, { params });
  }

  /** Of the plain saves before a time, the last of each day stays. A dry run only tells what would go. */
  pruneVersions(id: string, before: string, dryRun: boolean): Observable<PruneResult> {
    return this.#http.post<PruneResult>(`${root}/${id}/versions/prune`, { before, dryRun });
  }

  version(id: string, number: number): Observable<VersionDetail> {
    return this.#http.get<VersionDetail>(`${root}/${id}/versions/${number}`);
  }

  difference(id: string, from: number, to: number): Observable<VersionDifference> {
    return this.#http.get<VersionDifference>(`${root}/${id}/versions/${from}/diff/${to}`);
  }

  nameVersion(id: string, changeDescription: string): Observable<VersionSummary> {
    return this.#http.post<VersionSummary>(`${root}/${id}/versions`, { changeDescription });
  }

  restore(id: string, number: number): Observable<CharacterView> {
    return this.#http.post<CharacterView>(`${root}/${id}/restore/${number}`, null);
  }

  /** The versions of its ruleset a character may be of, the newest first. */
  rulesetVersions(id: string): Observable<RulesetVersions> {
    return this.#http.get<RulesetVersions>(`${root}/${id}/ruleset-versions`);
  }

  previewRulesetVersion(id: string, to: string): Observable<RulesetMove> {
    return this.#http.get<RulesetMove>(`${root}/${id}/ruleset-versions/${encodeURIComponent(to)}`);
  }

  moveToRulesetVersion(id: string, version: number, to: string): Observable<CharacterView> {
    return this.#http.post<CharacterView>(
      `${root}/${id}/ruleset-version`,
      { version: to },
      { headers: ifMatch(version) },
    );
  }

  export(id: string, format: SheetFormat = 'heroledger'): Observable<Blob> {
    return this.#http.get(`${root}/${id}/export`, { params: { format }, responseType: 'blob' });
  }

  /** All that `query` leaves; of one that is empty, everything of mine. */
  exportAll(format: ListFormat, query: CharacterQuery): Observable<Blob> {
    return this.#http.get(`${root}/export`, { params: paramsOf({ ...query, format }), responseType: 'blob' });
  }

  templates(query: TemplateQuery): Observable<TemplatePage> {
    return this.#http.get<TemplatePage>(`${root}/templates`, { params: paramsOf(query) });
  }

  /** A template of a character of mine: a copy, which goes its own way. `key` as in `create`. */
  makeTemplate(characterId: string, key: string): Observable<CharacterView> {
    return this.#http.post<CharacterView>(
      `${root}/templates`,
      { characterId },
      { headers: { 'Idempotency-Key': key } },
    );
  }

  createFromTemplate(id: string, key: string): Observable<CharacterView> {
    return this.#http.post<CharacterView>(
      `${root}/templates/${id}/create`,
      {},
      { headers: { 'Idempotency-Key': key } },
    );
  }

  /** Tells what would come of each line and stores nothing. */
  previewImport(lines: readonly string[]): Observable<ImportAnswers> {
    const body = lines.join('\n');
    return this.#http.post<ImportAnswers>(`${root}/import/bulk`, body, { headers: asLines, params: { dryRun: true } });
  }

  /** Makes a character of each line; `key` makes a repeated press, or a lost answer, make each only once. */
  import(lines: readonly string[], key: string): Observable<ImportAnswers> {
    const headers = { ...asLines, 'Idempotency-Key': key };
    return this.#http.post<ImportAnswers>(`${root}/import/bulk`, lines.join('\n'), { headers });
  }

  /** Takes back what one answer of `import` made, except what was changed since; repeated, it says the same. */
  undoImport(importId: string): Observable<ImportUndoAnswer> {
    return this.#http.delete<ImportUndoAnswer>(`${root}/imports/${importId}`);
  }
}

const asLines = { 'Content-Type': 'application/x-ndjson' };

function ifMatch(version: number): HttpHeaders {
  return new HttpHeaders({ 'If-Match': `"${version}"` });
}

/** Leaves out what is not asked for. */
function paramsOf(query: Readonly<Record<string, string | number | boolean | null | undefined>>): HttpParams {
  let params = new HttpParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params = params.set(name, value);
  }
  return params;
}
