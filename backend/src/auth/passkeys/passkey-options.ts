import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../keys';
import { CHALLENGE_SECONDS, type ChallengeUse, PasskeyChallenges } from './passkey-challenges';
import { PasskeyBook } from './passkey-book';
import type { PasskeyCreationOptionsResponse, PasskeyRequestOptionsResponse } from './passkey-options.response';
import { PasskeysUnavailable } from './passkeys.problems';
import type { Passkey } from './passkeys.repository';
import { webAuthn } from './web-authn';

const TIMEOUT_MS = CHALLENGE_SECONDS * 1000;

/** Who a passkey is for, as its device will show it. */
interface Person {
  readonly userId: string;
  readonly username: string;
}

/** What a browser is asked for, each time with a challenge of its own. */
@Injectable()
export class PasskeyOptions {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly keys: Keys,
    private readonly passkeys: PasskeyBook,
  ) {}

  /** For a new passkey beside those there are. */
  async toCreate(
    user: Person,
    existing: readonly Passkey[],
    relyingParty: string,
  ): Promise<PasskeyCreationOptionsResponse> {
    const { generateRegistrationOptions } = await webAuthn();
    const challenge = await this.challenges.issue({ purpose: 'registration', userId: user.userId }, relyingParty);
    return generateRegistrationOptions({
      rpName: 'Heroledger',
      rpID: relyingParty,
      userID: new Uint8Array(Buffer.from(this.userHandle(user.userId, existing), 'base64url')),
      userName: user.username,
      userDisplayName: user.username,
      challenge: new Uint8Array(challenge),
      timeout: TIMEOUT_MS,
      attestationType: 'none',
      excludeCredentials: existing.map(described),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** For a proof by a passkey of the account that is meant. Throws `PasskeysUnavailable` when it has none for this page. */
  async toProveOneOf(
    use: ChallengeUse & { readonly userId: string },
    relyingParty: string,
  ): Promise<PasskeyRequestOptionsResponse> {
    const usable = await this.passkeys.madeFor(relyingParty, use.userId);
    if (usable.length === 0) throw new PasskeysUnavailable();
    return this.toProve(use, usable, relyingParty);
  }

  /** For a proof by any passkey the device knows. */
  toProveAny(use: ChallengeUse, relyingParty: string): Promise<PasskeyRequestOptionsResponse> {
    return this.toProve(use, [], relyingParty);
  }

  /** Says nothing about the account, and stays the same for all its passkeys. */
  userHandle(userId: string, [first]: readonly Passkey[]): string {
    return first?.userHandle ?? createHmac('sha256', this.keys.passkeyHandles.key).update(userId).digest('base64url');
  }

  private async toProve(
    use: ChallengeUse,
    passkeys: readonly Passkey[],
    relyingParty: string,
  ): Promise<PasskeyRequestOptionsResponse> {
    const { generateAuthenticationOptions } = await webAuthn();
    const challenge = await this.challenges.issue(use, relyingParty);
    return generateAuthenticationOptions({
      rpID: relyingParty,
      challenge: new Uint8Array(challenge),
      timeout: TIMEOUT_MS,
      userVerification: 'required',
      allowCredentials: passkeys.map(described),
    });
  }
}

const described = ({ credentialId, transports }: Passkey) => ({ id: credentialId, transports: [...transports] });
