import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Ability, Stat } from '@heroledger/rules';
import { StatFigurePipe } from './stat-words';
import { Why } from './why';

/** A shield with the ability: the modifier large and the score below, or the score alone where the game has no modifiers. */
@Component({
  selector: 'app-ability-tile',
  imports: [StatFigurePipe, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-why look="block" class="tile-why" [stat]="leading()" [before]="before()" [rulesetName]="rulesetName()">
      <span class="tile" [class.key]="key()">
        <svg aria-hidden="true"><use href="#shield" /></svg>
        <span class="abbr"
          ><span aria-hidden="true">{{ ability().abbreviation }}</span
          ><span class="vh">{{ ability().name }}, </span></span
        >
        <span class="mod asks">{{ leading() | statFigure }}</span>
        @if (modifier() !== null) {
          <span class="score"><span class="vh" i18n>, score </span>{{ score() | statFigure }}</span>
        }
      </span>
    </app-why>
  `,
})
export class AbilityTile {
  readonly ability = input.required<Ability>();
  readonly score = input.required<Stat>();
  readonly modifier = input.required<Stat | null>();
  /** Whether the class leans on it. */
  readonly key = input(false);
  readonly rulesetName = input.required<string>();

  protected readonly leading = computed(() => this.modifier() ?? this.score());
  protected readonly before = computed(() => (this.modifier() === null ? null : this.score()));
}
