import { ChangeDetectionStrategy, Component, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PagedRows } from '../../lists';
import { FigurePipe, Icon, Nothing, SearchBox, When } from '../../ui';
import { notesOn } from './user-words';
import { UsersStore } from './users-store';

@Component({
  selector: 'app-users-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon, Nothing, PagedRows, RouterLink, SearchBox, When],
  providers: [UsersStore],
  templateUrl: './users-page.html',
})
export class UsersPage {
  readonly #router = inject(Router);
  protected readonly store = inject(UsersStore);
  protected readonly notesOn = notesOn;

  readonly search = input<string>();
  readonly role = input<string>();
  readonly state = input<string>();

  protected readonly roles = [
    { id: 'player', name: $localize`Players` },
    { id: 'admin', name: $localize`Administrators` },
  ];
  protected readonly states = [
    { id: 'active', name: $localize`Active` },
    { id: 'deactivated', name: $localize`Deactivated` },
    { id: 'locked', name: $localize`Locked` },
    { id: 'unverified', name: $localize`Address not confirmed` },
  ];
  constructor() {
    effect(() => {
      const narrowing = { search: this.search() ?? '', role: this.role() ?? '', state: this.state() ?? '' };
      untracked(() => void this.store.show(narrowing));
    });
  }

  protected look(text: string): void {
    this.#go({ search: text === '' ? null : text });
  }

  protected choose(key: 'role' | 'state', { target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#go({ [key]: target.value === '' ? null : target.value });
  }

  #go(queryParams: Readonly<Record<string, string | null>>): void {
    void this.#router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
