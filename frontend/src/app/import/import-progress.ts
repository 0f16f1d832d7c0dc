import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { formatNumber } from '../ui';
import type { Progress } from './errands';

/** How far it is, and the way out. */
@Component({
  selector: 'app-import-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <span class="num">{{ words() }}</span>
      <progress [max]="progress().total" [value]="progress().done"></progress>
    </label>
    <button
      type="button"
      class="btn outline"
      data-cancel
      [attr.aria-disabled]="progress().stopping"
      (click)="cancelled.emit()"
      i18n
    >
      Cancel
    </button>
  `,
})
export class ImportProgress {
  readonly progress = input.required<Progress>();
  readonly cancelled = output();

  protected readonly words = computed(() => progressWords(this.progress()));
}

/** `50 of 500 imported`. */
export function progressWords({ act, done, total, stopping }: Progress): string {
  const [made, all] = [formatNumber(done), formatNumber(total)];
  if (stopping) return $localize`${made}:done: of ${all}:total:, ending with what is under way`;
  switch (act) {
    case 'opening':
      return $localize`${made}:done: of ${all}:total: files opened`;
    case 'looking':
      return $localize`${made}:done: of ${all}:total: looked at`;
    case 'keeping':
      return $localize`${made}:done: of ${all}:total: imported`;
    case 'undoing':
      return $localize`${made}:done: of ${all}:total: taken back`;
  }
}
