import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { Character } from '@heroledger/rules';
import { firstValueFrom, type Observable } from 'rxjs';
import { CharactersApi, type CharacterView, documentOf } from '../../characters';
import { Connection, toProblem, type Problem } from '../../http';
import { CharacterStore, type Saved } from './character-store';
import { KeptEdits } from './kept-edits';
import { merge, takeTheirs, type Conflict } from './merge';
import { mergePatchBetween } from './merge-patch';
import { same } from '../same';

/** How the unsent part of the character stands. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** The rules forbid it as it is; kept here. */
  | { readonly kind: 'blocked' }
  /** No answer; kept here, sent when there is one again. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]; readonly theirs: CharacterView };

export const pauseBeforeSaving = 700;

/**
 * Sends every edit to the server soon after it was made, one request at a time, each on the version the last one made.
 * Nothing typed is ever lost: what could not be sent is kept on this device and goes out when it can.
 */
@Injectable()
export class Autosave {
  readonly #store = inject(CharacterStore);
  readonly #characters = inject(CharactersApi);
  readonly #kept = inject(KeptEdits);
  readonly #connection = inject(Connection);

  readonly #state = signal<SaveState>({ kind: 'saved', at: null });
  readonly #taken = signal(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;

  readonly state = this.#state.asReadonly();
  /** How many changes of another device were taken over by themselves. */
  readonly taken = this.#taken.asReadonly();
  readonly unsent = computed(() => {
    const saved = this.#store.saved();
    return saved !== null && !same(saved.document, this.#store.character());
  });

  readonly #openId = computed(() => this.#store.view()?.id ?? null);

  constructor() {
    effect(() => {
      // Another character begins with a clean slate.
      this.#openId();
      untracked(() => this.#state.set({ kind: 'saved', at: null }));
    });
    effect(() => {
      this.#store.character();
      untracked(() => this.#noticeEdit());
    });
    effect(() => {
      if (this.#connection.state() === 'connected') untracked(() => this.#comeBack());
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#timer));
  }

  /** Sends what is unsent at once and waits for the outcome. Never throws: what cannot be sent is kept. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    if (this.unsent() && this.#state().kind !== 'conflict') await this.#send();
  }

  /** Answers a conflict: theirs where their pointer is in `theirs`, mine elsewhere. */
  async settle(theirs: ReadonlySet<string>): Promise<void> {
    const state = this.#state();
    const mine = this.#store.character();
    if (state.kind !== 'conflict' || mine === null) return;
    const settled = state.conflicts
      .filter(({ pointer }) => theirs.has(pointer))
      .reduce((document, conflict) => takeTheirs(document, conflict), mine);
    this.#state.set({ kind: 'waiting' });
    this.#store.rebase(state.theirs, settled);
    await this.flush();
    if (!this.unsent()) this.#settleDown();
  }

  /** Drops what the server does not have. */
  discard(): void {
    const id = this.#store.view()?.id;
    const saved = this.#store.saved();
    if (id === undefined || saved === null) return;
    this.#kept.forget(id);
    this.#store.edit($localize`Went back to what is saved`, () => saved.document);
  }

  #noticeEdit(): void {
    clearTimeout(this.#timer);
    if (!this.unsent()) {
      this.#settleDown();
      return;
    }
    this.#keep();
    if (this.#state().kind === 'conflict') return;
    if (!this.#store.savable()) {
      this.#state.set({ kind: 'blocked' });
      return;
    }
    this.#state.set({ kind: 'waiting' });
    this.#timer = setTimeout(() => void this.#send(), pauseBeforeSaving);
  }

  /** Nothing is unsent: also after an edit was taken back before it went out. */
  #settleDown(): void {
    const id = this.#store.view()?.id;
    if (id !== undefined) this.#kept.forget(id);
    const { kind } = this.#state();
    if (kind !== 'saved' && this.#sending === null) this.#state.set({ kind: 'saved', at: Date.now() });
  }

  #comeBack(): void {
    if (this.#state().kind === 'unreachable') void this.flush();
  }

  #keep(): void {
    const view = this.#store.view();
    const saved = this.#store.saved();
    const draft = this.#store.character();
    if (view === null || saved === null || draft === null) return;
    this.#kept.write(view.id, { version: saved.version, base: saved.document, draft });
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = null;
      // What was typed while the request was under way.
      if (this.#state().kind === 'saved') this.#noticeEdit();
    });
    return this.#sending;
  }

  async #sendOnce(): Promise<void> {
    const id = this.#store.view()?.id;
    const saved = this.#store.saved();
    const draft = this.#store.character();
    if (id === undefined || saved === null || draft === null || !this.#store.savable()) return;
    this.#state.set({ kind: 'saving' });
    try {
      this.#store.accept(await firstValueFrom(this.#request(id, saved, draft)), draft);
      this.#state.set({ kind: 'saved', at: Date.now() });
    } catch (error) {
      await this.#fail(id, toProblem(error));
    }
  }

  #request(id: string, { version, document }: Saved, draft: Character): Observable<CharacterView> {
    const patch = mergePatchBetween(document, draft);
    return patch === null ? this.#characters.replace(id, version, draft) : this.#characters.patch(id, version, patch);
  }

  async #fail(id: string, problem: Problem): Promise<void> {
    if (problem.status === 412) await this.#reconcile(id);
    else if (problem.kind === 'unreachable') this.#state.set({ kind: 'unreachable' });
    else this.#state.set({ kind: 'refused', problem });
  }

  /** Somebody else saved first: what does not overlap goes together by itself, the rest is asked. */
  async #reconcile(id: string): Promise<void> {
    const saved = this.#store.saved();
    const mine = this.#store.character();
    if (saved === null || mine === null) return;
    try {
      const theirs = await firstValueFrom(this.#characters.get(id));
      const merged = merge(saved.document, mine, documentOf(theirs));
      if (merged.conflicts.length > 0) {
        // The ground stays the old one until the questions are answered: a reload must find them again.
        this.#store.adopt(merged.document);
        this.#state.set({ kind: 'conflict', conflicts: merged.conflicts, theirs });
        return;
      }
      this.#taken.update((taken) => taken + merged.taken);
      this.#store.rebase(theirs, merged.document);
      await this.#sendOnce();
    } catch (error) {
      const problem = toProblem(error);
      this.#state.set(problem.kind === 'unreachable' ? { kind: 'unreachable' } : { kind: 'refused', problem });
    }
  }
}
