import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { FigurePipe } from '../ui';
import { type EntryKind, entryKinds } from './import-entry';
import { kindWords, type Tally } from './import-words';

/** How many there are of each kind; pressed, a kind is shown alone. */
@Component({
  selector: 'app-import-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe],
  template: `
    <div class="chips" role="group" i18n-aria-label aria-label="Show alone">
      @for (one of kinds(); track one.kind) {
        <button
          type="button"
          class="chip"
          [class.on]="one.kind === shown()"
          [attr.aria-pressed]="one.kind === shown()"
          (click)="shown.set(one.kind === shown() ? null : one.kind)"
        >
          <span class="num">{{ one.count | figure }}</span> {{ one.words }}
        </button>
      }
    </div>
  `,
})
export class ImportSummary {
  readonly tally = input.required<Tally>();
  /** Null shows all. */
  readonly shown = model<EntryKind | null>(null);

  protected readonly kinds = computed(() =>
    entryKinds
      .map((kind) => ({ kind, count: this.tally()[kind], words: kindWords(kind) }))
      .filter(({ kind, count }) => count > 0 || kind === this.shown()),
  );
}
