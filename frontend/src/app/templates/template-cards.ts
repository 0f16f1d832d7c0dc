import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { whenBack } from '../http';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton, Icon, Nothing, waiting } from '../ui';
import { TemplateCard } from './template-card';
import { TemplatesStore } from './templates-store';

/** The templates as cards, as many as there is room for. */
@Component({
  selector: 'app-template-cards',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, Icon, Nothing, TemplateCard],
  host: { class: 'block' },
  providers: [TemplatesStore, RulesetShelf],
  template: `
    @if (store.problem(); as problem) {
      <app-nothing [icon]="problem.kind === 'unreachable' ? 'cloud_off' : 'report'" [title]="problem.title">
        <button type="button" class="btn outline" (click)="store.read()">
          <app-icon name="refresh" /><span i18n>Try again</span>
        </button>
      </app-nothing>
    } @else {
      <div class="cards tpl" [attr.aria-busy]="store.loading()">
        @if (skeletons()) {
          @for (card of [1, 2, 3]; track card) {
            <app-card-skeleton />
          }
        } @else {
          @for (template of shown(); track template.id) {
            <app-template-card
              [template]="template"
              [ruleset]="shelf.of(template.ruleset)"
              [busy]="store.beginning() === template.id"
              (begin)="store.begin(template)"
            />
          }
        }
      </div>
    }
  `,
})
export class TemplateCards {
  protected readonly store = inject(TemplatesStore);
  protected readonly shelf = inject(RulesetShelf);

  /** How many at most. */
  readonly most = input(Number.POSITIVE_INFINITY);
  /** Id of the ruleset; empty for all. */
  readonly onlyRuleset = input('');

  protected readonly skeletons = waiting(this.store.loading);
  protected readonly shown = computed(() =>
    this.store
      .templates()
      .filter(({ ruleset }) => this.onlyRuleset() === '' || ruleset === this.onlyRuleset())
      .slice(0, this.most()),
  );

  constructor() {
    void this.store.read();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read();
    });
    effect(() => this.shelf.fetch(new Set(this.store.templates().map(({ ruleset }) => ruleset))));
  }
}
