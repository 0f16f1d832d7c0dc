import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Likeness, whyUnfit } from '../../portrait';
import { Crest } from '../../ui';

export interface PortraitQuestion {
  readonly seed: string;
  readonly charge: string | null;
  readonly portraitUrl: string | null;
}

/** A new portrait, or the crest again. */
export type PortraitAnswer = File | 'crest';

/** Chooses a picture for a character, or takes it away. */
@Component({
  selector: 'app-portrait-dialog',
  imports: [Crest, Likeness],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  styles: `
    .crest {
      width: 7.5rem;
      margin-inline: auto;
    }
  `,
  template: `
    <h2 id="dialog-title" i18n>Portrait</h2>
    <app-crest class="crest" [seed]="asked.seed" [charge]="asked.charge" [appLikeness]="asked.portraitUrl" />
    <p class="muted small" i18n>
      PNG, JPEG or WebP, up to 2 MB. It is cut to a square; places and dates hidden in the file are left out.
    </p>
    @if (problem(); as words) {
      <p class="violation" role="alert">{{ words }}</p>
    }
    <p class="dlg-acts">
      @if (asked.portraitUrl !== null) {
        <button type="button" class="btn text danger" (click)="takeAway()" i18n>Show the crest</button>
      }
      <span class="grow"></span>
      <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
      <label class="btn primary">
        <input
          #file
          type="file"
          class="vh"
          accept="image/png,image/jpeg,image/webp"
          (change)="choose(file)"
        /><ng-container i18n>Choose a picture</ng-container>
      </label>
    </p>
  `,
})
export class PortraitDialog {
  readonly #dialog = inject<DialogRef<PortraitAnswer>>(DialogRef);
  protected readonly asked = inject<PortraitQuestion>(DIALOG_DATA);
  protected readonly problem = signal<string | null>(null);

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file === undefined) return;
    this.problem.set(whyUnfit(file));
    if (this.problem() === null) this.#dialog.close(file);
  }

  protected takeAway(): void {
    this.#dialog.close('crest');
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
