import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Reader, Tx } from '../../database';
import { NotFound } from '../../problem';
import { Accounts } from '../accounts/accounts';
import { RecentProof } from '../step-up/recent-proof';
import { OneTimeTokens } from '../tokens/one-time-tokens';
import { AddressProofs } from './address-proofs';

/** A new address waits until it is confirmed from there; until then nothing changes. */
@Injectable()
export class EmailChangeRequests {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly proofs: AddressProofs,
    private readonly proof: RecentProof,
  ) {}

  /** The address that waits for its confirmation; null when none does. */
  awaited(reader: Reader, userId: string): Promise<string | null> {
    return this.tokens.addressAwaiting(reader, userId, 'change-email');
  }

  /** Asking for the address that is takes a waiting one back. Throws `StepUpRequired`, `Unauthenticated`, `EmailTaken`. */
  async request(tx: Tx, actor: Actor, email: string): Promise<void> {
    const user = await this.accounts.get(tx, actor.userId);
    if (email === user.email) return this.tokens.voidAll(tx, user.id, 'change-email');
    await this.proof.hold(tx, actor);
    await this.proofs.ask(tx, user, email);
    await this.accounts.record(tx, actor, 'account.addressChangeAsked', user.id);
  }

  /** Sends the link once more. Throws `NotFound` when no address waits, `EmailTaken`. */
  async resend(tx: Tx, actor: Actor): Promise<void> {
    const email = await this.awaited(tx, actor.userId);
    if (email === null) throw new NotFound();
    await this.proofs.askAgain(tx, await this.accounts.get(tx, actor.userId), email);
  }

  /** Throws `NotFound` when no address waits. */
  async cancel(tx: Tx, actor: Actor): Promise<void> {
    if ((await this.awaited(tx, actor.userId)) === null) throw new NotFound();
    await this.tokens.voidAll(tx, actor.userId, 'change-email');
    await this.accounts.record(tx, actor, 'account.addressChangeCancelled', actor.userId);
  }
}
