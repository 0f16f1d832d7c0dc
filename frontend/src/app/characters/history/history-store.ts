import { computed, inject, Injectable, signal } from '@angular/core';
import type { Character, LoadedRuleset } from '@heroledger/rules';
import { firstValueFrom } from 'rxjs';
import { toProblem, type Problem } from '../../http';
import { RulesetsApi } from '../../rulesets';
import {
  documentOf,
  type CharacterView,
  type PruneResult,
  type VersionPage,
  type VersionSummary,
} from '../character-messages';
import { copyName } from '../character-words';
import { CharactersApi } from '../characters-api';
import { compare } from './comparison';
import { trailOf } from './trail';

const pageSize = 30;

/** The parts of a history, and how what belongs to them came to be; null is everything. */
export const historyParts = {
  all: null,
  named: ['snapshot'],
  growth: ['experience', 'levelUp', 'levelDown', 'movedOn'],
  elsewhere: ['created', 'imported', 'duplicated', 'restored', 'shared'],
} as const satisfies Record<string, readonly VersionSummary['kind'][] | null>;
export type HistoryPart = keyof typeof historyParts;

interface Opened {
  readonly version: VersionSummary;
  readonly document: Character;
}

/** The versions of one character, the one that is open beside the present, and the ways back. */
@Injectable()
export class HistoryStore {
  readonly #characters = inject(CharactersApi);
  readonly #rulesets = inject(RulesetsApi);

  readonly #view = signal<CharacterView | null>(null);
  readonly #rules = signal<LoadedRuleset | null>(null);
  readonly #versions = signal<readonly VersionSummary[]>([]);
  readonly #cursor = signal<string | null>(null);
  readonly #opened = signal<Opened | null>(null);
  readonly #opening = signal<number | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);
  readonly #part = signal<HistoryPart>('all');

  readonly view = this.#view.asReadonly();
  /** Which versions are shown. */
  readonly part = this.#part.asReadonly();
  readonly ruleset = computed(() => this.#rules()?.ruleset ?? null);
  readonly versions = this.#versions.asReadonly();
  readonly days = computed(() => trailOf(this.#versions()));
  readonly hasOlder = computed(() => this.#cursor() !== null);
  readonly opened = computed(() => this.#opened()?.version ?? null);
  /** The number of the version being fetched. */
  readonly opening = this.#opening.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  readonly comparison = computed(() => {
    const opened = this.#opened();
    const view = this.#view();
    const rules = this.#rules();
    return opened === null || view === null || rules === null
      ? null
      : compare(opened.document, documentOf(view), rules);
  });

  async load(id: string): Promise<void> {
    await this.#attempt(async () => {
      const [view, page] = await Promise.all([firstValueFrom(this.#characters.get(id)), this.#page(id, null)]);
      this.#rules.set(await this.#rulesets.load(view.ruleset, view.rulesetVersion));
      this.#versions.set(page.items);
      this.#cursor.set(page.nextCursor);
      this.#view.set(view);
    });
  }

  async loadOlder(): Promise<void> {
    const view = this.#view();
    const cursor = this.#cursor();
    if (view === null || cursor === null) return;
    await this.#attempt(async () => {
      const page = await this.#page(view.id, cursor);
      this.#versions.update((versions) => [...versions, ...page.items]);
      this.#cursor.set(page.nextCursor);
    });
  }

  /** Shows all versions, or a part of them. */
  async show(part: HistoryPart): Promise<void> {
    const view = this.#view();
    this.#part.set(part);
    if (view === null) return;
    await this.#attempt(async () => {
      const page = await this.#page(view.id, null);
      // Somebody who has pressed another part meanwhile wants that one.
      if (this.#part() !== part) return;
      this.#versions.set(page.items);
      this.#cursor.set(page.nextCursor);
    });
  }

  /** How many plain saves before a time would go; null when nobody could say. */
  async countPrunable(before: Date): Promise<number | null> {
    return (await this.#prune(before, true))?.removed ?? null;
  }

  /** Thins the history out before a time. @returns How many versions went; null when it failed. */
  async prune(before: Date): Promise<number | null> {
    const pruned = await this.#prune(before, false);
    const id = this.#view()?.id;
    if (pruned === null || id === undefined) return null;
    this.#opened.set(null);
    await this.load(id);
    return pruned.removed;
  }

  /** Lays a version beside the present one. */
  async open(version: VersionSummary): Promise<void> {
    const view = this.#view();
    if (view === null) return;
    this.#opening.set(version.number);
    await this.#attempt(async () => {
      const { document } = await firstValueFrom(this.#characters.version(view.id, version.number));
      // Somebody who has pressed another one meanwhile wants that one.
      if (this.#opening() === version.number) this.#opened.set({ version, document });
    });
    if (this.#opening() === version.number) this.#opening.set(null);
  }

  close(): void {
    this.#opened.set(null);
  }

  /** @returns The number of the new version that holds the old state; null when it failed. */
  async restore(number: number): Promise<number | null> {
    const view = this.#view();
    if (view === null) return null;
    const restored = await this.#attempt(() => firstValueFrom(this.#characters.restore(view.id, number)));
    if (restored === null) return null;
    this.#opened.set(null);
    await this.load(view.id);
    return restored.version;
  }

  /** @returns The copy; null when it failed. */
  async copy(number: number): Promise<CharacterView | null> {
    const view = this.#view();
    if (view === null) return null;
    return await this.#attempt(() =>
      firstValueFrom(this.#characters.duplicate(view.id, { version: number, name: copyName(view.name) })),
    );
  }

  /** Gives the present state a name. @returns Whether it has it. */
  async name(changeDescription: string): Promise<boolean> {
    const view = this.#view();
    if (view === null) return false;
    const named = await this.#attempt(() => firstValueFrom(this.#characters.nameVersion(view.id, changeDescription)));
    if (named === null) return false;
    await this.load(view.id);
    return true;
  }

  #page(id: string, cursor: string | null): Promise<VersionPage> {
    return firstValueFrom(this.#characters.versions(id, cursor, pageSize, historyParts[this.#part()]));
  }

  async #prune(before: Date, dryRun: boolean): Promise<PruneResult | null> {
    const id = this.#view()?.id;
    if (id === undefined) return null;
    return await this.#attempt(() => firstValueFrom(this.#characters.pruneVersions(id, before.toISOString(), dryRun)));
  }

  async #attempt<Result>(act: () => Promise<Result>): Promise<Result | null> {
    this.#busy.set(true);
    this.#problem.set(null);
    try {
      return await act();
    } catch (error) {
      this.#problem.set(toProblem(error));
      return null;
    } finally {
      this.#busy.set(false);
    }
  }
}
