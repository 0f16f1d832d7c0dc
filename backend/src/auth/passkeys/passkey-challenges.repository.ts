import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Tx } from '../../database';
import type { ChallengePurpose } from './challenge-purpose';
import { PasskeyChallengeEntity } from './passkey-challenge.entity';

export type PasskeyChallenge = Readonly<Omit<PasskeyChallengeEntity, 'user'>>;

@Injectable()
export class PasskeyChallengesRepository {
  async add(tx: Tx, challenge: PasskeyChallenge): Promise<void> {
    await tx.insert(PasskeyChallengeEntity, challenge);
  }

  /** Takes it away, whatever it is worth; null when it was not there, or somebody took it first. */
  async take(tx: Tx, hash: string, purpose: ChallengePurpose): Promise<PasskeyChallenge | null> {
    const found = await tx.findOneBy(PasskeyChallengeEntity, { hash, purpose });
    if (found === null) return null;
    const { affected } = await tx.delete(PasskeyChallengeEntity, { hash, purpose });
    return affected === 1 ? found : null;
  }

  async removeExpired(tx: Tx, now: string): Promise<void> {
    await tx.delete(PasskeyChallengeEntity, { expiresAt: LessThanOrEqual(now) });
  }
}
