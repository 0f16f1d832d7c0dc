import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { PasskeyAnswerDto } from '../passkeys/dto/passkey-answer.dto';
import { PasskeyProofs } from '../passkeys/passkey-proofs';
import { CodeCheck } from './code-check';
import { ProofMarks } from '../step-up/proof-marks';
import { SignedInActs } from '../step-up/signed-in-acts';

/** Marks a session as proven, in the transaction that spends the proof. */
@Injectable()
export class ProvenSessions {
  constructor(
    private readonly acts: SignedInActs,
    private readonly passkeys: PasskeyProofs,
    private readonly codes: CodeCheck,
    private readonly marks: ProofMarks,
  ) {}

  /** Throws `InvalidPasskey`. */
  async byPasskey(actor: Actor, answer: PasskeyAnswerDto): Promise<void> {
    const proof = await this.passkeys.prove(answer, { purpose: 'step-up', userId: actor.userId });
    await this.acts.run(actor, async (tx) => {
      await this.passkeys.markUsed(tx, proof);
      await this.marks.mark(tx, actor);
    });
  }

  /** Throws `InvalidCode`, `SecondFactorLocked`. */
  byCode(actor: Actor, text: string): Promise<void> {
    const owner = { userId: actor.userId, originator: actor };
    return this.codes.pass(owner, { kind: 'code', text }, async (tx) => {
      await this.acts.hold(tx, actor);
      await this.marks.mark(tx, actor);
    });
  }
}
