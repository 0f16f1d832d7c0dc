import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PagedRows } from '../../lists';
import { reportReasons, takeDownWords } from '../../sheet';
import { Dialogs, Icon, Nothing, When } from '../../ui';
import type { Report, TakeDown } from '../admin-messages';
import { ReportStore } from './report-store';

@Component({
  selector: 'app-reports-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Nothing, PagedRows, RouterLink, When],
  providers: [ReportStore],
  templateUrl: './reports-page.html',
})
export class ReportsPage {
  readonly #router = inject(Router);
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(ReportStore);
  protected readonly words = takeDownWords;

  /** `open` unless the address says otherwise; `all` for closed ones too. */
  readonly state = input<string>();
  readonly reason = input<string>();

  protected readonly states = [
    { id: 'open', name: $localize`Open` },
    { id: 'closed', name: $localize`Closed` },
    { id: 'all', name: $localize`All` },
  ];
  protected readonly reasons = reportReasons.map((id) => ({ id, name: takeDownWords(id) }));

  constructor() {
    effect(() => {
      const state = this.state() ?? 'open';
      const narrowing = { state: state === 'all' ? '' : state, reason: this.reason() ?? '' };
      untracked(() => void this.store.show(narrowing));
    });
  }

  protected choose(key: 'state' | 'reason', { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const queryParams = { [key]: target.value === '' ? null : target.value };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async takeDown(report: Report): Promise<void> {
    const { TakeDownDialog } = await import('./take-down-dialog');
    const answer = await this.#dialogs.open<TakeDown>(TakeDownDialog, report);
    if (answer !== undefined) await this.store.takeDown(report, answer);
  }

  protected async release(report: Report): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Let ${report.characterName}:name: be shown again?`,
      body: $localize`It stays private until its player decides otherwise. They are mailed.`,
      act: $localize`Let it be shown`,
      leave: $localize`Leave it`,
      destructive: false,
    });
    if (yes) await this.store.release(report);
  }

  protected outcomeWords({ outcome }: Report): string {
    return outcome === 'takenDown' ? $localize`Taken down` : $localize`Dismissed`;
  }
}
