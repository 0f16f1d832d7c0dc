import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../database';
import type { PasskeyAnswerDto } from '../passkeys/dto/passkey-answer.dto';
import { PasskeyOptions } from '../passkeys/passkey-options';
import type { PasskeyRequestOptionsResponse } from '../passkeys/passkey-options.response';
import { PasskeyProofs } from '../passkeys/passkey-proofs';
import { PendingSignIns } from './pending-sign-ins';

/** A passkey after the password: only one of the account that the password was for. */
@Injectable()
export class SecondStepPasskeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pending: PendingSignIns,
    private readonly options: PasskeyOptions,
    private readonly proofs: PasskeyProofs,
  ) {}

  /** Throws `InvalidMfaToken`, `PasskeysUnavailable`. */
  async begin(mfaToken: string, relyingParty: string): Promise<PasskeyRequestOptionsResponse> {
    const { userId } = await this.pending.get(mfaToken);
    return this.options.toProveOneOf({ purpose: 'second-step', userId }, relyingParty);
  }

  /** Throws `InvalidPasskey`. */
  async pass<T>(userId: string, answer: PasskeyAnswerDto, effect: (tx: Tx) => Promise<T>): Promise<T> {
    const proof = await this.proofs.prove(answer, { purpose: 'second-step', userId });
    return this.unitOfWork.run(async (tx) => {
      await this.proofs.markUsed(tx, proof);
      return effect(tx);
    });
  }
}
