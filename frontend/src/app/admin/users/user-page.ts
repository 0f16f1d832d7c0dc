import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../auth';
import { whenBack } from '../../http';
import { deviceIcon, deviceName, Dialogs, FigurePipe, Icon, Nothing, waiting, When } from '../../ui';
import type { AdminUser } from '../admin-messages';
import { UserStore } from './user-store';
import { notesOn } from './user-words';

@Component({
  selector: 'app-user-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FigurePipe, Icon, Nothing, RouterLink, When],
  providers: [UserStore],
  templateUrl: './user-page.html',
})
export class UserPage {
  readonly #dialogs = inject(Dialogs);
  readonly #session = inject(Session);
  protected readonly store = inject(UserStore);
  protected readonly notesOn = notesOn;
  protected readonly deviceIcon = deviceIcon;
  protected readonly deviceName = deviceName;

  readonly id = input.required<string>();

  protected readonly skeletons = waiting(computed(() => this.store.user() === null && this.store.problem() === null));
  protected readonly isSelf = computed(() => this.store.user()?.id === this.#session.account()?.id);

  constructor() {
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read(this.id());
    });
    effect(() => {
      const id = this.id();
      untracked(() => void this.store.read(id));
    });
  }

  protected async changeRole(user: AdminUser): Promise<void> {
    const makes = user.role === 'player';
    const yes = await this.#dialogs.confirm({
      title: makes
        ? $localize`Make ${user.username}:name: an administrator?`
        : $localize`Make ${user.username}:name: a player again?`,
      body: makes
        ? $localize`They see every account and the audit trail, and may do what you may do here.`
        : $localize`They lose access to these pages with their next step.`,
      act: makes ? $localize`Make an administrator` : $localize`Make a player`,
      leave: $localize`Leave it`,
      destructive: !makes,
    });
    if (yes) await this.store.change({ role: makes ? 'admin' : 'player' }, $localize`The role is changed.`);
  }

  protected async deactivate(user: AdminUser): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Deactivate ${user.username}:name:?`,
      body: $localize`Every device is signed out at once and nobody signs in. The characters stay, and it can be activated again.`,
      act: $localize`Deactivate`,
      leave: $localize`Leave it`,
      destructive: true,
    });
    if (yes) await this.store.change({ isActive: false }, $localize`${user.username}:name: is deactivated.`);
  }

  protected async activate(user: AdminUser): Promise<void> {
    await this.store.change({ isActive: true }, $localize`${user.username}:name: may sign in again.`);
  }

  protected async unlock(user: AdminUser): Promise<void> {
    await this.store.change({ unlock: true }, $localize`The lock on ${user.username}:name: is lifted.`);
  }
}
