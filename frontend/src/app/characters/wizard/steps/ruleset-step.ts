import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { toProblem } from '../../../http';
import { Preferences } from '../../../preferences';
import { RulesetsApi, type RulesetSummary } from '../../../rulesets';
import { OptionCard } from '../option-card';
import { WizardStore } from '../wizard-store';

/** What a card says of a ruleset; `by` only of those that players brought. */
type OfferedRuleset = Pick<RulesetSummary, 'id' | 'name' | 'description' | 'shortName' | 'version' | 'attribution'> & {
  readonly by?: string | null;
};

/** Which game the character is made for. */
@Component({
  selector: 'app-ruleset-step',
  imports: [OptionCard, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="lead muted" i18n>Every number and every choice comes from here. It can be chosen once.</p>
    @if (problem(); as problem) {
      <p class="flagged" role="alert">{{ problem.title }}</p>
      <button type="button" class="btn outline" (click)="list.reload()" i18n>Try again</button>
    }
    <div class="option-cards" data-open>
      @for (ruleset of rulesets(); track ruleset.id) {
        <app-option-card
          [name]="ruleset.name"
          [description]="ruleset.description"
          [note]="noteOf(ruleset)"
          [chosen]="store.document()?.ruleset === ruleset.id"
          (choose)="store.chooseRuleset(ruleset.id)"
        />
      }
    </div>
    @for (ruleset of rulesets(); track ruleset.id) {
      @if (ruleset.attribution !== null && (ruleset.by === undefined || store.document()?.ruleset === ruleset.id)) {
        <p class="small muted step-note">{{ ruleset.attribution }}</p>
      }
    }
    <p class="small step-note">
      <a routerLink="/rulesets" i18n>Bring a ruleset of your own</a>
    </p>
  `,
})
export class RulesetStep {
  readonly #rulesets = inject(RulesetsApi);
  readonly #preferences = inject(Preferences);
  readonly #route = inject(ActivatedRoute);
  protected readonly store = inject(WizardStore);

  protected readonly list = rxResource({ stream: () => this.#rulesets.listUsable() });
  /** The one a link led to may be in no list. */
  protected readonly rulesets = computed((): readonly OfferedRuleset[] => {
    const listed = this.list.hasValue() ? this.list.value() : [];
    const chosen = this.store.ruleset();
    return chosen === null || listed.some(({ id }) => id === chosen.id) ? listed : [...listed, chosen];
  });
  protected readonly problem = computed(() => {
    const error = this.list.error();
    return error === undefined ? null : toProblem(error);
  });

  constructor() {
    void this.#beginWithUsual();
  }

  protected noteOf({ shortName, version, by }: { shortName: string; version: string; by?: string | null }): string {
    const named = `${shortName} ${version}`;
    return by ? $localize`${named}:ruleset:, by ${by}:name:` : named;
  }

  /** The game a link names is chosen, or the one that is always played. */
  async #beginWithUsual(): Promise<void> {
    if (this.store.document() !== null) return;
    const asked = this.#route.snapshot.queryParamMap.get('ruleset');
    const usual = asked ?? (await this.#preferences.recall())?.defaultRuleset;
    if (usual !== undefined && this.store.document() === null) await this.store.chooseRuleset(usual);
  }
}
