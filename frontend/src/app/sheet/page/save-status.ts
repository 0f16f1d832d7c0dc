import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Icon, type IconName, inReadersWay } from '../../ui';
import { Autosave } from './autosave';

const tick = 5000;

/** The state of saving, always in sight: a short word on a phone, with the time beside it where there is room. */
@Component({
  selector: 'app-save-status',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .save.flagged,
    .save.flagged app-icon {
      color: var(--error);
    }
  `,
  template: `
    <span class="save" [class.flagged]="isStuck()">
      <app-icon [name]="icon()" />
      <span>
        <span role="status">{{ word() }}</span>
        <!-- What ticks is for the eye: read aloud every few seconds it would be a nuisance. -->
        <span class="only-wide-inline" aria-hidden="true">&ngsp;{{ more() }}</span>
      </span>
    </span>
  `,
})
export class SaveStatus {
  readonly #autosave = inject(Autosave);
  readonly #now = signal(Date.now());

  protected readonly isStuck = computed(() => ['blocked', 'refused', 'conflict'].includes(this.#autosave.state().kind));
  protected readonly icon = computed<IconName>(() => {
    switch (this.#autosave.state().kind) {
      case 'saved':
        return 'cloud_done';
      case 'waiting':
      case 'saving':
        return 'cloud_sync';
      case 'unreachable':
        return 'cloud_off';
      case 'blocked':
      case 'refused':
      case 'conflict':
        return 'flag';
    }
  });
  protected readonly word = computed(() => {
    switch (this.#autosave.state().kind) {
      case 'saved':
        return $localize`Saved`;
      case 'waiting':
      case 'saving':
        return $localize`Saving…`;
      case 'unreachable':
        return $localize`Kept here`;
      case 'blocked':
      case 'refused':
        return $localize`Not saved`;
      case 'conflict':
        return $localize`Needs you`;
    }
  });
  protected readonly more = computed(() => {
    const state = this.#autosave.state();
    switch (state.kind) {
      case 'saved':
        return state.at === null ? null : ago(this.#now() - state.at);
      case 'unreachable':
        return $localize`until the server answers`;
      case 'blocked':
        return $localize`yet, against the rules`;
      case 'refused':
        return $localize`yet, kept here`;
      case 'conflict':
        return $localize`to settle two changes`;
      case 'waiting':
      case 'saving':
        return null;
    }
  });

  constructor() {
    const timer = setInterval(() => this.#now.set(Date.now()), tick);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}

const relative = inReadersWay((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** `12 seconds ago`, `3 minutes ago`. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return relative().format(-seconds, 'second');
  if (seconds < 3600) return relative().format(-Math.floor(seconds / 60), 'minute');
  return relative().format(-Math.floor(seconds / 3600), 'hour');
}
