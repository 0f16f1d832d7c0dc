import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ruleset } from '@heroledger/rules';
import { Crest, Icon } from '../ui';
import { chargeOf, kickerWords } from './character-words';
import type { WizardDraft } from './wizard/wizard-draft';
import { stepNames, wizardSteps } from './wizard/wizard-steps';

/** A character that is not finished: dashed, and it says what is next. It lies on this device only. */
@Component({
  selector: 'app-draft-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Crest, Icon, RouterLink],
  host: { class: 'leaf plate card draft' },
  template: `
    <div class="card-head">
      <app-crest [seed]="null" [charge]="charge()" />
      <div>
        <h2>
          <a routerLink="/characters/new">{{ name() }}</a>
        </h2>
        <p class="caps kicker">
          @for (words of kicker(); track $index) {
            <span>{{ words }}</span>
          }
        </p>
      </div>
    </div>
    <div class="todo">
      <p i18n>
        <strong>Step {{ place() }} of {{ steps }}.</strong> Next: {{ step() }}.
      </p>
      <a class="btn outline" routerLink="/characters/new"><span i18n>Go on</span><app-icon name="arrow_forward" /></a>
    </div>
    <footer>
      <span class="tag"><app-icon name="edit_note" /><ng-container i18n>Draft on this device</ng-container></span>
    </footer>
  `,
})
export class DraftCard {
  readonly draft = input.required<WizardDraft>();
  readonly ruleset = input<Ruleset | null>(null);

  readonly #row = computed(() => {
    const document = this.draft().document;
    const classes = document?.classes ?? [];
    return { ancestry: document?.ancestry ?? null, classes, level: 1, experiencePoints: 0 };
  });

  protected readonly steps = wizardSteps.length;
  protected readonly name = computed(() => draftName(this.draft()) ?? $localize`Your hero`);
  protected readonly kicker = computed(() => kickerWords(this.#row(), this.ruleset()));
  protected readonly charge = computed(() => chargeOf(this.#row(), this.ruleset()));
  protected readonly place = computed(() => wizardSteps.indexOf(this.draft().step) + 1);
  protected readonly step = computed(() => stepNames[this.draft().step].toLocaleLowerCase());
}

/** Null while nothing was typed. */
function draftName({ document }: WizardDraft): string | null {
  const name = document?.name.trim() ?? '';
  return name === '' ? null : name;
}
