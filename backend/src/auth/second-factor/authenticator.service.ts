import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { NotFound } from '../../problem';
import type { AuthenticatorSetUpResponse } from './authenticator-set-up.response';
import { Authenticators } from './authenticators';
import { toBase32 } from './base32';
import { FactorChanges } from './factor-changes';
import { qrCode } from './qr-code';
import type { RecoveryCodesResponse } from './recovery-codes.response';
import { CodeNotConfirmed } from './second-factor.problems';
import { SignedInActs } from '../step-up/signed-in-acts';

const ISSUER = 'Heroledger';

/** An authenticator app comes in two steps, so that nobody locks themselves out with a secret that was never scanned. */
@Injectable()
export class AuthenticatorService {
  constructor(
    private readonly acts: SignedInActs,
    private readonly authenticators: Authenticators,
    private readonly changes: FactorChanges,
  ) {}

  /** Throws `AuthenticatorAlreadyOn`. */
  async begin(actor: Actor): Promise<AuthenticatorSetUpResponse> {
    const { userId, username } = actor;
    const secret = toBase32(await this.acts.run(actor, (tx) => this.authenticators.begin(tx, userId)));
    const uri = `otpauth://totp/${ISSUER}:${encodeURIComponent(username)}?secret=${secret}&issuer=${ISSUER}`;
    return { secret, uri, qrCode: qrCode(uri) };
  }

  /** Throws `CodeNotConfirmed`. */
  async confirm(actor: Actor, code: string): Promise<RecoveryCodesResponse> {
    const { userId } = actor;
    return this.acts.run(actor, async (tx) => {
      if (!(await this.authenticators.confirm(tx, userId, code))) throw new CodeNotConfirmed();
      const change = { action: 'authenticator.added', userId, subjectId: userId } as const;
      return { recoveryCodes: await this.changes.added(tx, actor, change) };
    });
  }

  /** Throws `NotFound`. */
  async remove(actor: Actor): Promise<void> {
    const { userId } = actor;
    await this.acts.run(actor, async (tx) => {
      if (!(await this.authenticators.remove(tx, userId))) throw new NotFound();
      await this.changes.removed(tx, actor, { action: 'authenticator.removed', userId, subjectId: userId });
    });
  }
}
