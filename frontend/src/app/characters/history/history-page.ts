import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { firstClassOf } from '../../sheet';
import { Crest, Dialogs, formatNumber, Icon, Nothing, PageBarContent, Toast } from '../../ui';
import type { CharacterView, VersionSummary } from '../character-messages';
import { HistoryStore, type HistoryPart } from './history-store';
import { VersionDiff } from './version-diff';
import { VersionTrail } from './version-trail';

const daysLeftWhole = 30;

/** Every version of a character on a time line, one of them beside the present. Going back only ever adds a version. */
@Component({
  selector: 'app-history-page',
  imports: [Crest, Icon, Nothing, PageBarContent, RouterLink, VersionDiff, VersionTrail],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-page.html',
  styleUrl: './history-page.scss',
})
export class HistoryPage {
  readonly #router = inject(Router);
  readonly #title = inject(Title);
  readonly #toast = inject(Toast);
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(HistoryStore);

  readonly id = input.required<string>();

  protected readonly parts: readonly { readonly id: HistoryPart; readonly name: string }[] = [
    { id: 'all', name: $localize`All` },
    { id: 'named', name: $localize`Named` },
    { id: 'growth', name: $localize`Growth` },
    { id: 'elsewhere', name: $localize`Milestones` },
  ];
  protected readonly charge = computed(() => {
    const view = this.store.view();
    const ruleset = this.store.ruleset();
    return view === null || ruleset === null ? null : (firstClassOf(ruleset, view)?.charge ?? null);
  });
  protected readonly now = computed(() => this.store.view()?.version ?? 0);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.load(id));
    });
    effect(() => {
      const name = this.store.view()?.name;
      if (name !== undefined) this.#title.setTitle($localize`History of ${name}:name: · Heroledger`);
    });
  }

  protected async restore({ number }: VersionSummary): Promise<void> {
    const before = this.now();
    const written = await this.store.restore(number);
    if (written === null) return;
    this.#toast.show({
      text: $localize`Version ${formatNumber(number)}:number: is back, as version ${formatNumber(written)}:written:.`,
      icon: 'history',
      undo: () => void this.store.restore(before),
    });
  }

  protected async copy({ number }: VersionSummary): Promise<void> {
    const copy = await this.store.copy(number);
    if (copy === null) return;
    await this.#router.navigate(['/characters', copy.id]);
    this.#toast.show({
      text: $localize`This is the copy of version ${formatNumber(number)}:number:.`,
      icon: 'content_copy',
    });
  }

  protected async nameThis(): Promise<void> {
    const { NameVersionDialog } = await import('./name-version-dialog');
    const name = await this.#dialogs.open<string>(NameVersionDialog, null);
    if (name !== undefined && (await this.store.name(name))) {
      this.#toast.show({ text: $localize`Kept as “${name}:name:”.`, icon: 'bookmark' });
    }
  }

  /** The younger part of a history is what people go back to. */
  protected async thinOut({ name }: CharacterView): Promise<void> {
    const before = new Date(Date.now() - daysLeftWhole * 24 * 60 * 60 * 1000);
    const count = await this.store.countPrunable(before);
    if (count === null) return;
    if (count === 0) {
      this.#toast.show({
        text: $localize`There is nothing to thin out: no day of over ${daysLeftWhole}:days: days ago has several plain saves.`,
        icon: 'history',
      });
      return;
    }
    const wanted = await this.#dialogs.confirm({
      title: $localize`Thin out the history of ${name}:name:?`,
      body: $localize`${formatNumber(count)}:count: plain saves of over ${daysLeftWhole}:days: days ago go for good. The last one of each day stays, and so does every version that was named, or brought a level, or was restored, shared or brought in.`,
      act: $localize`Thin out`,
      leave: $localize`Keep all`,
      destructive: true,
    });
    const removed = wanted ? await this.store.prune(before) : null;
    if (removed !== null)
      this.#toast.show({ text: $localize`${formatNumber(removed)}:count: saves went.`, icon: 'history' });
  }

  protected tryAgain(): void {
    void this.store.load(this.id());
  }
}
