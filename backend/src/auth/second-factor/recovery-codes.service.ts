import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { FactorNotices } from './factor-notices';
import { RecoveryCodes } from './recovery-codes';
import type { RecoveryCodesResponse } from './recovery-codes.response';
import { SecondFactorOff } from './second-factor.problems';
import { SecondFactors } from './second-factors';
import { SignedInActs } from '../step-up/signed-in-acts';

@Injectable()
export class RecoveryCodesService {
  constructor(
    private readonly acts: SignedInActs,
    private readonly factors: SecondFactors,
    private readonly codes: RecoveryCodes,
    private readonly notices: FactorNotices,
  ) {}

  /** Those before stop working. Throws `SecondFactorOff`. */
  async renew(actor: Actor): Promise<RecoveryCodesResponse> {
    const { userId } = actor;
    return this.acts.run(actor, async (tx) => {
      if ((await this.factors.count(tx, userId)) === 0) throw new SecondFactorOff();
      await this.notices.tell(tx, actor, { action: 'recoveryCodes.renewed', userId, subjectId: userId });
      return { recoveryCodes: await this.codes.renew(tx, userId) };
    });
  }
}
