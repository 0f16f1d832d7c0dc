import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Router, RouterLink } from '@angular/router';
import { askForFormat, downloadFile, safeName } from '../files';
import { whenBack } from '../http';
import { CardSkeleton, Dialogs, FigurePipe, Icon, Nothing, waiting } from '../ui';
import { BulkBar } from './bulk-bar';
import { BulkShareStore, type BulkVisibility } from './bulk-share-store';
import { CharacterCard } from './character-card';
import { type FilterKey, type ListAddress, filterKeys, readAddress, sortings } from './character-filters';
import { filterName } from './filter-words';
import { CharacterListStore } from './character-list-store';
import { CharacterTable, type ListedCharacter } from './character-table';
import type { CharacterSummary } from './character-messages';
import { DraftCard } from './draft-card';
import { listFormats } from './export-formats';
import { FirstPage } from './first-page';
import { ListFinder } from './list-finder';
import { WizardDrafts } from './wizard/wizard-draft';
import { RulesetShelf } from '../rulesets';

@Component({
  selector: 'app-character-list-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BulkBar,
    CardSkeleton,
    CdkMenu,
    CdkMenuItem,
    CdkMenuTrigger,
    CharacterCard,
    CharacterTable,
    DraftCard,
    FigurePipe,
    FirstPage,
    Icon,
    ListFinder,
    Nothing,
    RouterLink,
  ],
  host: { class: 'wrap' },
  templateUrl: './character-list-page.html',
})
export class CharacterListPage {
  readonly #router = inject(Router);
  readonly #dialogs = inject(Dialogs);
  readonly #bulkShare = inject(BulkShareStore);
  protected readonly store = inject(CharacterListStore);
  protected readonly shelf = inject(RulesetShelf);
  protected readonly draft = inject(WizardDrafts).read();

  // The address of the page, part by part.
  readonly search = input<string>();
  readonly ruleset = input<string>();
  readonly class = input<string>();
  readonly ancestry = input<string>();
  readonly levels = input<string>();
  readonly tag = input<string>();
  readonly visibility = input<string>();
  readonly updatedAfter = input<string>();
  readonly updatedBefore = input<string>();
  readonly createdAfter = input<string>();
  readonly createdBefore = input<string>();
  readonly sort = input<string>();
  readonly view = input<string>();

  protected readonly address = computed(() =>
    readAddress({
      search: this.search(),
      ruleset: this.ruleset(),
      class: this.class(),
      ancestry: this.ancestry(),
      levels: this.levels(),
      tag: this.tag(),
      visibility: this.visibility(),
      updatedAfter: this.updatedAfter(),
      updatedBefore: this.updatedBefore(),
      createdAfter: this.createdAfter(),
      createdBefore: this.createdBefore(),
      sort: this.sort(),
    }),
  );
  protected readonly shownView = computed(() => (this.view() === 'table' ? 'table' : 'cards'));
  protected readonly skeletons = waiting(computed(() => this.store.loading() && this.store.rows().length === 0));
  protected readonly listed = computed((): readonly ListedCharacter[] =>
    this.store.rows().map((character) => ({ character, ruleset: this.shelf.of(character.ruleset) })),
  );
  protected readonly severalRulesets = computed(
    () => new Set(this.store.rows().map(({ ruleset }) => ruleset)).size > 1,
  );
  protected readonly pickedIds = computed(() => new Set(this.store.picked().map(({ id }) => id)));
  protected readonly classes = computed(() => this.shelf.classesOf(this.address().ruleset));
  protected readonly ancestries = computed(() => this.shelf.ancestriesOf(this.address().ruleset));
  protected readonly loosenings = computed(() => {
    const names = [...this.shelf.known(), ...this.classes(), ...this.ancestries()];
    return this.store
      .loosenings()
      .map(({ key, total }) => ({ key, total, name: filterName(key, this.address(), names) }));
  });
  protected readonly nobodyTitle = computed(() => {
    const search = this.address().search.trim();
    return search === '' ? $localize`Nobody fits these filters` : $localize`Nobody by “${search}:search:”`;
  });

  constructor() {
    void this.shelf.list();
    void this.store.readTags();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.tryAgain();
    });
    effect(() => {
      const address = this.address();
      untracked(() => void this.store.show(address));
    });
    effect(() => {
      this.shelf.fetch(new Set([...this.store.rows().map(({ ruleset }) => ruleset), ...this.#rulesetsBesides()]));
    });
  }

  protected narrow(change: Partial<ListAddress>): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([key, value]) => [key, value === '' || value === sortings[0] ? null : value]),
    );
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected look(view: 'cards' | 'table'): void {
    const queryParams = { view: view === 'cards' ? null : view };
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showAll(): void {
    this.narrow(Object.fromEntries(filterKeys.map((key) => [key, ''])));
  }

  protected loosen(key: FilterKey): void {
    this.narrow({ [key]: '' });
  }

  protected async export(rows: readonly CharacterSummary[]): Promise<void> {
    const [only] = rows;
    const name = safeName(`${only !== undefined && rows.length === 1 ? only.name : 'heroledger'}.json`);
    const file = await this.store.export(rows, name);
    if (file !== null) downloadFile(file, name);
  }

  protected async share(rows: readonly CharacterSummary[]): Promise<void> {
    const { BulkShareDialog } = await import('./bulk-share-dialog');
    const data = { rows, store: this.#bulkShare };
    const wanted = await this.#dialogs.open<BulkVisibility>(BulkShareDialog, data, { mustAnswer: true });
    if (wanted !== undefined) await this.#bulkShare.finish(wanted);
  }

  protected import(): void {
    void this.#router.navigateByUrl('/import');
  }

  protected openTrash(): void {
    void this.#router.navigateByUrl('/characters/trash');
  }

  protected async exportAll(): Promise<void> {
    const format = await askForFormat(this.#dialogs, $localize`Export everybody`, listFormats());
    if (format === undefined) return;
    const file = await this.store.exportAll(format);
    if (file !== null) downloadFile(file, `heroledger-characters.${format}`);
  }

  #rulesetsBesides(): readonly string[] {
    const { ruleset } = this.address();
    return [ruleset, this.draft?.document?.ruleset ?? ''].filter((id) => id !== '');
  }
}
