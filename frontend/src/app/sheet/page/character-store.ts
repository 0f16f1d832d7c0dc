import { computed, inject, Injectable, signal } from '@angular/core';
import { LONGEST_TEXT, workOut, type Character, type Fix, type LoadedRuleset } from '@heroledger/rules';
import { firstValueFrom } from 'rxjs';
import { CharactersApi, type CharacterView, documentOf } from '../../characters';
import { toProblem, type Problem } from '../../http';
import { RulesetsApi } from '../../rulesets';
import { mendedBy } from '../edits';
import { KeptEdits } from './kept-edits';
import { merge } from './merge';
import { same } from '../same';
import { SeenCharacters } from './seen-characters';

/** What the server is known to hold. */
export interface Saved {
  readonly version: number;
  readonly document: Character;
}

/** One step of undo. */
interface Edit {
  readonly label: string;
  readonly before: Character;
  readonly after: Character;
  /** Edits with the same key that follow each other closely are one step, so that undo does not go letter by letter. */
  readonly key: string | null;
  readonly at: number;
}

const oneSitting = 2000;
const mostSteps = 100;

/** The character that is open: its document, its sheet, and the way back from each edit. Provided by its route. */
@Injectable()
export class CharacterStore {
  readonly #characters = inject(CharactersApi);
  readonly #rulesets = inject(RulesetsApi);
  readonly #kept = inject(KeptEdits);
  readonly #seen = inject(SeenCharacters);

  readonly #view = signal<CharacterView | null>(null);
  readonly #saved = signal<Saved | null>(null);
  readonly #draft = signal<Character | null>(null);
  readonly #rules = signal<LoadedRuleset | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #past = signal<readonly Edit[]>([]);
  readonly #future = signal<readonly Edit[]>([]);

  readonly view = this.#view.asReadonly();
  readonly saved = this.#saved.asReadonly();
  readonly character = this.#draft.asReadonly();
  readonly rules = this.#rules.asReadonly();
  /** Why there is nothing to show. */
  readonly problem = this.#problem.asReadonly();
  readonly ruleset = computed(() => this.#rules()?.ruleset ?? null);
  readonly #decided = computed(() => this.#draft(), { equal: sameDecisions });
  readonly #workedOut = computed(() => {
    const character = this.#decided();
    const rules = this.#rules();
    return character === null || rules === null ? null : workOut(character, rules);
  });
  readonly sheet = computed(() => this.#workedOut()?.sheet ?? null);
  readonly choices = computed(() => this.#workedOut()?.choices ?? []);
  /** The same as before where a keystroke changed none of them: what shows them need not be drawn anew. */
  readonly violations = computed(() => this.sheet()?.violations ?? [], { equal: same });
  /** Whether the server would take it: nonsense never, what the rules forbid only under free rules. */
  readonly savable = computed(() => {
    const strict = this.#draft()?.mode === 'strict';
    return this.violations().every(({ severity }) => severity === 'rule' && !strict);
  });
  /** What undo would take back; null when there is nothing. */
  readonly undoable = computed(() => this.#past().at(-1)?.label ?? null);
  readonly redoable = computed(() => this.#future().at(-1)?.label ?? null);

  /** Opens a character, with the edits that were kept here and never reached the server. */
  async open(id: string): Promise<void> {
    this.#problem.set(null);
    try {
      const view = await this.#fetch(id);
      this.#rules.set(await this.#rulesets.load(view.ruleset, view.rulesetVersion));
      this.#begin(view);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** Applies an edit at once. `label` is what undo will say: `Equipped shield`. */
  edit(label: string, change: (character: Character) => Character, key: string | null = null): void {
    const before = this.#draft();
    if (before === null) return;
    const after = change(before);
    if (after === before) return;
    this.#draft.set(after);
    this.#future.set([]);
    this.#past.update((past) => remember(past, { label, before, after, key, at: Date.now() }));
  }

  /** Presses the button of a correction. */
  mend(fix: Fix): void {
    this.edit(fix.label, (character) => mendedBy(fix, character));
  }

  undo(): void {
    const edit = this.#past().at(-1);
    if (edit === undefined) return;
    this.#past.update((past) => past.slice(0, -1));
    this.#future.update((future) => [...future, edit]);
    this.#lead(edit.after, edit.before);
  }

  redo(): void {
    const edit = this.#future().at(-1);
    if (edit === undefined) return;
    this.#future.update((future) => future.slice(0, -1));
    this.#past.update((past) => [...past, edit]);
    this.#lead(edit.before, edit.after);
  }

  /** The server has taken `sent`. What was typed meanwhile stays. */
  accept(view: CharacterView, sent: Character): void {
    const document = documentOf(view);
    this.#know(view);
    this.#saved.set({ version: view.version, document });
    this.#draft.update((draft) =>
      draft === null || draft === sent ? document : merge(sent, draft, document).document,
    );
  }

  /** Another device was quicker: what it saved is the new ground, `document` what stands on it now. */
  rebase(view: CharacterView, document: Character): void {
    this.#know(view);
    this.#saved.set({ version: view.version, document: documentOf(view) });
    this.#draft.set(document);
  }

  /** What goes together by itself is shown, though it does not stand on the newest version yet. */
  adopt(document: Character): void {
    this.#draft.set(document);
  }

  #know(view: CharacterView): void {
    this.#view.set(view);
    this.#seen.remember(view);
    void this.#follow(view);
  }

  /** Another device may have moved the character to another version of its rules. */
  async #follow({ ruleset, rulesetVersion }: CharacterView): Promise<void> {
    if (this.#rules()?.ruleset.version === rulesetVersion) return;
    try {
      const rules = await this.#rulesets.load(ruleset, rulesetVersion);
      if (this.#view()?.rulesetVersion === rulesetVersion) this.#rules.set(rules);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  async #fetch(id: string): Promise<CharacterView> {
    try {
      return await firstValueFrom(this.#characters.get(id));
    } catch (error) {
      const seen = toProblem(error).kind === 'unreachable' ? this.#seen.find(id) : null;
      if (seen === null) throw error;
      return seen;
    }
  }

  #begin(view: CharacterView): void {
    const document = documentOf(view);
    const kept = this.#kept.read(view.id);
    this.#past.set([]);
    this.#future.set([]);
    this.rebase(view, document);
    if (kept === null) return;
    // On the same version the kept draft is simply newer. Otherwise saving on the old version finds the conflict.
    this.#saved.set({ version: kept.version, document: kept.base });
    this.#draft.set(kept.draft);
  }

  /** Undo takes back its own edit only: what came from elsewhere since then stays. */
  #lead(from: Character, to: Character): void {
    this.#draft.update((draft) => (draft === null || draft === from ? to : merge(from, to, draft).document));
  }
}

const texts = ['personalityTraits', 'biography', 'notes'] as const;

/** What is told about a character moves no number, unless it grows too long: then it is a violation. */
function sameDecisions(one: Character | null, other: Character | null): boolean {
  if (one === null || other === null) return one === other;
  const told = (document: Character) => ({ ...document, personalityTraits: '', biography: '', notes: '' });
  const inBounds = [one, other].every((document) => texts.every((text) => document[text].length <= LONGEST_TEXT));
  return inBounds && sameParts(told(one), told(other));
}

/** An edit makes new parts of what it changes and keeps the others. */
function sameParts(one: Character, other: Character): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Character>;
  return [...keys].every((key) => Object.is(one[key], other[key]));
}

function remember(past: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = past.at(-1);
  const goesOn = last?.key !== null && last?.key === edit.key && edit.at - last.at < oneSitting;
  if (last !== undefined && goesOn) return [...past.slice(0, -1), { ...edit, before: last.before }];
  return [...past, edit].slice(-mostSteps);
}
