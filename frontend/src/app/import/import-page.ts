import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { toTrash } from '../characters';
import { RouterLink } from '@angular/router';
import { FigurePipe, Icon, Toast, type ToastMessage } from '../ui';
import type { Progress } from './errands';
import { type EntryKind, type ImportEntry, kindOf } from './import-entry';
import { ImportProgress, progressWords } from './import-progress';
import { ImportRow } from './import-row';
import { ImportSources } from './import-sources';
import { ImportStore } from './import-store';
import { ImportSummary } from './import-summary';
import { keptWords, tallyWords, undoneWords } from './import-words';
import { worstFirst } from './worst-first';

const MOST_SHOWN = 100;
/** A progress is spoken so many times: with each of hundreds of groups nothing else could be heard. */
const SPOKEN_TIMES = 4;

/** Drop files, see what would come of them, choose, and take it back. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon, ImportProgress, ImportRow, ImportSources, ImportSummary, RouterLink],
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
  readonly #injector = inject(Injector);
  readonly #destroyed = inject(DestroyRef);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #inviting = signal(false);
  readonly #told = signal('');
  protected readonly store = inject(ImportStore);
  protected readonly title = viewChild<ElementRef<HTMLElement>>('title');
  protected readonly kind = signal<EntryKind | null>(null);

  protected readonly inviting = this.#inviting.asReadonly();
  /** What came of the last act. */
  protected readonly told = this.#told.asReadonly();
  readonly #ofKind = computed(() => {
    const kind = this.kind();
    return kind === null ? this.store.entries() : this.store.entries().filter((entry) => kindOf(entry) === kind);
  });
  /** Thousands of rows would take seconds to draw; those that are not shown are imported all the same. */
  protected readonly shown = computed(() => worstFirst(this.#ofKind(), MOST_SHOWN));
  protected readonly hidden = computed(() => this.#ofKind().length - this.shown().length);
  protected readonly finished = computed(() => this.store.tally().kept > 0 && this.store.chosen().length === 0);

  /** Politely, and not each step of it; the toast says what came of it. */
  protected readonly spoken = linkedSignal<Progress | null, string>({
    source: this.store.progress,
    computation: (progress, previous) => {
      if (progress === null)
        return previous === undefined || previous.source?.act === 'looking' || previous.source?.act === 'opening'
          ? tallyWords(this.store.tally())
          : '';
      return previous !== undefined && quarterOf(progress) === quarterOf(previous.source)
        ? previous.value
        : progressWords(progress);
    },
  });

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
    if (event.dataTransfer !== null) void this.#look(event.dataTransfer.files);
  }

  protected open({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.files === null) return;
    const files = Array.from(target.files);
    target.value = ''; // The same file can be chosen again after it was mended.
    void this.#look(files);
  }

  protected async lookOn(): Promise<void> {
    this.#told.set('');
    await this.#holdingFocus(() => this.store.lookOn());
  }

  protected async keep(): Promise<void> {
    const words = keptWords(await this.#holdingFocus(() => this.store.keep()));
    this.#tell(words, this.store.undoable() > 0 ? { undo: () => void this.undo() } : {});
  }

  protected async undo(): Promise<void> {
    const undone = await this.#holdingFocus(() => this.store.undo());
    this.#tell(undoneWords(undone), undone.taken > 0 ? { link: toTrash() } : {});
  }

  /** What stood in the row is gone with it: the focus goes to the row that takes its place. */
  protected forget({ key }: ImportEntry): void {
    const place = this.shown().findIndex((entry) => entry.key === key);
    this.store.forget(key);
    this.#afterRender(() => {
      const rows = this.#host.nativeElement.querySelectorAll<HTMLElement>('.imp app-import-row');
      const next = rows[Math.min(place, rows.length - 1)]?.querySelector<HTMLElement>('.icon-btn, input:enabled');
      (next ?? this.title()?.nativeElement)?.focus();
    });
  }

  #look(files: Iterable<File>): Promise<void> {
    this.#told.set('');
    return this.store.look(files);
  }

  #tell(text: string, further: Pick<ToastMessage, 'undo' | 'link'>): void {
    this.#told.set(text);
    if (text !== '') this.#toast.show({ text, ...further });
  }

  /** The button that was pressed gives way to Cancel, and that to what can be done next. */
  async #holdingFocus<T>(act: () => Promise<T>): Promise<T> {
    const outcome = act();
    this.#afterRender(() => this.#host.nativeElement.querySelector<HTMLElement>('[data-cancel]')?.focus());
    try {
      return await outcome;
    } finally {
      const { activeElement } = this.#host.nativeElement.ownerDocument;
      const isHeld =
        activeElement?.matches('[data-cancel]') === true ||
        activeElement === this.#host.nativeElement.ownerDocument.body;
      if (isHeld) this.#afterRender(() => this.title()?.nativeElement.focus());
    }
  }

  #afterRender(act: () => void): void {
    // The toast offers the way back on other pages, too.
    if (!this.#destroyed.destroyed) afterNextRender(act, { injector: this.#injector });
  }
}

function quarterOf(progress: Progress | null): string {
  if (progress === null) return '';
  const { act, done, total, stopping } = progress;
  return `${act} ${Math.floor((SPOKEN_TIMES * done) / Math.max(total, 1))} ${stopping}`;
}
