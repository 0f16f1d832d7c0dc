import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { toProblem } from '../http';
import { ReasonFields, type ReportReason } from '../sheet';
import { SharedApi } from './shared-api';

interface ReportQuestion {
  readonly token: string;
  readonly name: string;
}

/** Tells administrators what is wrong with a character that is shown. */
@Component({
  selector: 'app-report-dialog',
  imports: [ReasonFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Report {{ asked.name }}</h2>
    <p class="muted" i18n>Administrators decide what becomes of it. Its player is not told who reported it.</p>
    <form (submit)="send($event)">
      <app-reason-fields
        reasonLabel="What is wrong?"
        i18n-reasonLabel
        wordsLabel="What should they know?"
        i18n-wordsLabel
        wordsHint="Where it is, and why."
        i18n-wordsHint
        [longest]="1000"
        [(reason)]="chosen"
        [(text)]="text"
      />
      @if (problem(); as detail) {
        <p class="violation" role="alert">{{ detail }}</p>
      }
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <button type="submit" class="btn primary" [attr.aria-disabled]="busy()" i18n>Report it</button>
      </p>
    </form>
  `,
})
export class ReportDialog {
  readonly #api = inject(SharedApi);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly asked = inject<ReportQuestion>(DIALOG_DATA);
  protected readonly chosen = signal<ReportReason>('offensive');
  protected readonly text = signal('');
  protected readonly problem = signal<string | null>(null);
  protected readonly busy = signal(false);

  protected async send(submission: Event): Promise<void> {
    submission.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const report = { reason: this.chosen(), text: this.text().trim() };
      await firstValueFrom(this.#api.report(this.asked.token, report));
      this.#dialog.close(true);
    } catch (error) {
      const problem = toProblem(error);
      this.problem.set(problem.detail || problem.title);
    } finally {
      this.busy.set(false);
    }
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
