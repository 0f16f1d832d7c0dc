import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { digest } from '../../crypto';
import { UnitOfWork } from '../../database';
import type { ChallengePurpose } from './challenge-purpose';
import { type PasskeyChallenge, PasskeyChallengesRepository } from './passkey-challenges.repository';

export const CHALLENGE_SECONDS = 300;

/** What a signature is asked for. */
export interface ChallengeUse {
  readonly purpose: ChallengePurpose;
  /** Null when the passkey itself is to say whose it is. */
  readonly userId: string | null;
}

/** A taken challenge, and the bytes that have to be signed. */
export interface TakenChallenge extends PasskeyChallenge {
  readonly challenge: string;
}

/** Random, kept here, good for one answer, whether that is right or wrong. */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: PasskeyChallengesRepository,
    private readonly clock: Clock,
  ) {}

  async issue(use: ChallengeUse, relyingParty: string): Promise<Buffer> {
    const challenge = randomBytes(32);
    await this.unitOfWork.run((tx) =>
      this.challenges.add(tx, {
        ...use,
        relyingParty,
        hash: digest(challenge.toString('base64url')),
        expiresAt: this.clock.in(CHALLENGE_SECONDS),
      }),
    );
    return challenge;
  }

  /** The challenge that an answer says it signed; null when it is none of ours for this use, or was answered before. */
  async take(clientDataJson: string, { purpose, userId }: ChallengeUse): Promise<TakenChallenge | null> {
    const challenge = challengeIn(clientDataJson);
    if (challenge === null) return null;
    const taken = await this.unitOfWork.run((tx) => this.challenges.take(tx, digest(challenge), purpose));
    if (taken?.userId !== userId || taken.expiresAt <= this.clock.timestamp()) return null;
    return { ...taken, challenge };
  }
}

function challengeIn(clientDataJson: string): string | null {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString());
    const named = typeof data === 'object' && data !== null && 'challenge' in data ? data.challenge : null;
    return typeof named === 'string' ? named : null;
  } catch {
    return null;
  }
}
