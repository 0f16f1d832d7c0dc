import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { InvalidRequest } from '../../problem';
import type { SessionTokens } from '../sessions/session-token-issuer';
import { CodeCheck } from './code-check';
import type { SecondStepDto } from './dto/second-step.dto';
import { PendingSignIns } from './pending-sign-ins';
import { SecondStepPasskeys } from './second-step-passkeys';
import { SignInCompletion } from './sign-in-completion';

@Injectable()
export class SecondStepService {
  constructor(
    private readonly pending: PendingSignIns,
    private readonly codes: CodeCheck,
    private readonly passkeys: SecondStepPasskeys,
    private readonly completion: SignInCompletion,
  ) {}

  /** Throws `InvalidMfaToken`, `InvalidCode`, `InvalidPasskey`, `SecondFactorLocked`, `InvalidRequest`. */
  async verify(visitor: Originator, step: SecondStepDto): Promise<SessionTokens> {
    assertOneProof(step);
    const pending = await this.pending.attempt(step.mfaToken);
    const { userId } = pending;
    if (step.passkey !== undefined)
      return this.passkeys.pass(userId, step.passkey, (tx) =>
        this.completion.complete(tx, visitor, pending, 'passkey'),
      );
    const given =
      step.code === undefined
        ? ({ kind: 'recoveryCode', text: step.recoveryCode ?? '' } as const)
        : ({ kind: 'code', text: step.code } as const);
    return this.codes.pass({ userId, originator: visitor }, given, (tx) =>
      this.completion.complete(tx, visitor, pending, given.kind),
    );
  }
}

function assertOneProof({ code, recoveryCode, passkey }: SecondStepDto): void {
  if ([code, recoveryCode, passkey].filter((proof) => proof !== undefined).length === 1) return;
  throw new InvalidRequest([
    { pointer: '', code: 'ONE_PROOF', message: 'Give exactly one of code, recoveryCode and passkey.' },
  ]);
}
