import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { whenBack } from '../../../http';
import { deviceName, Dialogs, Icon, When } from '../../../ui';
import { Reading } from '../../reading';
import type { PasskeyNaming } from './passkey-name-dialog';
import type { Passkey } from './second-factor-messages';
import { SecondFactorStore } from './second-factor-store';

/** The authenticator app, the recovery codes and the passkeys of my account. */
@Component({
  selector: 'app-second-factor-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Reading, When],
  providers: [SecondFactorStore],
  templateUrl: './second-factor-section.html',
})
export class SecondFactorSection {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(SecondFactorStore);

  constructor() {
    void this.store.read();
    whenBack(() => {
      if (this.store.problem() !== null) void this.store.read();
    });
  }

  protected renameLabel({ name }: Passkey): string {
    return $localize`Rename the passkey ${name}:name:`;
  }

  protected removeLabel({ name }: Passkey): string {
    return $localize`Remove the passkey ${name}:name:`;
  }

  protected async setUpAuthenticator(): Promise<void> {
    const setUp = await this.store.beginAuthenticator();
    if (setUp === null) return;
    const { AuthenticatorDialog } = await import('./authenticator-dialog');
    const codes = await this.#dialogs.open<readonly string[]>(AuthenticatorDialog, setUp, {
      mustAnswer: true,
      focus: '.authenticator-code',
    });
    if (codes === undefined) return;
    await this.#show(codes);
    await this.store.read();
  }

  protected async removeAuthenticator(): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Remove the authenticator app?`,
      body: $localize`Signing in does not ask for its codes any more. Without passkeys the password alone opens your account then.`,
      act: $localize`Remove it`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (yes) await this.store.removeAuthenticator();
  }

  protected async renewRecoveryCodes(): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Make new recovery codes?`,
      body: $localize`The codes you kept so far stop working at once.`,
      act: $localize`Make new ones`,
      leave: $localize`Keep those I have`,
      destructive: false,
    });
    const codes = yes ? await this.store.renewRecoveryCodes() : null;
    if (codes === null) return;
    await this.#show(codes);
    await this.store.read();
  }

  protected async addPasskey(): Promise<void> {
    const name = await this.#askName({
      title: $localize`Add a passkey`,
      act: $localize`Go on`,
      name: deviceName(navigator.userAgent),
    });
    if (name !== undefined) await this.#show(await this.store.addPasskey(name));
  }

  protected async rename(passkey: Passkey): Promise<void> {
    const name = await this.#askName({
      title: $localize`Rename the passkey ${passkey.name}:name:`,
      act: $localize`Rename`,
      name: passkey.name,
    });
    if (name !== undefined) await this.store.renamePasskey(passkey, name);
  }

  protected async remove(passkey: Passkey): Promise<void> {
    const yes = await this.#dialogs.confirm({
      title: $localize`Remove the passkey ${passkey.name}:name:?`,
      body: $localize`It does not open your account any more. Your device may go on offering it until you delete it there.`,
      act: $localize`Remove it`,
      leave: $localize`Keep it`,
      destructive: true,
    });
    if (yes) await this.store.removePasskey(passkey);
  }

  async #askName(naming: PasskeyNaming): Promise<string | undefined> {
    const { PasskeyNameDialog } = await import('./passkey-name-dialog');
    return this.#dialogs.open<string>(PasskeyNameDialog, naming, { focus: '.passkey-name' });
  }

  /** Nothing to show where the account keeps the codes it has. */
  async #show(codes: readonly string[]): Promise<void> {
    if (codes.length === 0) return;
    const { RecoveryCodesDialog } = await import('./recovery-codes-dialog');
    await this.#dialogs.open(RecoveryCodesDialog, codes, { mustAnswer: true });
  }
}
