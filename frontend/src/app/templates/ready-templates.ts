import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PagedRows } from '../lists';
import { RulesetShelf } from '../rulesets';
import { CardSkeleton } from '../ui';
import { TemplateCards } from './template-cards';
import { TemplatesStore } from './templates-store';

const MOST = 3;

/** The first few of the templates that come with Heroledger. */
@Component({
  selector: 'app-ready-templates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardSkeleton, PagedRows, TemplateCards],
  host: { class: 'block' },
  providers: [TemplatesStore, RulesetShelf],
  template: `
    <app-paged-rows [list]="store" [goesOn]="false">
      <div reading class="cards tpl" aria-busy="true">
        @for (card of [1, 2, 3]; track card) {
          <app-card-skeleton />
        }
      </div>
      <app-template-cards found [templates]="store.rows()" />
    </app-paged-rows>
  `,
})
export class ReadyTemplates {
  protected readonly store = inject(TemplatesStore);

  constructor() {
    void this.store.show({ origin: 'built-in', limit: String(MOST) });
  }
}
