import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Dialogs, Icon, Toast } from '../ui';
import { fromSaved, type ListAddress, narrows, toSaved } from './character-filters';
import type { SavedFilter } from './character-messages';
import { SavedFiltersStore } from './saved-filters-store';

/** Filters that are kept by name: pick one, keep the present ones, rename or delete the one that is shown. */
@Component({
  selector: 'app-saved-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    @if (store.filters().length > 0 || narrowed()) {
      <button type="button" class="chip" [class.on]="present() !== null" [cdkMenuTriggerFor]="choices">
        <app-icon name="bookmark" />{{ present()?.name ?? unnamed }}<app-icon name="keyboard_arrow_down" />
      </button>
    }
    <ng-template #choices>
      <div class="menu leaf" cdkMenu>
        @for (filter of store.filters(); track filter.id) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="pick(filter)">
            <app-icon class="s" [name]="filter === present() ? 'check' : 'bookmark'" />{{ filter.name }}
          </button>
        }
        @if (present(); as filter) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="rename(filter)">
            <app-icon class="s" name="ink_pen" /><ng-container i18n>Rename “{{ filter.name }}”</ng-container>
          </button>
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="remove(filter)">
            <app-icon class="s" name="delete" /><ng-container i18n>Delete “{{ filter.name }}”</ng-container>
          </button>
        } @else if (narrowed()) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="keep()">
            <app-icon class="s" name="add" /><ng-container i18n>Keep these filters</ng-container>
          </button>
        }
      </div>
    </ng-template>
  `,
})
export class SavedFilters {
  readonly #dialogs = inject(Dialogs);
  readonly #toast = inject(Toast);
  protected readonly store = inject(SavedFiltersStore);
  protected readonly unnamed = $localize`Saved filters`;

  readonly address = input.required<ListAddress>();
  readonly picked = output<ListAddress>();

  protected readonly narrowed = computed(() => narrows(this.address()));
  /** The one the page shows. */
  protected readonly present = computed((): SavedFilter | null => {
    const shown = JSON.stringify(this.address());
    return this.store.filters().find(({ query }) => JSON.stringify(fromSaved(query)) === shown) ?? null;
  });

  constructor() {
    void this.store.read();
  }

  protected pick({ query }: SavedFilter): void {
    this.picked.emit(fromSaved(query));
  }

  protected keep(): Promise<void> {
    const query = toSaved(this.address());
    return this.#name('', (name) => this.store.save(name, query));
  }

  protected rename({ id, name: before }: SavedFilter): Promise<void> {
    return this.#name(before, (name) => this.store.rename(id, name));
  }

  /** The page goes on showing what it shows, so it can be kept again at once. */
  protected async remove({ id, name, query }: SavedFilter): Promise<void> {
    const problem = await this.store.remove(id);
    this.#toast.show(
      problem === null
        ? {
            text: $localize`“${name}:name:” is deleted.`,
            icon: 'delete',
            undo: () => void this.store.save(name, query),
          }
        : { text: problem.detail || problem.title, icon: 'report' },
    );
  }

  async #name(name: string, give: (name: string) => ReturnType<SavedFiltersStore['rename']>): Promise<void> {
    const { FilterNameDialog } = await import('./filter-name-dialog');
    await this.#dialogs.open(FilterNameDialog, { name, give });
  }
}
