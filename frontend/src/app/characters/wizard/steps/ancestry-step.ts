import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Ancestry } from '@heroledger/rules';
import { modifierWords } from '../grant-words';
import { OptionCard } from '../option-card';
import { WizardStore } from '../wizard-store';

/** What the character was born as: families of ancestries, each with what it brings. */
@Component({
  selector: 'app-ancestry-step',
  imports: [OptionCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>It gives scores a nudge, and brings gifts of its own.</p>
    <div class="option-cards" data-open>
      @for (option of options(); track option.ancestry.id) {
        <app-option-card
          [name]="option.ancestry.name"
          [description]="option.ancestry.description"
          [note]="option.brings"
          [chosen]="store.document()?.ancestry === option.ancestry.id"
          (choose)="store.chooseAncestry(option.ancestry.id)"
        >
          @if (option.features !== '') {
            <span class="small block">{{ option.features }}</span>
          }
        </app-option-card>
      }
    </div>
  `,
})
export class AncestryStep {
  protected readonly store = inject(WizardStore);

  protected readonly options = computed(() =>
    byFamily((this.store.ruleset()?.ancestries ?? []).filter(isOffered)).map((ancestry) => ({
      ancestry,
      brings: modifierWords(ancestry.modifiers ?? [], this.store.ruleset()?.abilities ?? []),
      features: (ancestry.features ?? []).map(({ name }) => name).join(', '),
    })),
  );
}

/** A family of which one member must be chosen is no answer by itself. */
function isOffered({ variants }: Ancestry): boolean {
  return variants === undefined;
}

/** Members of one family side by side, families in the order of their first member. */
function byFamily(ancestries: readonly Ancestry[]): readonly Ancestry[] {
  const families = new Map<string, Ancestry[]>();
  for (const ancestry of ancestries) {
    const key = ancestry.family ?? ancestry.name;
    families.set(key, [...(families.get(key) ?? []), ancestry]);
  }
  return [...families.values()].flat();
}
