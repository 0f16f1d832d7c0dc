import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { type Choice, ChoiceList, FigurePipe } from '../ui';
import { type BulkShareStore, type BulkVisibility, iconOf } from './bulk-share-store';
import type { CharacterSummary } from './character-messages';

export interface BulkSharing {
  readonly rows: readonly CharacterSummary[];
  readonly store: BulkShareStore;
}

/**
 * Asks who shall see the characters that are picked, tells how far it is and, when some were left alone, which and why.
 * Closes with what was chosen; undefined when nothing was.
 */
@Component({
  selector: 'app-bulk-share-dialog',
  imports: [ChoiceList, FigurePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog', '(keydown.escape)': 'leave()' },
  styles: `
    ul {
      margin: 0;
      padding: 0;
      max-height: 40dvh;
      overflow-y: auto;
      list-style: none;
    }
    li {
      padding-block: var(--s-2);
    }
    li + li {
      border-block-start: 1px solid var(--hairline);
    }
    li strong {
      display: block;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>
      {sharing.rows.length, plural,
        =1 {Share one character}
        other {Share {{ sharing.rows.length | figure }} characters}
      }
    </h2>
    @if (wanted() === null) {
      <p i18n>Who shall see them?</p>
      <app-choice-list [choices]="choices" (chosen)="share($event)" />
    }
    <div role="status">
      @if (left().length > 0 && progress() === null) {
        <p i18n>
          {left().length, plural,
            =1 {One stays as it was. Its sheet has the whole choice under Sharing.}
            other {{{ left().length | figure }} stay as they were. Their sheets have the whole choice under Sharing.}
          }
        </p>
      }
    </div>
    @if (progress(); as now) {
      <label>
        <span class="num" i18n>{{ now.done | figure }} of {{ now.of | figure }}</span>
        <progress [max]="now.of" [value]="now.done"></progress>
      </label>
    } @else if (left().length > 0) {
      <ul tabindex="0" aria-labelledby="dialog-title">
        @for (one of left(); track one.id) {
          <li>
            <strong>{{ one.name }}</strong> <span class="muted small">{{ one.reason }}</span>
          </li>
        }
      </ul>
    }
    <p class="dlg-acts">
      <span class="grow"></span>
      <button #out type="button" class="btn text" (click)="leave()">
        @if (wanted() === null) {
          <ng-container i18n>Not now</ng-container>
        } @else if (progress() !== null) {
          <ng-container i18n>Stop</ng-container>
        } @else {
          <ng-container i18n>Close</ng-container>
        }
      </button>
    </p>
  `,
})
export class BulkShareDialog {
  readonly #dialog = inject<DialogRef<BulkVisibility>>(DialogRef);
  protected readonly out = viewChild.required<ElementRef<HTMLButtonElement>>('out');
  readonly #wanted = signal<BulkVisibility | null>(null);
  protected readonly sharing = inject<BulkSharing>(DIALOG_DATA);
  protected readonly wanted = this.#wanted.asReadonly();
  protected readonly progress = this.sharing.store.progress;
  protected readonly left = this.sharing.store.leftAlone;
  protected readonly choices: readonly Choice<BulkVisibility>[] = [
    {
      id: 'private',
      name: $localize`Nobody else`,
      words: $localize`They leave the gallery, and links that were given out for those in it lead nowhere any more. Whoever is shared by link alone, or with friends, stays as it is.`,
      icon: iconOf('private'),
    },
    {
      id: 'public',
      name: $localize`Everybody`,
      words: $localize`They hang in the gallery. Links and friends stay as they are.`,
      icon: iconOf('public'),
    },
  ];

  protected async share(wanted: BulkVisibility): Promise<void> {
    // What was pressed goes; the way out stays.
    this.out().nativeElement.focus();
    this.#wanted.set(wanted);
    await this.sharing.store.share(this.sharing.rows, wanted);
    if (this.left().length === 0) this.#dialog.close(wanted);
  }

  /** While it goes on this only stops it: what was left alone is told first. */
  protected leave(): void {
    if (this.progress() === null) this.#dialog.close(this.#wanted() ?? undefined);
    else this.sharing.store.stop();
  }
}
