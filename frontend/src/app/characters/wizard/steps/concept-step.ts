import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { TemplatesStore } from '../../../templates';
import { Crest, Field, FieldControl } from '../../../ui';
import { firstClassOf, kickerOf } from '../../../sheet';
import type { TemplateSummary } from '../../character-messages';
import { WizardStore } from '../wizard-store';

/** A name, and if one likes a ready-made character to begin with. */
@Component({
  selector: 'app-concept-step',
  imports: [Crest, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TemplatesStore],
  template: `
    <p class="lead muted" i18n>Who is it? A name is enough for now.</p>
    @if (store.document(); as document) {
      <div class="leaf step-leaf" data-open>
        <app-field i18n-label label="Name" [problem]="nameProblem()">
          <input
            appControl
            #name
            maxlength="120"
            autocomplete="off"
            [value]="document.name"
            (input)="rename(name.value)"
          />
        </app-field>
      </div>
      @if (templates.rows().length > 0) {
        <div class="sec"><h2 i18n>Or begin with a template</h2></div>
        <p class="muted small" i18n>
          Takes over its decisions up to now; each can be changed in the steps that follow.
        </p>
        <ul class="template-picks">
          @for (template of templates.rows(); track template.id) {
            <li>
              <button type="button" class="leaf template-pick" (click)="store.takeTemplate(template.document)">
                <app-crest [seed]="template.id" [charge]="chargeOf(template)" />
                <span class="grow">
                  <span class="row-title block">{{ template.name }}</span>
                  <span class="small muted block">{{ kickerOf(template) }}</span>
                </span>
              </button>
            </li>
          }
        </ul>
        @if (templates.hasMore()) {
          <p class="template-more">
            <button
              type="button"
              class="btn outline"
              [attr.aria-busy]="templates.loading()"
              (click)="templates.more()"
              i18n
            >
              Show more
            </button>
          </p>
        }
      }
    } @else {
      <p i18n>First pick a ruleset.</p>
    }
  `,
})
export class ConceptStep {
  protected readonly store = inject(WizardStore);
  /** Without them one makes the character oneself: a list that cannot be read is no reason to stop. */
  protected readonly templates = inject(TemplatesStore);

  readonly #rulesetId = computed(() => this.store.document()?.ruleset ?? '');
  protected readonly nameProblem = computed(
    () => this.store.problem()?.errors.find(({ pointer }) => pointer === '/name')?.message ?? null,
  );

  constructor() {
    effect(() => {
      const ruleset = this.#rulesetId();
      if (ruleset !== '') untracked(() => void this.templates.show({ ruleset }));
    });
  }

  protected rename(name: string): void {
    this.store.edit((document) => ({ ...document, name }));
  }

  protected chargeOf({ document }: TemplateSummary): string | null {
    const ruleset = this.store.ruleset();
    return ruleset === null ? null : (firstClassOf(ruleset, document)?.charge ?? null);
  }

  protected kickerOf({ document }: TemplateSummary): string {
    const ruleset = this.store.ruleset();
    return ruleset === null ? '' : kickerOf(document, ruleset).join(', ');
  }
}
