import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../../clock';
import type { Reader, Tx } from '../../database';
import type { CreatedCredentialDto } from './dto/new-passkey.dto';
import { PasskeyChallenges, type TakenChallenge } from './passkey-challenges';
import { PasskeyRefused, TooManyPasskeys } from './passkeys.problems';
import { type Passkey, PasskeysRepository } from './passkeys.repository';
import { RelyingParties } from './relying-parties';
import { webAuthn } from './web-authn';

const MOST_PASSKEYS = 10;

/** What the browser's answer proves of a passkey it made. */
type ProvenPasskey = Omit<Passkey, 'id' | 'userId' | 'userHandle' | 'name' | 'createdAt' | 'lastUsedAt'>;

@Injectable()
export class NewPasskeys {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly passkeys: PasskeysRepository,
    private readonly parties: RelyingParties,
    private readonly clock: Clock,
  ) {}

  /**
   * Those there are, as long as there is room for one more: for certain only where the account is held, so that two who
   * add one count one after the other. Throws `TooManyPasskeys`.
   */
  async beside(reader: Reader, userId: string): Promise<readonly Passkey[]> {
    const existing = await this.passkeys.list(reader, userId);
    if (existing.length >= MOST_PASSKEYS) throw new TooManyPasskeys(MOST_PASSKEYS);
    return existing;
  }

  /** Throws `PasskeyRefused`; its challenge is spent, whatever comes out. */
  async verify(userId: string, credential: CreatedCredentialDto): Promise<ProvenPasskey> {
    const use = { purpose: 'registration', userId } as const;
    const challenge = await this.challenges.take(credential.response.clientDataJSON, use);
    const proven = challenge && (await this.proven(credential, challenge));
    if (proven === null) throw new PasskeyRefused();
    return proven;
  }

  /** Throws `PasskeyKnown`. */
  async keep(tx: Tx, given: Omit<Passkey, 'id' | 'createdAt' | 'lastUsedAt'>): Promise<Passkey> {
    const passkey = { ...given, id: uuid(), createdAt: this.clock.timestamp(), lastUsedAt: null };
    await this.passkeys.add(tx, passkey);
    return passkey;
  }

  private async proven(
    credential: CreatedCredentialDto,
    { challenge, relyingParty }: TakenChallenge,
  ): Promise<ProvenPasskey | null> {
    const { verifyRegistrationResponse } = await webAuthn();
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: answerOf(credential),
        expectedChallenge: challenge,
        expectedOrigin: this.parties.originsOf(relyingParty),
        expectedRPID: relyingParty,
        requireUserVerification: true,
      });
      if (!verified) return null;
      const { id, publicKey, counter } = registrationInfo.credential;
      return {
        relyingParty,
        credentialId: id,
        publicKey: Buffer.from(publicKey).toString('base64url'),
        counter,
        transports: credential.response.transports ?? [],
        isSynced: registrationInfo.credentialDeviceType === 'multiDevice',
      };
    } catch {
      return null;
    }
  }
}

/** What the signature covers, and nothing else. */
const answerOf = ({ id, rawId, type, clientExtensionResults, response }: CreatedCredentialDto) => ({
  id,
  rawId,
  type,
  clientExtensionResults,
  response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
});
