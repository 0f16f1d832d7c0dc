import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import type { Tx } from '../../database';
import { Authenticators } from './authenticators';
import { FactorNotices } from './factor-notices';
import { RecoveryCodes } from './recovery-codes';

/** A code somebody typed: from the app, or from the sheet of recovery codes. */
export interface GivenCode {
  readonly kind: 'code' | 'recoveryCode';
  readonly text: string;
}

/** Codes of either kind work once. */
@Injectable()
export class SpentCodes {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly notices: FactorNotices,
  ) {}

  /** False for a wrong one and for one that was used already, alike. */
  spend(tx: Tx, originator: Originator, userId: string, { kind, text }: GivenCode): Promise<boolean> {
    return kind === 'code'
      ? this.authenticators.spend(tx, userId, text)
      : this.spendRecoveryCode(tx, originator, userId, text);
  }

  private async spendRecoveryCode(tx: Tx, originator: Originator, userId: string, text: string): Promise<boolean> {
    if (!(await this.recoveryCodes.spend(tx, userId, text))) return false;
    await this.notices.tellCodeUsed(tx, originator, userId, await this.recoveryCodes.left(tx, userId));
    return true;
  }
}
