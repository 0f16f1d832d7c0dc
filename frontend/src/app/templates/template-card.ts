import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ruleset } from '@heroledger/rules';
import { CardFigures, chargeOf, kickerWords, type TemplateSummary } from '../characters';
import { Crest, FigurePipe, Icon } from '../ui';
import { marksOf } from './template-words';

/** A ready hero: one press begins with a copy of it. What a player made can be looked at first. */
@Component({
  selector: 'app-template-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardFigures, Crest, FigurePipe, Icon, RouterLink],
  host: { class: 'leaf plate card' },
  template: `
    <div class="card-head">
      <app-crest [seed]="template().id" [charge]="charge()" />
      <div>
        <h3>
          @if (link(); as path) {
            <a [routerLink]="path">{{ template().name }}</a>
          } @else {
            {{ template().name }}
          }
        </h3>
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
    <p class="tpl-marks">
      @for (mark of marks(); track mark.icon) {
        <span class="tag"><app-icon [name]="mark.icon" />{{ mark.words }}</span>
      }
      @if (template().forks; as forks) {
        <span class="tag" i18n>Begun {forks, plural, =1 {once} other {{{ forks | figure }} times}}</span>
      }
    </p>
    <footer>
      <span class="small muted">{{ ruleset()?.shortName ?? template().ruleset }}</span>
      <span class="grow"></span>
      <button
        type="button"
        class="go"
        [class.whole]="link() === null"
        [attr.aria-label]="label()"
        [attr.aria-busy]="busy()"
        (click)="begin.emit()"
      >
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
  protected readonly marks = computed(() => marksOf(this.template()));
  protected readonly label = computed(() => $localize`Begin with ${this.template().name}:name:`);
  /** Where it can be looked at: mine to change, another player's as they show it. */
  protected readonly link = computed(() => {
    const { id, origin } = this.template();
    switch (origin) {
      case 'built-in':
        return null;
      case 'mine':
        return `/characters/${id}`;
      case 'public':
        return `/shared/${id}`;
    }
  });
}
