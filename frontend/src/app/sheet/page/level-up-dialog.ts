import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import {
  choicesFor,
  classesToRiseIn,
  deriveSheet,
  levelUp,
  rollableLevels,
  take,
  type OpenChoice,
} from '@heroledger/rules';
import { Field, FieldControl } from '../../ui';
import { ChoicePicker } from '../choice-picker';
import { giveBack } from '../edits';
import { gainsOf } from './gains';
import { type LevelUpAnswer, type LevelUpQuestion, withRoll } from './taken-level';

/** The next level: in which class, what it brings, and what it lets choose. */
@Component({
  selector: 'app-level-up-dialog',
  imports: [ChoicePicker, Field, FieldControl],
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
    .die {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s-3);
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
      @if (die(); as die) {
        <div class="die">
          <app-field i18n-label label="Hit die" [hint]="dieHint()" [problem]="dieProblem()">
            <input
              appControl
              type="number"
              inputmode="numeric"
              min="1"
              step="1"
              [max]="die"
              [value]="typed()"
              #shown
              (input)="typed.set(shown.value)"
            />
          </app-field>
          <button type="button" class="btn outline" (click)="rollFor(die)" i18n>Roll a d{{ die }}</button>
        </div>
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
  /** What was typed or rolled; a die of another class shows nothing yet. */
  protected readonly typed = linkedSignal({ source: this.classId, computation: () => '' });
  /** Sides of the die the game lets roll for this level; null where it lets none. */
  protected readonly die = computed(() => {
    const draft = this.#draft();
    const taken = draft.classes.find(({ id }) => id === this.classId())?.level;
    const levels = rollableLevels(draft, this.#question.rules);
    return levels.find((level) => level.class === this.classId() && level.level === taken)?.die ?? null;
  });
  readonly #roll = computed(() => {
    const [roll, die] = [Number(this.typed()), this.die()];
    return die !== null && this.typed() !== '' && Number.isInteger(roll) && roll >= 1 && roll <= die ? roll : null;
  });
  protected readonly dieProblem = computed(() => {
    const die = this.die();
    if (die === null || this.typed() === '' || this.#roll() !== null) return null;
    return $localize`A d${die}:sides: shows 1 to ${die}:most:.`;
  });
  protected readonly dieHint = computed(() =>
    this.#roll() === null
      ? $localize`Leave it empty for the fixed number.`
      : $localize`The roll is kept with the level.`,
  );
  readonly #rolled = computed(() => withRoll(this.#draft(), this.classId(), this.#roll()));
  readonly #after = computed(() => deriveSheet(this.#rolled(), this.#question.rules));
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

  protected rollFor(die: number): void {
    this.typed.set(String(1 + randomBelow(die)));
  }

  protected rise(): void {
    if (this.dieProblem() !== null) return;
    const picks = Object.fromEntries(this.choices().map(({ id, picked }) => [id, picked]));
    this.#dialog.close({ classId: this.classId(), picks, roll: this.#roll() });
  }

  protected leave(): void {
    this.#dialog.close();
  }
}

/** Each number as likely as any other: a draw from the unequal rest is drawn again. */
function randomBelow(bound: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const equal = 2 ** 32 - (2 ** 32 % bound);
  return drawn < equal ? drawn % bound : randomBelow(bound);
}
