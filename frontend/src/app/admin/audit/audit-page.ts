import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { PagedRows } from '../../lists';
import { FigurePipe, Icon, Nothing, SearchBox, When } from '../../ui';
import { AuditStore } from './audit-store';
import { detailsOf, deviceOf, kinds, wordsFor } from './audit-words';

@Component({
  selector: 'app-audit-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon, Nothing, PagedRows, SearchBox, When],
  providers: [AuditStore],
  templateUrl: './audit-page.html',
})
export class AuditPage {
  readonly #router = inject(Router);
  protected readonly store = inject(AuditStore);
  protected readonly kinds = kinds;
  protected readonly wordsFor = wordsFor;
  protected readonly detailsOf = detailsOf;
  protected readonly deviceOf = deviceOf;

  readonly actor = input<string>();
  readonly target = input<string>();
  readonly action = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();

  /** Who or what the trail is narrowed to, by name where one is known. */
  protected readonly about = computed(() => {
    const target = this.target() ?? '';
    return this.store.rows().find(({ subjectId }) => subjectId === target)?.subjectName ?? target;
  });

  constructor() {
    effect(() => {
      const narrowing = {
        actor: this.actor() ?? '',
        target: this.target() ?? '',
        action: this.action() ?? '',
        from: this.from() ?? '',
        to: this.to() ?? '',
      };
      untracked(() => void this.store.show(narrowing));
    });
  }

  protected say(key: 'action' | 'from' | 'to', { target }: Event): void {
    if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) this.narrow(key, target.value);
  }

  protected narrow(key: string, value: string): void {
    const queryParams = { [key]: value === '' ? null : value };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
