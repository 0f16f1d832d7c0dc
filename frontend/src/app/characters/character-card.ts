import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ruleset } from '@heroledger/rules';
import { Likeness } from '../portrait';
import { Crest, Icon, When } from '../ui';
import { CardFigures } from './card-figures';
import type { CharacterSummary } from './character-messages';
import { chargeOf, kickerWords, visibilityWords, wayToNextLevel } from './character-words';

/** A book plate: crest, name, what they are, the figures that lead, how near the next level is. The whole card is the link. */
@Component({
  selector: 'app-character-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CardFigures, Crest, Icon, Likeness, RouterLink, When],
  host: { class: 'leaf plate card', '[class.sel]': 'picked()' },
  template: `
    @if (pickable()) {
      <label class="pick">
        <input
          type="checkbox"
          class="check"
          [checked]="picked()"
          [attr.aria-label]="pickLabel()"
          (change)="choose($event)"
        />
      </label>
    }
    <div class="card-head">
      <app-crest [seed]="character().id" [charge]="charge()" [appLikeness]="character().portraitUrl" />
      <div>
        <h2>
          <a [routerLink]="link()">{{ character().name }}</a>
        </h2>
        <p class="caps kicker">
          @for (words of kicker(); track $index) {
            <span>{{ words }}</span>
          }
        </p>
      </div>
    </div>
    <app-card-figures [figures]="character().figures" />
    @let share = way();
    @if (share !== null) {
      <svg class="xpline" viewBox="0 0 200 6" preserveAspectRatio="none" role="img" [attr.aria-label]="wayLabel()">
        <path class="xl-t" d="M0 3H200" />
        <path class="xl-f" [attr.d]="'M0 3H' + share * 200" />
      </svg>
    }
    <footer>
      @if (by()) {
        <span class="tag"><app-icon name="account_circle" />{{ by() }}</span>
      } @else {
        <span class="tag"><app-icon [name]="visibility().icon" />{{ visibility().words }}</span>
      }
      @if (character().violationCount; as count) {
        <span class="flagged"
          ><app-icon name="flag" /><ng-container i18n>{count, plural,
            =1 {One flag}
            other {{{ count }} flags}
          }</ng-container></span
        >
      }
      <span class="grow"></span>
      <span class="small muted"
        >{{ rulesetNote() }}<app-when [within]="rulesetNote() !== ''" [at]="character().updatedAt"
      /></span>
    </footer>
  `,
})
export class CharacterCard {
  readonly character = input.required<CharacterSummary>();
  readonly ruleset = input<Ruleset | null>(null);
  readonly link = input.required<string>();
  readonly pickable = input(false);
  readonly picked = input(false);
  /** Whether the rules are worth naming: they are, when not all characters follow the same. */
  readonly namesRuleset = input(false);
  /** Whose it is, where it is somebody else's. */
  readonly by = input('');
  readonly picking = output<boolean>();

  protected readonly kicker = computed(() => kickerWords(this.character(), this.ruleset()));
  protected readonly charge = computed(() => chargeOf(this.character(), this.ruleset()));
  protected readonly way = computed(() => wayToNextLevel(this.character(), this.ruleset()));
  protected readonly visibility = computed(() => visibilityWords(this.character().visibility));
  protected readonly pickLabel = computed(() => $localize`Select ${this.character().name}:name:`);
  protected readonly wayLabel = computed(() => {
    const percent = Math.round((this.way() ?? 0) * 100);
    return $localize`${percent}:percent: percent of the way to level ${this.character().level + 1}:level:`;
  });
  protected readonly rulesetNote = computed(() => {
    const name = this.ruleset()?.shortName;
    return this.namesRuleset() && name !== undefined ? `${name}, ` : '';
  });

  protected choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.picking.emit(target.checked);
  }
}
