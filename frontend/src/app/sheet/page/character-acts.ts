import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { applyExperience, characterLevel, levelDown, respec } from '@heroledger/rules';
import { firstValueFrom } from 'rxjs';
import {
  CharactersApi,
  type CharacterView,
  copyName,
  fileEndings,
  sheetFormats,
  toTrash,
  trashedWords,
} from '../../characters';
import { askForFormat, downloadFile } from '../../files';
import { toProblem } from '../../http';
import { Dialogs, Toast } from '../../ui';
import { same } from '../same';
import { firstClassOf } from '../sheet-model';
import { Autosave } from './autosave';
import { CharacterStore } from './character-store';
import { type LevelUpAnswer, type LevelUpQuestion, withLevel } from './taken-level';
import type { PortraitAnswer, PortraitQuestion } from './portrait-dialog';
import type { RulesetMoveQuestion } from './ruleset-move-dialog';

/** Acts on the whole character. Each sends what is unsent first, so that it acts on what one sees. */
@Injectable()
export class CharacterActs {
  readonly #characters = inject(CharactersApi);
  readonly #store = inject(CharacterStore);
  readonly #autosave = inject(Autosave);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #dialogs = inject(Dialogs);

  /** Whether a level was earned that is not taken yet. */
  readonly mayRise = computed(() => this.#store.sheet()?.experience.canLevelUp === true);

  /** The classes whose last level may be taken back; none where there is only one level. */
  readonly taken = computed(
    () => {
      const character = this.#store.character();
      const rules = this.#store.rules();
      if (character === null || rules === null || characterLevel(character) < 2) return [];
      return character.classes.map(({ id, level }) => ({ id, level, name: rules.classes.get(id)?.name ?? id }));
    },
    { equal: same },
  );

  async rise(): Promise<void> {
    const character = this.#store.character();
    const rules = this.#store.rules();
    if (character === null || rules === null) return;
    const { LevelUpDialog } = await import('./level-up-dialog');
    const question: LevelUpQuestion = { character, rules };
    const answer = await this.#dialogs.open<LevelUpAnswer>(LevelUpDialog, question);
    if (answer === undefined) return;
    this.#store.edit($localize`Took a level`, (current) => withLevel(current, answer, rules));
  }

  /** Choices and skills begin from nothing, at the level one has; what follows is chosen under Skills again. */
  async buildAnew(): Promise<void> {
    const rules = this.#store.rules();
    if (rules === null) return;
    const agreed = await this.#dialogs.confirm({
      title: $localize`Choose everything anew?`,
      body: $localize`Every choice and every learned skill is given back. Level, scores, equipment and story stay. The history keeps the character as it is now.`,
      act: $localize`Choose anew`,
      leave: $localize`Keep it`,
      destructive: false,
    });
    if (agreed) this.#store.edit($localize`Built anew`, (character) => respec(character, {}, rules).character);
  }

  /** What the level let choose is given back with it. */
  takeBack(classId: string): void {
    const rules = this.#store.rules();
    if (rules === null) return;
    this.#store.edit($localize`Took a level back`, (character) => levelDown(character, classId, rules));
  }

  async awardExperience(): Promise<void> {
    const sheet = this.#store.sheet();
    if (sheet === null) return;
    const { ExperienceDialog } = await import('./experience-dialog');
    const amount = await this.#dialogs.open<number>(ExperienceDialog, { experience: sheet.experience });
    if (amount === undefined || amount === 0) return;
    this.#store.edit($localize`Awarded experience`, (character) => applyExperience(character, amount));
  }

  async changePortrait(): Promise<void> {
    const [view, character, ruleset] = [this.#store.view(), this.#store.character(), this.#store.ruleset()];
    if (view === null || character === null || ruleset === null) return;
    const { PortraitDialog } = await import('./portrait-dialog');
    const charge = firstClassOf(ruleset, character)?.charge ?? null;
    const question: PortraitQuestion = { seed: view.id, charge, portraitUrl: view.portraitUrl };
    const answer = await this.#dialogs.open<PortraitAnswer>(PortraitDialog, question);
    if (answer === undefined) return;
    await this.#onSaved(async (id, name, version) => {
      const saved = this.#store.saved();
      const portrayed = await this.#portray(id, version, answer);
      if (saved !== null) this.#store.accept(portrayed, saved.document);
    });
  }

  async #portray(id: string, version: number, answer: PortraitAnswer): Promise<CharacterView> {
    if (answer !== 'crest') return firstValueFrom(this.#characters.changePortrait(id, version, answer));
    await firstValueFrom(this.#characters.removePortrait(id, version));
    return firstValueFrom(this.#characters.get(id));
  }

  /** To another version of the ruleset, once it was seen what that changes. */
  async moveOn(): Promise<void> {
    await this.#onSaved(async (id, _name, version) => {
      const rulesetVersion = this.#store.view()?.rulesetVersion ?? '';
      const { RulesetMoveDialog } = await import('./ruleset-move-dialog');
      const question: RulesetMoveQuestion = { id, version, rulesetVersion };
      if ((await this.#dialogs.open<boolean>(RulesetMoveDialog, question)) !== true) return;
      await this.#store.open(id);
      const moved = this.#store.view()?.rulesetVersion ?? '';
      this.#toast.show({ text: $localize`Now under version ${moved}:version: of the rules.` });
    });
  }

  async exportFile(): Promise<void> {
    await this.#onSaved(async (id, name) => {
      const formats = sheetFormats(this.#store.view()?.ruleset ?? '');
      const format = await askForFormat(this.#dialogs, $localize`Export ${name}:name:`, formats);
      if (format === undefined) return;
      this.#toast.show({ text: $localize`Writing the file…`, icon: 'hourglass_empty' });
      // It stands as long as the work takes.
      this.#toast.wait();
      const file = await firstValueFrom(this.#characters.export(id, format));
      downloadFile(file, `${name}.${fileEndings[format]}`);
      this.#toast.show({ text: $localize`The file is written.`, icon: 'check' });
    });
  }

  async duplicate(): Promise<void> {
    await this.#onSaved(async (id, name) => {
      const copy = await firstValueFrom(this.#characters.duplicate(id, { name: copyName(name) }));
      await this.#router.navigate(['/characters', copy.id]);
      this.#toast.show({ text: $localize`This is the copy: ${copy.name}:name:.`, icon: 'content_copy' });
    });
  }

  /** A copy for others to begin from, or oneself; the character stays what it is. */
  async makeTemplate(): Promise<void> {
    await this.#onSaved(async (id, name) => {
      const template = await firstValueFrom(this.#characters.makeTemplate(id, crypto.randomUUID()));
      await this.#router.navigate(['/characters', template.id]);
      this.#toast.show({ text: $localize`This is the template of ${name}:name:. Only you see it.`, icon: 'check' });
    });
  }

  /** A character of mine from the template that is open. */
  async beginFromTemplate(): Promise<void> {
    await this.#onSaved(async (id, name) => {
      const made = await firstValueFrom(this.#characters.createFromTemplate(id, crypto.randomUUID()));
      await this.#router.navigate(['/characters', made.id]);
      this.#toast.show({ text: $localize`Begun from the template ${name}:name:.`, icon: 'check' });
    });
  }

  switchMode(): void {
    const strict = this.#store.character()?.mode === 'strict';
    this.#store.edit(strict ? $localize`Free rules` : $localize`Strict rules`, (character) => ({
      ...character,
      mode: strict ? 'advisory' : 'strict',
    }));
  }

  /** It stays in the trash for thirty days; the toast brings it back at once. */
  async delete(): Promise<void> {
    await this.#onSaved(async (id, name, version) => {
      const list = this.#store.view()?.isTemplate === true ? '/templates?origin=mine' : '/characters';
      await firstValueFrom(this.#characters.delete(id, version));
      await this.#router.navigateByUrl(list);
      const undo = (): void => void this.#bringBack(id);
      this.#toast.show({ text: trashedWords([name]), icon: 'delete', undo, link: toTrash() });
    });
  }

  async #bringBack(id: string): Promise<void> {
    try {
      await firstValueFrom(this.#characters.undelete(id));
      await this.#router.navigate(['/characters', id]);
    } catch (error) {
      this.#toast.show({ text: toProblem(error).title, icon: 'report' });
    }
  }

  async #onSaved(act: (id: string, name: string, version: number) => Promise<void>): Promise<void> {
    try {
      await this.#autosave.flush();
      const view = this.#store.view();
      if (view !== null) await act(view.id, view.name, view.version);
    } catch (error) {
      this.#toast.show({ text: toProblem(error).title, icon: 'report' });
    }
  }
}
