import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from '../auth';
import { errorsAt, type Problem, toProblem } from '../http';
import { Toast } from '../ui';
import { AccountApi } from './account-api';
import type { Device, Profile } from './account-messages';

/** My profile and my devices. */
@Injectable()
export class AccountStore {
  readonly #api = inject(AccountApi);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #profile = signal<Profile | null>(null);
  readonly #devices = signal<readonly Device[]>([]);
  readonly #problem = signal<Problem | null>(null);
  readonly #nameProblem = signal<string | null>(null);

  readonly profile = this.#profile.asReadonly();
  readonly devices = this.#devices.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly nameProblem = this.#nameProblem.asReadonly();

  async read(): Promise<void> {
    try {
      const [profile, devices] = await Promise.all([
        firstValueFrom(this.#api.profile()),
        firstValueFrom(this.#api.devices()),
      ]);
      this.#profile.set(profile);
      this.#devices.set(devices);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  async rename(displayName: string): Promise<void> {
    try {
      const profile = await firstValueFrom(this.#api.changeProfile({ displayName }));
      this.#profile.set(profile);
      this.#nameProblem.set(null);
      this.#session.rename(profile.displayName);
      this.#toast.show({ text: $localize`Friends now read ${profile.displayName}:name:.` });
    } catch (error) {
      const problem = toProblem(error);
      this.#nameProblem.set(errorsAt(problem, '/displayName')[0]?.message ?? (problem.detail || problem.title));
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
      this.#devices.update((devices) => devices.filter(({ id }) => id !== device.id));
      this.#toast.show({ text: $localize`That device is signed out.` });
    } catch (error) {
      this.#complain(error);
    }
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
