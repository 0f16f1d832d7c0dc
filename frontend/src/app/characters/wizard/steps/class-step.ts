import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { CharacterClass } from '@heroledger/rules';
import { OptionCard } from '../option-card';
import { WizardStore } from '../wizard-store';

/** What the character does for a living. */
@Component({
  selector: 'app-class-step',
  imports: [OptionCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>The one it begins with, at level 1. Its key abilities will be marked.</p>
    <div class="option-cards" data-open>
      @for (option of options(); track option.characterClass.id) {
        <app-option-card
          [name]="option.characterClass.name"
          [description]="option.characterClass.description"
          [note]="option.note"
          [chosen]="store.characterClass()?.id === option.characterClass.id"
          (choose)="store.chooseClass(option.characterClass.id)"
        />
      }
    </div>
  `,
})
export class ClassStep {
  protected readonly store = inject(WizardStore);

  protected readonly options = computed(() =>
    (this.store.ruleset()?.classes ?? []).map((characterClass) => ({
      characterClass,
      note: this.#noteOf(characterClass),
    })),
  );

  /** `DEX, INT · d8`. */
  #noteOf({ keyAbilities, hitDie }: CharacterClass): string {
    const abilities = this.store.ruleset()?.abilities ?? [];
    const keys = keyAbilities
      .map((id) => abilities.find((ability) => ability.id === id)?.abbreviation.toUpperCase() ?? id)
      .join(', ');
    return hitDie === null ? keys : `${keys} · d${String(hitDie)}`;
  }
}
