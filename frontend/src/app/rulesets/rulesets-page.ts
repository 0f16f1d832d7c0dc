import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../http';
import { PagedList } from '../lists';
import { Nothing, Toast } from '../ui';
import { RulesetRow } from './ruleset-row';
import { RulesetUpload } from './ruleset-upload';
import { type PlayerRuleset, RulesetsApi } from './rulesets-api';

/** Every game there is to play: mine, those of others, and those that come with the program. */
@Component({
  selector: 'app-rulesets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Nothing, RulesetRow, RulesetUpload],
  host: { class: 'wrap rulesets' },
  template: `
    <div class="pagehead">
      <h1 i18n>Rulesets</h1>
      <p class="muted" i18n>The games characters are made for. Play a shipped one, or write down your own.</p>
    </div>
    <app-ruleset-upload (published)="show($event)" />
    @if (problem(); as words) {
      <p class="violation" role="alert">{{ words }}</p>
    }
    <section class="leaf rulesets-leaf" aria-labelledby="mine-title">
      <div class="sec"><h2 id="mine-title" i18n>Yours</h2></div>
      @if (mine().length > 0) {
        <div class="rows">
          @for (ruleset of mine(); track ruleset.id) {
            <app-ruleset-row [ruleset]="ruleset" />
          }
        </div>
      } @else if (!mineList.isLoading()) {
        <app-nothing icon="ink_pen" title="No rules of your own yet" i18n-title>
          <p class="muted" i18n>
            Begin with a small game: change a number in its file, and drop it above. It stays private until you share
            it.
          </p>
          <a class="btn outline" href="/examples/iron-roads.json" download i18n>Download Iron Roads</a>
        </app-nothing>
      }
    </section>
    <section class="leaf rulesets-leaf" aria-labelledby="others-title">
      <div class="sec"><h2 id="others-title" i18n>Shown by other players</h2></div>
      @if (others().length > 0) {
        <div class="rows">
          @for (ruleset of others(); track ruleset.id) {
            <app-ruleset-row [ruleset]="ruleset" />
          }
        </div>
        @if (publicList.hasMore()) {
          <button
            type="button"
            class="btn text"
            (click)="publicList.more()"
            [attr.aria-disabled]="publicList.loading()"
            i18n
          >
            Show more
          </button>
        }
      } @else if (!publicList.loading()) {
        <p class="muted" i18n>Nobody shows a ruleset to everybody yet. Yours could be the first.</p>
      }
    </section>
    <section class="leaf rulesets-leaf" aria-labelledby="shipped-title">
      <div class="sec"><h2 id="shipped-title" i18n>Come with Heroledger</h2></div>
      <div class="rows">
        @for (ruleset of shipped(); track ruleset.id) {
          <app-ruleset-row [ruleset]="ruleset" />
        }
      </div>
    </section>
  `,
})
export class RulesetsPage {
  readonly #api = inject(RulesetsApi);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);

  protected readonly mineList = rxResource({ stream: () => this.#api.listMine() });
  protected readonly publicList = new PagedList<PlayerRuleset>((_, cursor) =>
    firstValueFrom(this.#api.listPublic(cursor)),
  );
  readonly #shippedList = rxResource({ stream: () => this.#api.list() });

  protected readonly mine = computed(() => (this.mineList.hasValue() ? this.mineList.value() : []));
  protected readonly others = computed(() => this.publicList.rows().filter(({ mine }) => !mine));
  protected readonly shipped = computed(() => (this.#shippedList.hasValue() ? this.#shippedList.value() : []));
  protected readonly problem = computed(() => {
    const error = this.mineList.error() ?? this.#shippedList.error();
    return (error === undefined ? this.publicList.problem() : toProblem(error))?.title ?? null;
  });

  constructor() {
    void this.publicList.show({});
  }

  protected show({ id, name, version }: PlayerRuleset): void {
    this.#toast.show({ text: $localize`${name}:name: ${version}:version: is published.` });
    void this.#router.navigate(['/rulesets', id]);
  }
}
