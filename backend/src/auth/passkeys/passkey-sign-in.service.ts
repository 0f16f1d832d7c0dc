import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { SignInCompletion } from '../second-factor/sign-in-completion';
import type { SessionTokens } from '../sessions/session-token-issuer';
import type { PasskeyAnswerDto } from './dto/passkey-answer.dto';
import { PasskeyOptions } from './passkey-options';
import type { PasskeyRequestOptionsResponse } from './passkey-options.response';
import { PasskeyProofs } from './passkey-proofs';

const USE = { purpose: 'sign-in', userId: null } as const;

/** A passkey says who somebody is, that they have it, and that they are the one it knows: no name, no password, no second step. */
@Injectable()
export class PasskeySignInService {
  constructor(
    private readonly options: PasskeyOptions,
    private readonly proofs: PasskeyProofs,
    private readonly completion: SignInCompletion,
  ) {}

  begin(relyingParty: string): Promise<PasskeyRequestOptionsResponse> {
    return this.options.toProveAny(USE, relyingParty);
  }

  /** Throws `InvalidPasskey`, `AccountClosed`, `EmailNotVerified`. */
  async signIn(visitor: Originator, answer: PasskeyAnswerDto): Promise<SessionTokens> {
    const proof = await this.proofs.prove(answer, USE);
    return this.completion.attempt(visitor, 'passkey', async (tx) => {
      await this.proofs.markUsed(tx, proof);
      return this.completion.allowIn(tx, visitor, proof.passkey.userId, 'passkey');
    });
  }
}
