import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../auth';
import { type Problem, toProblem } from '../../http';
import { Toast } from '../../ui';
import { AccountApi } from '../account-api';
import type { Device } from '../account-messages';

/** Where I am signed in. */
@Injectable()
export class DeviceStore {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #devices = signal<readonly Device[] | null>(null);
  readonly #problem = signal<Problem | null>(null);

  /** Null until they are read. */
  readonly devices = this.#devices.asReadonly();
  readonly problem = this.#problem.asReadonly();

  async read(): Promise<void> {
    try {
      this.#devices.set(await firstValueFrom(this.#api.devices()));
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** Ends one session; that of this very page leads to the door. */
  async signOut(device: Device): Promise<void> {
    try {
      if (device.current) {
        await this.#session.signOut();
        await this.#router.navigateByUrl('/login');
        return;
      }
      await firstValueFrom(this.#api.signOutDevice(device.id));
      this.#devices.update((devices) => devices?.filter(({ id }) => id !== device.id) ?? null);
      this.#toast.show({ text: $localize`That device is signed out.` });
    } catch (error) {
      this.#complain(error);
    }
  }

  /** All but this one. */
  async signOutOthers(): Promise<void> {
    try {
      for (const { id, current } of this.#devices() ?? [])
        if (!current) await firstValueFrom(this.#api.signOutDevice(id));
      this.#toast.show({ text: $localize`Only this device is signed in now.` });
    } catch (error) {
      this.#complain(error);
    }
    await this.read();
  }

  async signOutEverywhere(): Promise<void> {
    try {
      await this.#session.signOutEverywhere();
      await this.#router.navigateByUrl('/login');
    } catch (error) {
      this.#complain(error);
    }
  }

  #complain(error: unknown): void {
    const problem = toProblem(error);
    this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
  }
}
