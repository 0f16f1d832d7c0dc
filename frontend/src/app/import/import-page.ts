import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FigurePipe, Icon, type IconName, Toast } from '../ui';
import { ImportReportView } from './import-report-view';
import { ImportSources } from './import-sources';
import { type ImportEntry, ImportStore } from './import-store';
import { answerWords } from './import-words';

const MOST_SHOWN = 100;

/** Drop files, see what would come of them, then choose. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon, ImportReportView, ImportSources, RouterLink],
  host: {
    class: 'wrap import',
    '(dragover)': 'invite($event)',
    '(dragleave)': 'uninvite()',
    '(drop)': 'take($event)',
  },
  templateUrl: './import-page.html',
})
export class ImportPage {
  readonly #toast = inject(Toast);
  readonly #inviting = signal(false);
  protected readonly store = inject(ImportStore);

  protected readonly inviting = this.#inviting.asReadonly();
  /** Thousands of rows would take seconds to draw; those that are not shown are imported all the same. */
  protected readonly shown = computed(() => this.store.entries().slice(0, MOST_SHOWN));
  protected readonly hidden = computed(() => this.store.entries().length - this.shown().length);
  protected readonly finished = computed(
    () => this.store.kept().length > 0 && this.store.chosen().length === 0 && !this.store.busy(),
  );

  protected invite(event: DragEvent): void {
    event.preventDefault();
    this.#inviting.set(true);
  }

  protected uninvite(): void {
    this.#inviting.set(false);
  }

  protected take(event: DragEvent): void {
    event.preventDefault();
    this.#inviting.set(false);
    if (event.dataTransfer !== null) void this.store.look(event.dataTransfer.files);
  }

  protected open({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.files === null) return;
    const files = Array.from(target.files);
    target.value = ''; // The same file can be chosen again after it was mended.
    void this.store.look(files);
  }

  protected choose(entry: ImportEntry, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.store.choose(entry.key, target.checked);
  }

  protected async keep(): Promise<void> {
    const before = this.store.kept().length;
    await this.store.keep();
    const count = this.store.kept().length - before;
    if (count === 1) this.#toast.show({ text: $localize`One character imported.` });
    if (count > 1) this.#toast.show({ text: $localize`${count}:count: characters imported.` });
  }

  protected icon(entry: ImportEntry): IconName {
    if (entry.state === 'refused') return 'report';
    if (entry.state === 'reading' || entry.state === 'keeping') return 'hourglass_empty';
    return entry.state === 'ready' && flagged(entry) ? 'flag' : 'check';
  }

  protected tone(entry: ImportEntry): string {
    if (entry.state === 'refused') return 'bad';
    if (entry.state === 'ready' && flagged(entry)) return 'warn';
    return entry.answer === null ? '' : 'ok';
  }

  protected words(entry: ImportEntry): string {
    if (entry.state === 'reading') return $localize`Looking at it`;
    if (entry.state === 'keeping') return $localize`Importing`;
    if (entry.refusal !== null) return entry.refusal;
    return entry.answer === null ? '' : answerWords(entry.answer);
  }

  protected fate(entry: ImportEntry): string {
    switch (entry.state) {
      case 'reading':
      case 'keeping':
        return '';
      case 'refused':
        return $localize`Left out`;
      case 'kept':
        return $localize`Imported`;
      case 'ready':
        return flagged(entry) ? $localize`New, free rules` : $localize`New`;
    }
  }

  protected chooseLabel(entry: ImportEntry): string {
    return $localize`Import ${nameOf(entry)}:file:`;
  }

  protected forgetLabel(entry: ImportEntry): string {
    return $localize`Take ${nameOf(entry)}:file: off the list`;
  }
}

function nameOf({ answer, fileName }: ImportEntry): string {
  return answer?.name ?? fileName;
}

function flagged({ answer }: ImportEntry): boolean {
  return (answer?.report?.violations.length ?? 0) > 0;
}
