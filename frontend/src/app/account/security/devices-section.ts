import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { whenBack } from '../../http';
import { deviceIcon, deviceName, Dialogs, Icon, When } from '../../ui';
import type { Device } from '../account-messages';
import { Reading } from '../reading';
import { DeviceStore } from './device-store';

/** The devices that are signed in, and the ways to sign them out. */
@Component({
  selector: 'app-devices-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Reading, When],
  templateUrl: './devices-section.html',
})
export class DevicesSection {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(DeviceStore);
  protected readonly deviceName = deviceName;
  protected readonly deviceIcon = deviceIcon;

  constructor() {
    void this.store.read();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read();
    });
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
