import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { whenBack } from '../http';
import { Dialogs, Field, FieldControl, Icon, Nothing, waiting, When } from '../ui';
import type { Device } from './account-messages';
import { AccountStore } from './account-store';
import { deviceIcon, deviceName } from './device-words';

@Component({
  selector: 'app-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, Icon, Nothing, When],
  host: { class: 'wrap account' },
  templateUrl: './account-page.html',
})
export class AccountPage {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(AccountStore);

  protected readonly displayName = linkedSignal(() => this.store.profile()?.displayName ?? '');
  protected readonly skeletons = waiting(
    computed(() => this.store.profile() === null && this.store.problem() === null),
  );
  protected readonly deviceName = deviceName;
  protected readonly deviceIcon = deviceIcon;

  constructor() {
    void this.store.read();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read();
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.displayName.set(target.value);
  }

  protected async save(submission: Event): Promise<void> {
    submission.preventDefault();
    await this.store.rename(this.displayName().trim());
  }

  protected leaveLabel(device: Device): string {
    return $localize`Sign out ${deviceName(device.userAgent)}:device:`;
  }

  protected async signOutEverywhere(): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Sign out everywhere?`,
      body: $localize`Every device is asked for the password again, this one too. Nothing you saved is lost.`,
      act: $localize`Sign out everywhere`,
      leave: $localize`Stay`,
      destructive: true,
    });
    if (yes) await this.store.signOutEverywhere();
  }
}
