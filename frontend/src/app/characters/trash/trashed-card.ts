import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Ruleset } from '@heroledger/rules';
import { Crest, Icon, When } from '../../ui';
import type { DiscardedCharacter } from '../character-messages';
import { chargeOf, kickerWords } from '../character-words';
import { daysLeft } from './trash-words';

/** A character that was deleted: since when, how long it can be had back, and the way. It cannot be opened, nor its portrait be fetched. */
@Component({
  selector: 'app-trashed-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Crest, Icon, When],
  host: { class: 'leaf plate card trashed', '[class.sel]': 'picked()' },
  template: `
    <label class="pick">
      <input
        type="checkbox"
        class="check"
        [checked]="picked()"
        [attr.aria-label]="pickLabel()"
        (change)="choose($event)"
      />
    </label>
    <div class="card-head">
      <app-crest [seed]="character().id" [charge]="charge()" />
      <div>
        <h2>{{ character().name }}</h2>
        <p class="caps kicker">
          @for (words of kicker(); track $index) {
            <span>{{ words }}</span>
          }
        </p>
      </div>
    </div>
    <div class="todo">
      <p>
        <ng-container i18n>Deleted <app-when within [at]="character().deletedAt" /></ng-container>,
        <strong i18n>{left(), plural, =1 {its last day} other {{{ left() }} days left}}</strong>
      </p>
      <button
        type="button"
        class="btn outline"
        [attr.aria-label]="backLabel()"
        [attr.aria-disabled]="busy()"
        (click)="back.emit()"
      >
        <app-icon name="undo" /><span i18n>Bring back</span>
      </button>
    </div>
    @if (character().isTemplate) {
      <footer>
        <span class="tag"><app-icon name="content_copy" /><ng-container i18n>Template</ng-container></span>
      </footer>
    }
  `,
})
export class TrashedCard {
  readonly character = input.required<DiscardedCharacter>();
  readonly ruleset = input<Ruleset | null>(null);
  readonly picked = input(false);
  readonly busy = input(false);
  readonly picking = output<boolean>();
  readonly back = output();

  protected readonly kicker = computed(() => kickerWords(this.character(), this.ruleset()));
  protected readonly charge = computed(() => chargeOf(this.character(), this.ruleset()));
  protected readonly left = computed(() => daysLeft(this.character().deletedAt, new Date()));
  protected readonly pickLabel = computed(() => $localize`Select ${this.character().name}:name:`);
  protected readonly backLabel = computed(() => $localize`Bring back ${this.character().name}:name:`);

  protected choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.picking.emit(target.checked);
  }
}
