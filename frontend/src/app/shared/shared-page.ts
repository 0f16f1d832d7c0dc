import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../auth';
import { whenBack } from '../http';
import { SheetFolio, SheetMasthead } from '../sheet';
import { Dialogs, Icon, Nothing, Prose, Toast, waiting, When } from '../ui';
import { SharedStore } from './shared-store';

/** Somebody else's character, to look at. Every number answers, nothing can be changed. */
@Component({
  selector: 'app-shared-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Nothing, Prose, RouterLink, SheetFolio, SheetMasthead, When],
  host: { class: 'wrap sheet' },
  templateUrl: './shared-page.html',
})
export class SharedPage {
  readonly #session = inject(Session);
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  protected readonly store = inject(SharedStore);

  readonly token = input.required<string>();

  protected readonly skeletons = waiting(computed(() => this.store.view() === null && this.store.problem() === null));

  /** What the player keeps to themselves, so that nobody takes an empty purse for a fact. */
  protected readonly hidden = computed(() => {
    const shows: readonly string[] = this.store.view()?.shared.shows ?? [];
    const hidden = parts.filter(({ part }) => !shows.includes(part)).map(({ name }) => name);
    return hidden.length === 0 ? '' : $localize`The player keeps to themselves: ${hidden.join(', ')}:parts:.`;
  });
  protected readonly mayReport = computed(() => this.#session.state() === 'signed-in');

  constructor() {
    whenBack(() => {
      if (this.store.view() === null) void this.store.open(this.token());
    });
    effect(() => {
      const token = this.token();
      untracked(() => void this.store.open(token));
    });
  }

  protected async report(name: string): Promise<void> {
    const { ReportDialog } = await import('./report-dialog');
    const told = await this.#dialogs.open<boolean>(ReportDialog, { token: this.token(), name });
    if (told === true) this.#toast.show({ text: $localize`Reported. An administrator will look at it.` });
  }
}

const parts = [
  { part: 'story', name: $localize`the story` },
  { part: 'itemDescriptions', name: $localize`descriptions of items` },
  { part: 'purse', name: $localize`the coins` },
] as const;
