import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon, type IconName } from '../ui';

/** A kind of file, and what it is for. */
export interface FileFormat<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly words: string;
  readonly icon: IconName;
}

export interface FormatQuestion {
  /** Names what goes out: `Export Tamsin Oakapple`. */
  readonly title: string;
  readonly formats: readonly FileFormat[];
}

/** Asks which kind of file it shall be; closes with its id. */
@Component({
  selector: 'app-format-dialog',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-block-start: 1px solid var(--hairline);
    }
    li button {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 var(--s-2);
      align-items: start;
      width: 100%;
      padding: var(--s-2) var(--s-1);
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    li button:hover {
      background: var(--state-hover);
    }
    strong,
    span {
      grid-column: 2;
    }
    app-icon {
      grid-row: 1 / span 2;
      color: var(--on-surface-variant);
    }
  `,
  template: `
    <h2 id="dialog-title">{{ question.title }}</h2>
    <ul>
      @for (format of question.formats; track format.id) {
        <li>
          <button type="button" (click)="choose(format.id)">
            <app-icon [name]="format.icon" />
            <strong>{{ format.name }}</strong>
            <span class="muted small">{{ format.words }}</span>
          </button>
        </li>
      }
    </ul>
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
    </p>
  `,
})
export class FormatDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<FormatQuestion>(DIALOG_DATA);

  protected choose(id: string): void {
    this.#dialog.close(id);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
