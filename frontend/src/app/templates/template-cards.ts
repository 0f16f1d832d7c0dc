import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import type { TemplateSummary } from '../characters';
import { RulesetShelf } from '../rulesets';
import { TemplateCard } from './template-card';
import { TemplatesStore } from './templates-store';

/** Templates as cards; each begins a character with one press. */
@Component({
  selector: 'app-template-cards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TemplateCard],
  host: { class: 'cards tpl' },
  template: `
    @for (template of templates(); track template.id) {
      <app-template-card
        [template]="template"
        [ruleset]="shelf.of(template.ruleset)"
        [busy]="store.beginning() === template.id"
        (begin)="store.begin(template)"
      />
    }
  `,
})
export class TemplateCards {
  protected readonly store = inject(TemplatesStore);
  protected readonly shelf = inject(RulesetShelf);

  readonly templates = input.required<readonly TemplateSummary[]>();

  constructor() {
    effect(() => this.shelf.fetch(new Set(this.templates().map(({ ruleset }) => ruleset))));
  }
}
