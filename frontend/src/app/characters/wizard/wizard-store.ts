import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  blankCharacter,
  choicesFor,
  deriveSheet,
  skillPointsOf,
  startingEquipment,
  take,
  type Character,
  type Fix,
  type LoadedRuleset,
  type OpenChoice,
  type Sheet,
} from '@heroledger/rules';
import { firstValueFrom } from 'rxjs';
import { toProblem, type Problem } from '../../http';
import { RulesetsApi } from '../../rulesets';
import { makeId, mendedBy } from '../../sheet';
import type { CharacterView } from '../character-messages';
import { CharactersApi } from '../characters-api';
import { mattersOf } from './matters';
import { firstScores, rollScores, type Scores } from './scores';
import { placeKey, steadied, type Placed } from './steady-choices';
import { WizardDrafts, type WizardDraft } from './wizard-draft';
import { stepOf, wizardSteps, type WizardStep } from './wizard-steps';

/** A character in the making. Everything typed is kept on this device until the server has it. */
@Injectable()
export class WizardStore {
  readonly #drafts = inject(WizardDrafts);
  readonly #rulesets = inject(RulesetsApi);
  readonly #characters = inject(CharactersApi);

  readonly #draft = signal<WizardDraft>(this.#drafts.read() ?? emptyDraft());
  readonly #rules = signal<LoadedRuleset | null>(null);
  readonly #before = signal<Sheet | null>(null);
  readonly #problem = signal<Problem | null>(null);
  readonly #busy = signal(false);
  readonly #kept = signal(true);
  readonly #placed = signal<Placed>(new Map());

  readonly draft = this.#draft.asReadonly();
  readonly rules = this.#rules.asReadonly();
  /** The sheet before the last change, to show what moved. */
  readonly before = this.#before.asReadonly();
  /** Why the server did not take it. */
  readonly problem = this.#problem.asReadonly();
  readonly busy = this.#busy.asReadonly();
  /** Whether this device could keep the draft. */
  readonly kept = this.#kept.asReadonly();

  readonly document = computed(() => this.#draft().document);
  readonly ruleset = computed(() => this.#rules()?.ruleset ?? null);
  readonly sheet = computed(() => {
    const document = this.document();
    const rules = this.#rules();
    return document === null || rules === null ? null : deriveSheet(document, rules);
  });
  readonly violations = computed(() => this.sheet()?.violations ?? []);
  readonly choices = computed(() => {
    const document = this.document();
    const rules = this.#rules();
    return document === null || rules === null ? [] : steadied(choicesFor(document, rules), this.#placed());
  });
  readonly characterClass = computed(() => {
    const first = this.document()?.classes[0];
    return first === undefined ? null : (this.#rules()?.classes.get(first.id) ?? null);
  });
  readonly method = computed(() => {
    const id = this.document()?.creationMethod ?? null;
    return this.ruleset()?.creationMethods.find((method) => method.id === id) ?? null;
  });
  readonly #skillPointsLeft = computed(() => {
    const document = this.document();
    const rules = this.#rules();
    const points = document === null || rules === null ? null : skillPointsOf(document, rules);
    return points === null ? 0 : points.available - points.spent;
  });
  readonly matters = computed(() =>
    mattersOf({
      document: this.document(),
      method: this.method(),
      characterClass: this.characterClass(),
      choices: this.choices(),
      violations: this.violations(),
      bundles: this.#draft().bundles,
      skillPointsLeft: this.#skillPointsLeft(),
    }),
  );

  constructor() {
    effect(() => {
      const draft = this.#draft();
      untracked(() => this.#keep(draft));
    });
    effect(() => {
      if (this.#draft().step !== 'abilities' || this.method() !== null) return;
      const first = this.ruleset()?.creationMethods[0];
      // Something to work on is better than an empty page; any other method is one press away.
      if (first !== undefined) untracked(() => this.chooseMethod(first.id));
    });
  }

  /** Takes up a kept draft where it was left. */
  async resume(): Promise<void> {
    const document = this.document();
    if (document !== null && this.#rules() === null) await this.#load(document.ruleset, document.rulesetVersion);
  }

  async chooseRuleset(id: string): Promise<void> {
    if (this.document()?.ruleset === id) return;
    const rules = await this.#load(id, null);
    if (rules === null) return;
    const name = this.document()?.name ?? '';
    const fresh = emptyDraft();
    this.#before.set(null);
    this.#draft.set({ ...fresh, step: this.#draft().step, document: { ...blankCharacter(rules.ruleset), name } });
  }

  /** Changes the document; what moved by it is marked on the live sheet. */
  edit(change: (document: Character) => Character): void {
    const document = this.document();
    if (document === null) return;
    this.#before.set(this.sheet());
    this.#draft.update((draft) => ({ ...draft, document: change(document) }));
  }

  /** Takes an option for this choice, and no other that it might count for. */
  take(choice: OpenChoice, option: string): void {
    this.#placed.update((placed) => new Map([...placed, [placeKey(choice, option), choice.id]]));
    this.edit((document) => take(document, choice, option));
  }

  mend(fix: Fix): void {
    this.edit((document) => mendedBy(fix, document));
    this.#rememberScores();
  }

  goTo(step: WizardStep): void {
    this.#draft.update((draft) => ({ ...draft, step }));
  }

  chooseAncestry(id: string): void {
    this.edit((document) => this.#withoutOrphans({ ...document, ancestry: id }));
  }

  chooseClass(id: string): void {
    if (this.document()?.classes[0]?.id === id) return;
    this.edit((document) => this.#withoutOrphans({ ...this.#withoutBundles(document), classes: [{ id, level: 1 }] }));
    this.#draft.update((draft) => ({ ...draft, bundles: {}, bundled: [] }));
    this.#unpackOnlyOptions();
  }

  chooseMethod(id: string): void {
    const scores = this.#draft().scores[id] ?? this.#firstScores(id);
    this.edit((document) => ({ ...document, creationMethod: id, abilities: scores }));
    this.#rememberScores();
  }

  setScores(scores: Scores): void {
    this.edit((document) => ({ ...document, abilities: scores }));
    this.#rememberScores();
  }

  /** Throws the dice anew and hands the scores out. */
  roll(): void {
    const method = this.method();
    const ruleset = this.ruleset();
    if (method?.kind !== 'rolled' || ruleset === null) return;
    const rolls = rollScores(method, ruleset.abilities.length);
    this.#draft.update((draft) => ({ ...draft, rolls }));
    this.setScores(firstScores(method, ruleset, this.characterClass()?.keyAbilities ?? [], rolls));
  }

  pickBundle(bundle: string, option: string): void {
    this.#unpack({ ...this.#draft().bundles, [bundle]: option });
  }

  /** Begins with a ready-made character; its decisions may all be changed. */
  takeTemplate(template: Character): void {
    this.edit((document) => ({ ...template, name: document.name.trim() === '' ? template.name : document.name }));
    const bundles = Object.fromEntries(
      (this.characterClass()?.startingEquipment ?? []).map(({ id, options }) => [id, options[0]?.id ?? '']),
    );
    this.#draft.update((draft) => ({ ...draft, bundles, bundled: template.equipment.map(({ id }) => id) }));
    this.#rememberScores();
  }

  startOver(): void {
    this.#rules.set(null);
    this.#before.set(null);
    this.#problem.set(null);
    this.#draft.set(emptyDraft());
  }

  /** Sends the finished character. @returns What the server made of it; null when it did not take it. */
  async finish(): Promise<CharacterView | null> {
    const { document, key } = this.#draft();
    if (document === null || this.#busy()) return null;
    this.#busy.set(true);
    this.#problem.set(null);
    try {
      const created = await firstValueFrom(this.#characters.create(document, key));
      this.startOver();
      return created;
    } catch (error) {
      this.#problem.set(toProblem(error));
      // A body that was refused may be mended: the next try is another request.
      if (this.#problem()?.kind === 'refused') this.#draft.update((draft) => ({ ...draft, key: makeId() }));
      return null;
    } finally {
      this.#busy.set(false);
    }
  }

  /** The first step the server's refusal is about; null when it names none. */
  refusedStep(): WizardStep | null {
    const steps = new Set((this.#problem()?.errors ?? []).map(({ pointer }) => stepOf(pointer)));
    return wizardSteps.find((step) => steps.has(step)) ?? null;
  }

  /** Before a ruleset is chosen nothing is decided that anybody could go on with. */
  #keep(draft: WizardDraft): void {
    if (draft.document === null) this.#drafts.forget();
    else this.#kept.set(this.#drafts.write(draft));
  }

  async #load(id: string, version: string | null): Promise<LoadedRuleset | null> {
    try {
      this.#problem.set(null);
      const rules = await this.#rulesets.load(id, version);
      this.#rules.set(rules);
      return rules;
    } catch (error) {
      this.#problem.set(toProblem(error));
      return null;
    }
  }

  #firstScores(methodId: string): Scores {
    const ruleset = this.ruleset();
    const method = ruleset?.creationMethods.find(({ id }) => id === methodId);
    if (ruleset === null || method === undefined) return {};
    // Until the dice have been thrown the scores stay as they are.
    if (method.kind === 'rolled' && this.#draft().rolls.length === 0) return this.document()?.abilities ?? {};
    return firstScores(method, ruleset, this.characterClass()?.keyAbilities ?? [], this.#draft().rolls);
  }

  #rememberScores(): void {
    const document = this.document();
    if (document?.creationMethod == null) return;
    const { creationMethod, abilities } = document;
    this.#draft.update((draft) => ({ ...draft, scores: { ...draft.scores, [creationMethod]: abilities } }));
  }

  /** A bundle with one option is no choice: it is packed at once. */
  #unpackOnlyOptions(): void {
    const single = (this.characterClass()?.startingEquipment ?? []).filter(({ options }) => options.length === 1);
    if (single.length === 0) return;
    this.#unpack(Object.fromEntries(single.map(({ id, options }) => [id, options[0]?.id ?? ''])));
  }

  #unpack(bundles: Readonly<Record<string, string>>): void {
    const characterClass = this.characterClass();
    const rules = this.#rules();
    if (characterClass === null || rules === null) return;
    const items = startingEquipment(characterClass, bundles, rules, makeId);
    this.edit((document) => {
      const kept = this.#withoutBundles(document);
      return { ...kept, equipment: [...items, ...kept.equipment] };
    });
    this.#draft.update((draft) => ({ ...draft, bundles, bundled: items.map(({ id }) => id) }));
  }

  #withoutBundles(document: Character): Character {
    const bundled = new Set(this.#draft().bundled);
    return { ...document, equipment: document.equipment.filter(({ id }) => !bundled.has(id)) };
  }

  /** Drops picks that a former ancestry or class offered and the present one does not. */
  #withoutOrphans(document: Character): Character {
    const rules = this.#rules();
    if (rules === null) return document;
    const offered = choicesFor(document, rules);
    const known = new Set(offered.map(({ id }) => id));
    const choices = Object.fromEntries(Object.entries(document.choices).filter(([id]) => known.has(id)));
    if (rules.ruleset.skillRules.points !== null) return { ...document, choices };
    const picked = new Set(offered.filter(({ kind }) => kind === 'skill-pick').flatMap((choice) => choice.picked));
    return { ...document, choices, skills: document.skills.filter(({ id }) => picked.has(id)) };
  }
}

function emptyDraft(): WizardDraft {
  return { step: 'ruleset', document: null, scores: {}, rolls: [], bundles: {}, bundled: [], key: makeId() };
}
