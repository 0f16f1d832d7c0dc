import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { isPlayerRuleset } from '../../rulesets';
import { spend } from '../edits';
import { itemChangeWords, withChange, type ItemChange } from '../equipment/item-acts';
import { SheetFolio, type PoolChange } from '../sheet-folio';
import { CharacterActs } from './character-acts';
import { CharacterStore } from './character-store';

/** The sheet itself, playable: hit points, and what is worn and held. */
@Component({
  selector: 'app-sheet-tab',
  imports: [SheetFolio],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .attribution {
      max-width: 65ch;
      margin: var(--s-5) auto 0;
      padding-inline: var(--gutter);
      text-align: center;
    }
  `,
  template: `
    @if (store.character(); as character) {
      @if (store.sheet(); as sheet) {
        @if (store.ruleset(); as ruleset) {
          <app-sheet-folio
            [character]="character"
            [sheet]="sheet"
            [ruleset]="ruleset"
            [editable]="true"
            (poolChanged)="changePool($event)"
            (itemChanged)="changeItem($event)"
            (mend)="store.mend($event)"
          />
          @if (isPlayerRuleset(ruleset.id)) {
            <p class="small muted attribution">
              <ng-container i18n>{{ ruleset.name }}, version {{ ruleset.version }}</ng-container>
              <button type="button" class="btn text" (click)="acts.moveOn()" i18n>Another version</button>
            </p>
          }
          @if (ruleset.attribution !== null) {
            <p class="small muted attribution">{{ ruleset.attribution }}</p>
          }
        }
      }
    }
  `,
})
export class SheetTab {
  protected readonly store = inject(CharacterStore);
  protected readonly acts = inject(CharacterActs);
  protected readonly isPlayerRuleset = isPlayerRuleset;

  protected changePool({ pool, spent }: PoolChange): void {
    this.store.edit(pool.name, (character) => spend(character, pool.id, spent), `spent.${pool.id}`);
  }

  protected changeItem(change: ItemChange): void {
    const equipment = this.store.character()?.equipment ?? [];
    this.store.edit(itemChangeWords(change, { equipment }), (character) => withChange(character, change));
  }
}
