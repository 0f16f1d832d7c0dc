import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Ruleset } from '@heroledger/rules';
import { Likeness } from '../portrait';
import { Crest, FigurePipe, When } from '../ui';
import type { CharacterSummary } from './character-messages';
import { chargeOf, kickerWords } from './character-words';

export interface ListedCharacter {
  readonly character: CharacterSummary;
  readonly ruleset: Ruleset | null;
}

/** The same characters as rows, for whoever has many. */
@Component({
  selector: 'app-character-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Crest, FigurePipe, Likeness, RouterLink, When],
  host: { class: 'leaf block ctable' },
  template: `
    <table>
      <thead>
        <tr class="label">
          <td></td>
          <th scope="col" i18n>Name</th>
          <th scope="col" i18n>Ancestry and class</th>
          <th scope="col" class="end" i18n>Level</th>
          <th scope="col" class="end" i18n>Experience</th>
          <th scope="col" i18n>Ruleset</th>
          <th scope="col" class="end" i18n>Changed</th>
        </tr>
      </thead>
      <tbody>
        @for (row of characters(); track row.character.id) {
          <tr [class.sel]="picked().has(row.character.id)">
            <td>
              <label class="tick">
                <input
                  type="checkbox"
                  class="check"
                  [checked]="picked().has(row.character.id)"
                  [attr.aria-label]="pickLabel(row)"
                  (change)="choose(row, $event)"
                />
              </label>
            </td>
            <th scope="row">
              <a [routerLink]="'/characters/' + row.character.id">
                <app-crest
                  [seed]="row.character.id"
                  [charge]="charge(row)"
                  [appLikeness]="row.character.portraitUrl"
                /><span>{{ row.character.name }}</span>
              </a>
            </th>
            <td>{{ kicker(row) }}</td>
            <td class="end num">{{ row.character.level | figure }}</td>
            <td class="end num">{{ row.character.experiencePoints | figure }}</td>
            <td>{{ row.ruleset?.shortName ?? row.character.ruleset }}</td>
            <td class="end nowrap"><app-when [at]="row.character.updatedAt" /></td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class CharacterTable {
  readonly characters = input.required<readonly ListedCharacter[]>();
  readonly picked = input.required<ReadonlySet<string>>();
  readonly picking = output<{ readonly id: string; readonly picked: boolean }>();

  protected kicker({ character, ruleset }: ListedCharacter): string {
    return kickerWords(character, ruleset).join(', ');
  }

  protected charge({ character, ruleset }: ListedCharacter): string | null {
    return chargeOf(character, ruleset);
  }

  protected pickLabel({ character }: ListedCharacter): string {
    return $localize`Select ${character.name}:name:`;
  }

  protected choose({ character }: ListedCharacter, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.picking.emit({ id: character.id, picked: target.checked });
  }
}
