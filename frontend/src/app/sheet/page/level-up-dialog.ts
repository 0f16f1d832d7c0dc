import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  choicesFor,
  classesToRiseIn,
  deriveSheet,
  levelUp,
  take,
  type Character,
  type LoadedRuleset,
  type OpenChoice,
} from '@heroledger/rules';
import { ChoicePicker } from '../choice-picker';
import { giveBack } from '../edits';
import { gainsOf } from './gains';

export interface LevelUpQuestion {
  readonly character: Character;
  readonly rules: LoadedRuleset;
}

export interface LevelUpAnswer {
  readonly classId: string;
  /** By the id of the choice. */
  readonly picks: Readonly<Record<string, readonly string[]>>;
}

/** The next level: in which class, what it brings, and what it lets choose. */
@Component({
  selector: 'app-level-up-dialog',
  imports: [ChoicePicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    .parts {
      display: grid;
      gap: var(--s-5);
    }
    .lines > li {
      display: flex;
      align-items: center;
      gap: var(--s-3);
      min-height: 2.375rem;
    }
    .was {
      color: var(--on-surface-variant);
      text-decoration: line-through;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Rise to level {{ level() }}</h2>
    <div class="parts">
      @if (classChoice().options.length > 1) {
        <details>
          <summary class="small" i18n>Another class than {{ className() }}</summary>
          <app-choice-picker [choice]="classChoice()" (taken)="classId.set($event)" />
        </details>
      }
      @if (gains(); as gains) {
        @if (gains.lines.length > 0) {
          <ul class="lines" i18n-aria-label aria-label="What the level brings">
            @for (line of gains.lines; track line.stat.id) {
              <li>
                <span class="grow">{{ line.stat.name }}</span>
                <span class="was"><span class="vh" i18n>was </span>{{ line.was }}</span>
                <span class="fig">{{ line.is }}</span>
              </li>
            }
          </ul>
        }
        @for (feature of gains.features; track feature.id) {
          <p>
            <span class="row-title block">{{ feature.name }}</span>
            <span class="small muted">{{ feature.description }}</span>
          </p>
        }
      }
      @for (choice of choices(); track choice.id) {
        <app-choice-picker [choice]="choice" (taken)="take(choice, $event)" (givenBack)="giveBack(choice, $event)" />
      }
    </div>
    @if (open() > 0) {
      <p class="small muted" i18n>What you leave open waits for you under Skills.</p>
    }
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
      <button type="button" class="btn primary" (click)="rise()" i18n>Take the level</button>
    </p>
  `,
})
export class LevelUpDialog {
  readonly #dialog = inject<DialogRef<LevelUpAnswer>>(DialogRef);
  readonly #question = inject<LevelUpQuestion>(DIALOG_DATA);
  readonly #before = deriveSheet(this.#question.character, this.#question.rules);
  readonly #known = new Set(choicesFor(this.#question.character, this.#question.rules).map(({ id }) => id));

  readonly #classes = classesToRiseIn(this.#question.character, this.#question.rules);

  protected readonly classId = signal(this.#classes[0]?.id ?? '');
  protected readonly classChoice = computed((): OpenChoice => ({
    id: 'class',
    name: $localize`Class`,
    source: '',
    kind: 'options',
    choose: 1,
    repeat: 1,
    rank: 1,
    picked: [this.classId()],
    options: this.#classes,
  }));

  protected readonly className = computed(() => this.#classes.find(({ id }) => id === this.classId())?.name ?? '');

  /** Begun anew with each class. */
  readonly #draft = linkedSignal(() => levelUp(this.#question.character, this.classId()));
  readonly #after = computed(() => deriveSheet(this.#draft(), this.#question.rules));
  protected readonly level = computed(() => this.#after().level);
  protected readonly gains = computed(() => gainsOf(this.#before, this.#after()));
  protected readonly choices = computed(() =>
    choicesFor(this.#draft(), this.#question.rules).filter(({ id }) => !this.#known.has(id)),
  );
  protected readonly open = computed(
    () => this.choices().filter(({ picked, choose }) => picked.length < choose).length,
  );

  protected take(choice: OpenChoice, option: string): void {
    this.#draft.update((draft) => take(draft, choice, option));
  }

  protected giveBack(choice: OpenChoice, option: string): void {
    this.#draft.update((draft) => giveBack(draft, choice, option));
  }

  protected rise(): void {
    const picks = Object.fromEntries(this.choices().map(({ id, picked }) => [id, picked]));
    this.#dialog.close({ classId: this.classId(), picks });
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
