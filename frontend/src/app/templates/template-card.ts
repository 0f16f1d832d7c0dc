import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Ruleset } from '@heroledger/rules';
import { CardFigures, chargeOf, kickerWords, type TemplateSummary } from '../characters';
import { Crest, Icon } from '../ui';

/** A ready hero: one press begins with a copy of it. */
@Component({
  selector: 'app-template-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardFigures, Crest, Icon],
  host: { class: 'leaf plate card' },
  template: `
    <div class="card-head">
      <app-crest [seed]="template().id" [charge]="charge()" />
      <div>
        <h3>{{ template().name }}</h3>
        <p class="caps kicker">
          @for (words of kicker(); track $index) {
            <span>{{ words }}</span>
          }
        </p>
      </div>
    </div>
    @if (template().description; as description) {
      <p class="tpl-say">{{ description }}</p>
    }
    <app-card-figures [figures]="figures()" />
    <footer>
      <span class="small muted">{{ ruleset()?.shortName ?? template().ruleset }}</span>
      <span class="grow"></span>
      <button type="button" class="go" [attr.aria-label]="label()" [attr.aria-busy]="busy()" (click)="begin.emit()">
        <span i18n>Begin</span><app-icon name="arrow_forward" class="s" />
      </button>
    </footer>
  `,
})
export class TemplateCard {
  readonly template = input.required<TemplateSummary>();
  readonly ruleset = input<Ruleset | null>(null);
  readonly busy = input(false);
  readonly begin = output();

  protected readonly kicker = computed(() => kickerWords(this.template(), this.ruleset()));
  /** Nobody has lost a point of it yet: what is left goes without saying. */
  protected readonly figures = computed(() =>
    this.template().figures.map((figure) => ({ ...figure, remaining: null })),
  );
  protected readonly charge = computed(() => chargeOf(this.template(), this.ruleset()));
  protected readonly label = computed(() => $localize`Begin with ${this.template().name}:name:`);
}
