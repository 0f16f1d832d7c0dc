import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { ProofMarks } from '../step-up/proof-marks';
import { StepUpWays } from '../step-up/step-up-ways';
import { IdentityBook } from './identity-book';
import { CLOCK_DIFFERENCE } from './open-id-connection';
import type { Provider } from './provider-catalogue';
import type { ProvenIdentity } from './provider-connection';
import { IdentityNotYours, NotAskedAnew, ProofNotOffered } from './provider.problems';
import { SignedInActs } from '../step-up/signed-in-acts';

/** Whoever proves themselves again, in the session that asked for it. */
export type SignedInOwner = Originator & { readonly userId: string; readonly sessionId: string };

/** Proving again who one is by a new sign-in at a provider: for accounts that have neither password nor second factor. */
@Injectable()
export class ProviderStepUp {
  constructor(
    private readonly acts: SignedInActs,
    private readonly ways: StepUpWays,
    private readonly identities: IdentityBook,
    private readonly marks: ProofMarks,
  ) {}

  /** Throws `ProofNotOffered`: an open page at the provider must not stand in for a password or a code. */
  async assertOffered(owner: { readonly userId: string }, { name }: Provider): Promise<void> {
    const { providers } = await this.ways.of(owner);
    if (!providers.some((offered) => offered.name === name)) throw new ProofNotOffered();
  }

  /**
   * `begunAt` in milliseconds: a sign-in there that is older, or of which the provider has to tell when it was and does
   * not, is none of now.
   * Throws `ProofNotOffered`, `NotAskedAnew`, `IdentityNotYours`, `Unauthenticated` when the session ended meanwhile.
   */
  async confirm(owner: SignedInOwner, begunAt: number, provider: Provider, proven: ProvenIdentity): Promise<void> {
    await this.assertOffered(owner, provider);
    if (!isOfNow(begunAt, provider, proven)) throw new NotAskedAnew(provider.label);
    await this.acts.run(owner, async (tx) => {
      const identity = await this.identities.find(tx, proven);
      if (identity?.userId !== owner.userId) throw new IdentityNotYours(provider.label);
      await this.identities.markUse(tx, identity, proven);
      await this.marks.mark(tx, owner);
    });
  }
}

const isOfNow = (begunAt: number, { connection }: Provider, { authenticatedAt }: ProvenIdentity): boolean =>
  authenticatedAt === null ? !connection.tellsWhen : (authenticatedAt + CLOCK_DIFFERENCE) * 1000 >= begunAt;
