import { inject, Injectable, type OnDestroy } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { AuthApi } from './auth-api';
import { Passkeys } from './passkeys';
import { Session } from './session';

/** Signing in by a passkey alone: at a button, or picked at the name field. */
@Injectable()
export class PasskeyDoor implements OnDestroy {
  readonly #api = inject(AuthApi);
  readonly #passkeys = inject(Passkeys);
  readonly #session = inject(Session);

  readonly offered = this.#passkeys.offered;

  ngOnDestroy(): void {
    void this.#passkeys.stopWaiting();
  }

  /** @returns Whether somebody is signed in; false when they thought better of it. */
  async ask(): Promise<boolean> {
    const passkey = await this.#passkeys.ask(await firstValueFrom(this.#api.passkeyRequest()));
    if (passkey === null) return false;
    await this.#session.signInByPasskey(passkey);
    return true;
  }

  /** An offer beside the others: where it does not work, nobody is told. */
  async waitAtTheName(): Promise<boolean> {
    try {
      if (!(await this.#passkeys.offeredAtTheName())) return false;
      const passkey = await this.#passkeys.wait(await firstValueFrom(this.#api.passkeyRequest()));
      if (passkey === null) return false;
      await this.#session.signInByPasskey(passkey);
      return true;
    } catch {
      return false;
    }
  }
}
