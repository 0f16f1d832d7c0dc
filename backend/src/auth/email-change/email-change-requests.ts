import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Reader, Tx } from '../../database';
import { NotFound } from '../../problem';
import { EmailTaken } from '../../users';
import { AccountMails } from '../accounts/account-mails';
import { Accounts } from '../accounts/accounts';
import { RecentProof } from '../step-up/recent-proof';
import { OneTimeTokens } from '../tokens/one-time-tokens';

/** A new address waits until it is confirmed from there; until then nothing changes. */
@Injectable()
export class EmailChangeRequests {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly mails: AccountMails,
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
    const owner = await this.accounts.findByEmail(tx, email);
    if (owner !== null && owner.id !== user.id) {
      // Where addresses are proven before anybody gets in, nobody learns whose they are: the link is made, and never sent.
      if (!this.accounts.verificationRequired) throw new EmailTaken();
      await this.tokens.issue(tx, { id: user.id, email }, 'change-email');
      await this.mails.tellAddressTaken(tx, owner);
    } else {
      await this.mails.askToConfirmChange(tx, user, email);
    }
    await this.mails.tellChangeAsked(tx, user);
    await this.accounts.record(tx, actor, 'account.addressChangeAsked', user.id);
  }

  /** Sends the link once more. Throws `NotFound` when no address waits. */
  async resend(tx: Tx, actor: Actor): Promise<void> {
    const email = await this.awaited(tx, actor.userId);
    if (email === null) throw new NotFound();
    const owner = await this.accounts.findByEmail(tx, email);
    if (owner !== null && owner.id !== actor.userId) return;
    await this.mails.askToConfirmChange(tx, await this.accounts.get(tx, actor.userId), email);
  }

  /** Throws `NotFound` when no address waits. */
  async cancel(tx: Tx, actor: Actor): Promise<void> {
    if ((await this.awaited(tx, actor.userId)) === null) throw new NotFound();
    await this.tokens.voidAll(tx, actor.userId, 'change-email');
    await this.accounts.record(tx, actor, 'account.addressChangeCancelled', actor.userId);
  }
}
