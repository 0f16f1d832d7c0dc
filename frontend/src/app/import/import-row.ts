import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from '../ui';
import { type ImportEntry, isAlike } from './import-entry';
import { ImportReportView } from './import-report-view';
import { answerWords } from './import-words';

/** One character of a file: what would come of it, or what did, and whether it shall come in. */
@Component({
  selector: 'app-import-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, ImportReportView, RouterLink],
  template: `
    <app-icon [name]="icon()" [class]="tone()" />
    <div class="imp-main">
      <p class="imp-name">
        @if (made(); as id) {
          <a [routerLink]="'/characters/' + id">{{ name() }}</a>
        } @else {
          <strong>{{ name() }}</strong>
        }
        @if (entry().answer) {
          <span class="small muted"> {{ entry().fileName }}</span>
        }
      </p>
      @if (words(); as text) {
        <p class="small" [class.muted]="!isRefused()" [class.bad]="isRefused()">{{ text }}</p>
      }
      @if (entry().state !== 'kept' && likeness(); as like) {
        <p class="imp-like small">
          <app-icon name="content_copy" />
          <span>
            {{ like.words }} <a [routerLink]="'/characters/' + like.id">{{ like.name }}</a>
          </span>
        </p>
      } @else if (entry().state !== 'kept' && entry().twinOf) {
        <p class="imp-like small">
          <app-icon name="content_copy" /><span i18n>The same stands in this list already: {{ entry().twinOf }}</span>
        </p>
      }
      @if (alike() && entry().state === 'ready') {
        <label class="imp-second">
          <input
            type="checkbox"
            class="check"
            [checked]="entry().chosen"
            [disabled]="busy()"
            (change)="choose($event)"
          />
          <span
            ><ng-container i18n>Import as a second one</ng-container><span class="vh">: {{ name() }}</span></span
          >
        </label>
      }
      @if (entry().answer?.report; as report) {
        <app-import-report-view [report]="report" />
      }
    </div>
    <span class="tagline">{{ fate() }}</span>
    @if (entry().state === 'ready' && !alike()) {
      <label class="tick">
        <input
          type="checkbox"
          class="check"
          [checked]="entry().chosen"
          [disabled]="busy() || entry().unanswered"
          [attr.aria-label]="chooseLabel()"
          (change)="choose($event)"
        />
      </label>
    } @else if (canGo()) {
      <button type="button" class="icon-btn" [attr.aria-label]="forgetLabel()" (click)="forgotten.emit()">
        <app-icon name="close" />
      </button>
    }
  `,
})
export class ImportRow {
  readonly entry = input.required<ImportEntry>();
  /** While something is under way, nothing is chosen. */
  readonly busy = input(false);
  readonly chosen = output<boolean>();
  readonly forgotten = output();

  protected readonly name = computed(() => this.entry().answer?.name ?? this.entry().fileName);
  protected readonly alike = computed(() => isAlike(this.entry()));
  protected readonly isRefused = computed(() => this.entry().state === 'refused');
  protected readonly made = computed(() => (this.entry().state === 'kept' ? this.entry().answer?.id : undefined));
  protected readonly chooseLabel = computed(() => $localize`Import ${this.name()}:file:`);
  protected readonly forgetLabel = computed(() => $localize`Take ${this.name()}:file: off the list`);
  readonly #isFlagged = computed(() => (this.entry().answer?.report?.violations.length ?? 0) > 0);

  /** Of one that the player has already. */
  protected readonly likeness = computed(() => {
    const like = this.alike() ? this.entry().answer?.report?.duplicateOf : undefined;
    if (like === undefined) return null;
    const words =
      like.how === 'same file'
        ? $localize`You have it already, from the same file:`
        : $localize`You have one of the same name, ruleset and classes:`;
    return { ...like, words };
  });

  /** What is under way stays until it is known what became of it. */
  protected readonly canGo = computed(() => {
    const { state } = this.entry();
    return !this.busy() && (state === 'waiting' || state === 'refused' || state === 'kept' || state === 'ready');
  });

  protected readonly icon = computed<IconName>(() => {
    switch (this.entry().state) {
      case 'refused':
        return 'report';
      case 'waiting':
      case 'reading':
      case 'keeping':
        return 'hourglass_empty';
      case 'kept':
        return 'check';
      case 'ready':
        if (this.entry().undone !== null) return 'undo';
        if (this.alike()) return 'content_copy';
        return this.#isFlagged() ? 'flag' : 'check';
    }
  });

  protected readonly tone = computed(() => {
    const { state } = this.entry();
    if (state === 'refused') return 'bad';
    if (state === 'kept') return 'ok';
    if (state !== 'ready') return '';
    return this.#isFlagged() || this.alike() ? 'warn' : 'ok';
  });

  protected readonly words = computed(() => {
    const { state, refusal, undone, answer } = this.entry();
    if (state === 'reading') return $localize`Looking at it`;
    if (state === 'keeping') return $localize`Importing`;
    if (refusal !== null) return refusal;
    if (state === 'waiting') return $localize`Not looked at yet`;
    if (undone === 'changed') return $localize`Changed since it came in, so it stays.`;
    if (undone === 'trashed') return $localize`Taken back: it lies in the trash. Choose it to import it once more.`;
    return answer === null ? '' : answerWords(answer);
  });

  protected readonly fate = computed(() => {
    switch (this.entry().state) {
      case 'waiting':
      case 'reading':
      case 'keeping':
        return '';
      case 'refused':
        return $localize`Left out`;
      case 'kept':
        return $localize`Imported`;
      case 'ready':
        if (this.entry().undone !== null) return $localize`Taken back`;
        if (this.alike()) return $localize`You have it`;
        return this.#isFlagged() ? $localize`New, free rules` : $localize`New`;
    }
  });

  protected choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.chosen.emit(target.checked);
  }
}
