import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { ExperienceState } from '@heroledger/rules';
import { Field, FieldControl, FigurePipe, formatNumber } from '../../ui';

/** Asks how much experience was earned; closes with the amount. */
@Component({
  selector: 'app-experience-dialog',
  imports: [Field, FieldControl, FigurePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'leaf dialog' },
  template: `
    <h2 id="dialog-title" i18n>Award experience</h2>
    <form (submit)="give($event)">
      <app-field i18n-label label="Points" [hint]="hint()" [problem]="problem()">
        <input
          appControl
          type="number"
          inputmode="numeric"
          step="1"
          [value]="typed()"
          #points
          (input)="typed.set(points.value)"
        />
      </app-field>
      <p class="dlg-acts">
        <span class="grow"></span>
        <button type="button" class="btn text" (click)="leave()" i18n>Not now</button>
        <button type="submit" class="btn primary" i18n>Award {{ amount() ?? 0 | figure }}</button>
      </p>
    </form>
  `,
})
export class ExperienceDialog {
  readonly #dialog = inject<DialogRef<number>>(DialogRef);
  readonly #experience = inject<{ readonly experience: ExperienceState }>(DIALOG_DATA).experience;

  protected readonly typed = signal('');
  readonly #tried = signal(false);
  protected readonly amount = computed(() => {
    const amount = Number(this.typed());
    return this.typed() !== '' && Number.isInteger(amount) ? amount : null;
  });
  readonly #takesTooMuch = computed(() => this.#experience.points + (this.amount() ?? 0) < 0);
  protected readonly problem = computed(() => {
    if (this.#takesTooMuch()) {
      return $localize`Only ${formatNumber(this.#experience.points)}:points: are there to be taken back.`;
    }
    return this.#tried() && this.amount() === null ? $localize`A whole number of points.` : null;
  });
  protected readonly hint = computed(() => {
    const total = this.#experience.points + (this.amount() ?? 0);
    const next = this.#experience.nextLevelAt;
    const sum = formatNumber(total);
    if (next === null || total >= next) return $localize`Makes ${sum}:total:.`;
    return $localize`Makes ${sum}:total:; ${formatNumber(next - total)}:missing: to the next level.`;
  });

  protected give(event: Event): void {
    event.preventDefault();
    this.#tried.set(true);
    const amount = this.amount();
    if (amount !== null && !this.#takesTooMuch()) this.#dialog.close(amount);
  }

  protected leave(): void {
    this.#dialog.close();
  }
}
