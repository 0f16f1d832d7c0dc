import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { Stat } from '@heroledger/rules';
import {
  firstClassOf,
  kickerOf,
  modelOf,
  Radar,
  radarAxesOf,
  radarMaximumOf,
  statFigure,
  StatFigurePipe,
  Why,
} from '../../sheet';
import { Crest, UnitShownPipe } from '../../ui';
import { WizardStore } from './wizard-store';

/** So many further lines are shown when they move. */
const mostMoved = 6;

/** The sheet as it stands, beside the step: lines that moved with the last change carry their old value. */
@Component({
  selector: 'app-live-sheet',
  imports: [Crest, Radar, StatFigurePipe, UnitShownPipe, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.document(); as document) {
      @if (store.ruleset(); as ruleset) {
        <aside class="live leaf plate" i18n-aria-label aria-label="The sheet as it stands">
          <div class="live-head">
            <app-crest [seed]="null" [charge]="charge()" />
            <div>
              <h2>
                @if (document.name.trim() === '') {
                  <span class="muted" i18n>Nobody yet</span>
                } @else {
                  {{ document.name }}
                }
              </h2>
              <p class="caps kicker">
                @for (word of kicker(); track $index) {
                  <span>{{ word }}</span>
                }
              </p>
            </div>
          </div>
          @if (axes().length > 2) {
            <app-radar [axes]="axes()" [maximum]="maximum()" />
          }
          <dl class="live-figs">
            @for (stat of figures(); track stat.id) {
              <div>
                <dt class="label">{{ stat.name }}</dt>
                <dd class="fig-l">
                  <app-why [stat]="stat" [rulesetName]="ruleset.shortName"
                    ><span class="asks">{{ stat | statFigure }}</span></app-why
                  >
                </dd>
              </div>
            }
          </dl>
          <ul class="lines live-lines">
            @for (line of lines(); track line.stat.id) {
              <li [class.changed]="line.was !== null">
                <span class="grow">{{ line.stat.name }}</span>
                @if (line.was !== null) {
                  <span class="was"><span class="vh" i18n>was </span>{{ line.was }}</span>
                }
                <span class="fig">
                  <app-why [stat]="line.stat" [rulesetName]="ruleset.shortName"
                    ><span class="asks">{{ line.stat | statFigure }}</span></app-why
                  >
                  @if (line.stat.unit !== null) {
                    <small>{{ line.stat.unit | unitShown }}</small>
                  }
                </span>
              </li>
            }
          </ul>
          @if (anyMoved()) {
            <p class="small muted center" i18n>Marked lines moved with your last change.</p>
          }
        </aside>
      }
    }
  `,
  styles: `
    .fig small {
      margin-inline-start: 0.25rem;
    }
    @media (max-width: 1039.9px) {
      .live {
        max-width: 30rem;
      }
    }
  `,
})
export class LiveSheet {
  protected readonly store = inject(WizardStore);

  readonly #model = computed(() => {
    const sheet = this.store.sheet();
    const ruleset = this.store.ruleset();
    const document = this.store.document();
    return sheet === null || ruleset === null || document === null ? null : modelOf(sheet, ruleset, document);
  });
  protected readonly axes = computed(() => radarAxesOf(this.#model()?.abilities ?? [], this.store.before()));
  protected readonly maximum = computed(() => {
    const ruleset = this.store.ruleset();
    return ruleset === null ? 1 : radarMaximumOf(ruleset);
  });
  protected readonly charge = computed(() => {
    const ruleset = this.store.ruleset();
    const document = this.store.document();
    return ruleset === null || document === null ? null : (firstClassOf(ruleset, document)?.charge ?? null);
  });
  protected readonly kicker = computed(() => {
    const ruleset = this.store.ruleset();
    const document = this.store.document();
    return ruleset === null || document === null ? [] : kickerOf(document, ruleset);
  });
  protected readonly figures = computed(() => {
    const card = this.store.ruleset()?.presentation.card ?? [];
    const stats = this.store.sheet()?.stats ?? [];
    return card.flatMap((id) => stats.find((stat) => stat.id === id) ?? []);
  });

  /** The vital figures always, and what else moved. */
  protected readonly lines = computed(() => {
    const model = this.#model();
    if (model === null) return [];
    const shown = new Set(this.figures().map(({ id }) => id));
    const vital = [model.shield, model.pool, ...model.vitals].filter((stat) => stat !== null && !shown.has(stat.id));
    const always = vital.filter((stat) => stat !== null);
    const named = new Set([...shown, ...always.map(({ id }) => id)]);
    const moved = [...model.saves, ...model.skills, ...model.others]
      .filter((stat) => !named.has(stat.id) && this.#wasOf(stat) !== null)
      .slice(0, mostMoved);
    return [...always, ...moved].map((stat) => ({ stat, was: this.#wasOf(stat) }));
  });
  protected readonly anyMoved = computed(() => this.lines().some(({ was }) => was !== null));

  /** The old value, where the last change moved it. */
  #wasOf(stat: Stat): string | null {
    const before = this.store.before()?.stats.find(({ id }) => id === stat.id);
    return before === undefined || before.value === stat.value ? null : statFigure(before);
  }
}
