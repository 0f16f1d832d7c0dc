import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { Attack } from '@heroledger/rules';
import { AmountsShownPipe } from '../ui';
import { rollWords, StatFigurePipe } from './stat-words';
import { Why } from './why';

@Component({
  selector: 'app-attack-list',
  imports: [AmountsShownPipe, StatFigurePipe, Why],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    small {
      margin-inline-start: 0.3125rem;
    }
  `,
  template: `
    <ul class="rows attacks">
      @for (attack of attacks(); track attack.equipmentId) {
        <li class="row">
          <span class="row-main">
            <span class="row-title">{{ attack.name }}</span>
            <span class="row-sub block">{{ attack.detail | amountsShown }}</span>
          </span>
          <span class="fig to-hit">
            <app-why [stat]="attack.toHit" [rulesetName]="rulesetName()"
              ><span class="asks">{{ attack.toHit | statFigure }}</span></app-why
            >
            <small i18n>to hit</small>
          </span>
          <span class="fig dmg">
            <app-why [stat]="attack.damage" [dice]="attack.dice" [rulesetName]="rulesetName()"
              ><span class="asks">{{ damageOf(attack) }}</span></app-why
            >
            <small>{{ attack.damageType }}</small>
          </span>
        </li>
      }
    </ul>
  `,
})
export class AttackList {
  readonly attacks = input.required<readonly Attack[]>();
  readonly rulesetName = input.required<string>();

  /** `1d6 + 3`, `1d4`, `2`. */
  protected damageOf({ dice, damage }: Attack): string {
    return rollWords(dice, damage.value);
  }
}
