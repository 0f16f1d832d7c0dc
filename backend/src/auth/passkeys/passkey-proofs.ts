import { Injectable } from '@nestjs/common';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import type { Tx } from '../../database';
import { Accounts } from '../accounts/accounts';
import type { PasskeyAnswerDto } from './dto/passkey-answer.dto';
import { PasskeyBook } from './passkey-book';
import { type ChallengeUse, PasskeyChallenges, type TakenChallenge } from './passkey-challenges';
import { InvalidPasskey } from './passkeys.problems';
import type { Passkey } from './passkeys.repository';
import { RelyingParties } from './relying-parties';
import { webAuthn } from './web-authn';

/** A passkey that signed what it was asked to. */
export interface PasskeyProof {
  readonly passkey: Passkey;
  readonly counter: number;
}

/** Looks an answer of a passkey over. All that will not do is refused alike. */
@Injectable()
export class PasskeyProofs {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly passkeys: PasskeyBook,
    private readonly parties: RelyingParties,
    private readonly accounts: Accounts,
  ) {}

  /** Whose passkey it is. Its challenge is spent, whatever comes out. Throws `InvalidPasskey`. */
  async prove(answer: PasskeyAnswerDto, use: ChallengeUse): Promise<PasskeyProof> {
    const challenge = await this.challenges.take(answer.response.clientDataJSON, use);
    const passkey = await this.passkeys.find(answer.id);
    if (challenge === null || passkey === null || !belongs(passkey, answer, challenge)) throw new InvalidPasskey();
    const counter = await this.verifiedCounter(answer, passkey, challenge);
    if (counter === null) throw new InvalidPasskey();
    return { passkey, counter };
  }

  /** In the transaction of what the proof opens. Throws `InvalidPasskey` when it was removed meanwhile. */
  async markUsed(tx: Tx, { passkey, counter }: PasskeyProof): Promise<void> {
    await this.accounts.hold(tx, passkey.userId);
    if (!(await this.passkeys.markUsed(tx, passkey.id, counter))) throw new InvalidPasskey();
  }

  /** The authenticator's new counter; null when the signature, the page or the person does not hold. */
  private async verifiedCounter(
    answer: PasskeyAnswerDto,
    passkey: Passkey,
    { challenge, relyingParty }: TakenChallenge,
  ): Promise<number | null> {
    const { verifyAuthenticationResponse } = await webAuthn();
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: answer,
        expectedChallenge: challenge,
        expectedOrigin: this.parties.originsOf(relyingParty),
        expectedRPID: relyingParty,
        credential: credentialOf(passkey),
        requireUserVerification: true,
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }
}

/** For the account that is meant, and made for this host name. Where no account is meant, the passkey has to name it. */
function belongs(
  { userId, userHandle, relyingParty }: Passkey,
  { response }: PasskeyAnswerDto,
  challenge: TakenChallenge,
): boolean {
  if (relyingParty !== challenge.relyingParty) return false;
  const named = response.userHandle ?? '';
  if (challenge.userId === null) return named === userHandle;
  return challenge.userId === userId && (named === '' || named === userHandle);
}

/** A counter that falls behind betrays a copy, but only of a passkey that cannot be copied on purpose. */
const credentialOf = ({ credentialId, publicKey, counter, isSynced }: Passkey): WebAuthnCredential => ({
  id: credentialId,
  publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
  counter: isSynced ? 0 : counter,
});
