import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Stat } from '@heroledger/rules';
import { UnitShownPipe } from '../ui';
import { StatFigurePipe } from './stat-words';
import { Why } from './why';

/** A number in a list, with the mark of how well it is known. */
export interface StatLine {
  readonly name: string;
  readonly stat: Stat;
  /** Said small after the name, such as the ability's abbreviation. */
  readonly of: string | null;
  /** 0 untrained, 1 proficient, 2 expertise, … ; null where there is nothing to mark. */
  readonly rank: number | null;
  /** `proficient`; for those who do not see the mark. */
  readonly rankName: string | null;
}

@Component({
  selector: 'app-stat-lines',
  imports: [StatFigurePipe, UnitShownPipe, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .ranks {
      gap: 4px;
      padding: 0;
    }
    .ranks i {
      width: 7px;
      height: 7px;
      border-width: 1.2px;
    }
  `,
  template: `
    <ul class="lines">
      @for (line of lines(); track line.stat.id) {
        <li class="line">
          <app-why look="line" [stat]="line.stat" [rulesetName]="rulesetName()">
            @if (line.rank !== null) {
              @if (highest() <= 2) {
                <span
                  class="pip"
                  [class.pip-off]="line.rank === 0"
                  [class.pip-on]="line.rank === 1"
                  [class.pip-double]="line.rank > 1"
                  aria-hidden="true"
                ></span>
              }
            }
            <span class="grow">
              {{ line.name }}
              @if (line.of !== null) {
                <span class="of">{{ line.of }}</span>
              }
              @if (line.rankName !== null) {
                <span class="vh">, {{ line.rankName }}, </span>
              }
            </span>
            @if (line.rank !== null && highest() > 2) {
              <span class="ranks" aria-hidden="true">
                @for (rank of ranks(); track rank) {
                  <i [class.on]="rank <= line.rank"></i>
                }
              </span>
            }
            <span class="fig asks">{{ line.stat | statFigure }}</span>
            @if (line.stat.unit !== null) {
              <small class="muted">{{ line.stat.unit | unitShown }}</small>
            }
          </app-why>
        </li>
      }
    </ul>
  `,
})
export class StatLines {
  readonly lines = input.required<readonly StatLine[]>();
  readonly rulesetName = input.required<string>();
  /** The highest rank of the game: up to two are told by one lozenge, more by a row of them. */
  readonly highest = input(2);

  protected ranks(): readonly number[] {
    return Array.from({ length: this.highest() }, (_, index) => index + 1);
  }
}
