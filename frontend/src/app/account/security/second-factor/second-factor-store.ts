import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Passkeys } from '../../../auth';
import { type Problem, toProblem } from '../../../http';
import { Toast } from '../../../ui';
import { SecondFactorApi } from './second-factor-api';
import type { AuthenticatorSetUp, Passkey, SecondFactor } from './second-factor-messages';

/** What my account is kept with besides the password. */
@Injectable()
export class SecondFactorStore {
  readonly #api = inject(SecondFactorApi);
  readonly #passkeys = inject(Passkeys);
  readonly #toast = inject(Toast);
  readonly #factor = signal<SecondFactor | null>(null);
  readonly #known = signal<readonly Passkey[]>([]);
  readonly #problem = signal<Problem | null>(null);

  /** Null until it is read. */
  readonly factor = this.#factor.asReadonly();
  readonly passkeys = this.#known.asReadonly();
  readonly problem = this.#problem.asReadonly();
  readonly passkeysOffered = this.#passkeys.offered;

  async read(): Promise<void> {
    try {
      const [factor, passkeys] = await Promise.all([
        firstValueFrom(this.#api.read()),
        firstValueFrom(this.#api.passkeys()),
      ]);
      this.#factor.set(factor);
      this.#known.set(passkeys);
      this.#problem.set(null);
    } catch (error) {
      this.#problem.set(toProblem(error));
    }
  }

  /** Null when it was refused, which was said then. */
  beginAuthenticator(): Promise<AuthenticatorSetUp | null> {
    return this.#orComplain(() => firstValueFrom(this.#api.beginAuthenticator()));
  }

  async removeAuthenticator(): Promise<void> {
    await this.#orComplain(async () => {
      await firstValueFrom(this.#api.removeAuthenticator());
      this.#toast.show({ text: $localize`The authenticator app is removed.` });
      await this.read();
    });
  }

  /** Null when it was refused, which was said then. */
  renewRecoveryCodes(): Promise<readonly string[] | null> {
    return this.#orComplain(() => firstValueFrom(this.#api.renewRecoveryCodes()));
  }

  /** The recovery codes that came with it; nothing when there are some already, or no passkey came of it. */
  async addPasskey(name: string): Promise<readonly string[]> {
    const codes = await this.#orComplain(async () => {
      const credential = await this.#passkeys.create(await firstValueFrom(this.#api.passkeyCreation()));
      if (credential === null) {
        this.#toast.show({
          text: $localize`No passkey was made: the browser or the device said no. Nothing has changed.`,
        });
        return [];
      }
      const { recoveryCodes } = await firstValueFrom(this.#api.addPasskey({ name, credential }));
      this.#toast.show({ text: $localize`The passkey is added.` });
      await this.read();
      return recoveryCodes;
    });
    return codes ?? [];
  }

  async renamePasskey({ id }: Passkey, name: string): Promise<void> {
    await this.#orComplain(async () => {
      const renamed = await firstValueFrom(this.#api.renamePasskey(id, name));
      this.#known.update((passkeys) => passkeys.map((passkey) => (passkey.id === id ? renamed : passkey)));
    });
  }

  async removePasskey({ id }: Passkey): Promise<void> {
    await this.#orComplain(async () => {
      await firstValueFrom(this.#api.removePasskey(id));
      this.#toast.show({ text: $localize`The passkey is removed.` });
      await this.read();
    });
  }

  async #orComplain<T>(act: () => Promise<T>): Promise<T | null> {
    try {
      return await act();
    } catch (error) {
      const problem = toProblem(error);
      // Whoever closed the question whether it is still them knows that nothing was done.
      if (problem.code !== 'STEP_UP_REQUIRED')
        this.#toast.show({ text: problem.detail || problem.title, icon: 'report' });
      return null;
    }
  }
}
