import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal, ViewEncapsulation } from '@angular/core';
import { downloadFile } from '../../../files';
import { Icon } from '../../../ui';

/** Shows recovery codes this one time, and the ways to keep them. */
@Component({
  selector: 'app-recovery-codes-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { class: 'leaf dialog recovery-codes' },
  // The rules for printing reach beyond the dialog: only the codes go on paper.
  encapsulation: ViewEncapsulation.None,
  styles: `
    .recovery-codes ol {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr));
      gap: var(--s-2) var(--s-4);
      padding: 0;
      margin: 0;
      list-style: none;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.04em;
    }
    .recovery-codes .keep {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
    }
    .recovery-codes .keep .btn {
      flex: 1;
      padding-inline: 0.75rem;
    }
    @media print {
      body:has(.recovery-codes) > :not(.cdk-overlay-container),
      .recovery-codes :is(.keep, .dlg-acts),
      .dialog-scrim {
        display: none;
      }
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Keep these recovery codes</h2>
    <p i18n>
      Each of them opens your account once when the app and the passkeys are out of reach. They are shown this one time:
      keep them where you would keep a spare key.
    </p>
    <ol>
      @for (code of codes; track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ol>
    <p class="vh" role="status">{{ said() }}</p>
    <p class="keep">
      <button type="button" class="btn outline" (click)="copy()">
        <app-icon name="content_copy" /><span>{{ copied() ? copiedWord : copyWord }}</span>
      </button>
      <button type="button" class="btn outline" (click)="download()">
        <app-icon name="download" /><span i18n>Download</span>
      </button>
      <button type="button" class="btn outline" (click)="print()" i18n>Print</button>
    </p>
    <p class="dlg-acts">
      <span class="grow"></span>
      <button type="button" class="btn primary" (click)="close()" i18n>I have kept them</button>
    </p>
  `,
})
export class RecoveryCodesDialog {
  readonly #dialog = inject<DialogRef>(DialogRef);
  readonly #said = signal('');
  readonly #copied = signal(false);

  protected readonly codes = inject<readonly string[]>(DIALOG_DATA);
  protected readonly said = this.#said.asReadonly();
  protected readonly copied = this.#copied.asReadonly();
  protected readonly copyWord = $localize`Copy`;
  protected readonly copiedWord = $localize`Copied`;

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.codes.join('\n'));
      this.#copied.set(true);
      this.#said.set($localize`The codes are copied.`);
    } catch {
      // The browser keeps the clipboard to itself: the codes can still be selected, downloaded and printed.
      this.#said.set($localize`They could not be copied. Select them, or download them.`);
    }
  }

  protected download(): void {
    const text = `Heroledger\n${location.origin}\n\n${this.codes.join('\n')}\n`;
    downloadFile(new Blob([text], { type: 'text/plain' }), 'heroledger-recovery-codes.txt');
  }

  protected print(): void {
    globalThis.print();
  }

  protected close(): void {
    this.#dialog.close();
  }
}
