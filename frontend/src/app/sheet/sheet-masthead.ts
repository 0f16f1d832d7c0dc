import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Character, Ruleset, Sheet } from '@heroledger/rules';
import { Likeness } from '../portrait';
import { Crest, FigurePipe, Icon } from '../ui';
import { ExperienceRing } from './experience-ring';
import { firstClassOf, kickerOf } from './sheet-model';

/** Crest, name, what the character is, and the ring of its experience. Acts of the page go in as content. */
@Component({
  selector: 'app-sheet-masthead',
  imports: [Crest, ExperienceRing, FigurePipe, Icon, Likeness],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header class="masthead">
      <app-crest class="crest big" [seed]="seed()" [charge]="charge()" [appLikeness]="portraitUrl()" />
      <div class="who">
        <h1>{{ character().name }}</h1>
        <p class="caps kicker">
          @for (word of kicker(); track $index) {
            <span>{{ word }}</span>
          }
        </p>
        <p class="meta">
          <span class="tag"><app-icon name="menu_book" />{{ ruleset().shortName }}</span>
          @if (character().mode === 'advisory') {
            <span class="tag" i18n>Free rules</span>
          }
          @if (sheet().violations.length > 0) {
            <span class="flagged"
              ><app-icon name="flag" /><ng-container i18n>{sheet().violations.length, plural,
                =1 {One flag}
                other {{{ sheet().violations.length }} flags}
              }</ng-container></span
            >
          }
          <ng-content select="[mastheadMeta]" />
        </p>
      </div>
      <div class="xp">
        <app-experience-ring [level]="sheet().level" [experience]="sheet().experience" />
        <dl class="xp-text only-wide">
          <dt class="label" i18n>Experience</dt>
          <dd class="num">{{ sheet().experience.points | figure }}</dd>
          @if (sheet().experience.nextLevelAt; as next) {
            <dd class="small muted">
              @if (next > sheet().experience.points) {
                <ng-container i18n
                  >{{ next - sheet().experience.points | figure }} to level {{ sheet().level + 1 | figure }}, at
                  {{ next | figure }}</ng-container
                >
              } @else {
                <ng-container i18n>enough for level {{ sheet().level + 1 | figure }}</ng-container>
              }
            </dd>
          }
          <dd><ng-content select="[mastheadActs]" /></dd>
        </dl>
      </div>
    </header>
  `,
})
export class SheetMasthead {
  /** The character's id, for its crest. */
  readonly seed = input.required<string>();
  readonly character = input.required<Character>();
  readonly sheet = input.required<Sheet>();
  readonly ruleset = input.required<Ruleset>();

  /** Null where its crest is shown. */
  readonly portraitUrl = input<string | null>(null);

  protected readonly charge = computed(() => firstClassOf(this.ruleset(), this.character())?.charge ?? null);
  protected readonly kicker = computed(() => kickerOf(this.character(), this.ruleset()));
}
