import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import type { Tx } from '../database';
import { OutboxRepository } from './outbox.repository';
import type { MailTemplate, MailValues } from './templates';

/** What tells of something is stale after it. */
const A_DAY = 86_400;

/** Where a mail goes, which account it belongs to, and the language its owner prefers where that is known. */
export interface Recipient {
  readonly userId: string;
  readonly address: string;
  readonly locale: string | null;
  /** How long the link in it works: a mail lives as long as its link does. A day where there is none to end. */
  readonly until?: string;
}

/** Mails are written in the transaction of what they tell, and leave after it: a mail server that is down fails nobody. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {}

  /** Takes back what an account was to get, or had sent; what waits for others at the same address stays. */
  withdraw(tx: Tx, userId: string): Promise<void> {
    return this.mails.removeOf(tx, userId);
  }

  async add<Name extends MailTemplate>(
    tx: Tx,
    { userId, address, locale, until }: Recipient,
    template: Name,
    values: MailValues<Name>,
  ): Promise<void> {
    const now = this.clock.timestamp();
    await this.mails.add(tx, {
      id: uuid(),
      recipient: address,
      userId,
      locale,
      template,
      values: { ...values },
      createdAt: now,
      expiresAt: until ?? this.clock.in(A_DAY),
      attempts: 0,
      nextAttemptAt: now,
    });
  }
}
