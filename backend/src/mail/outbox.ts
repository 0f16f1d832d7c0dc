import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import type { Tx } from '../database';
import { OutboxRepository } from './outbox.repository';
import type { MailTemplate, MailValues } from './templates';

const A_DAY = 86_400;

/** An address, with the language its owner prefers where that is known. */
export type Recipient = string | { readonly address: string; readonly locale: string | null };

/** Mails are written in the transaction of what they tell, and leave after it: a mail server that is down fails nobody. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {}

  /** Takes back what waits for these addresses. */
  withdraw(tx: Tx, addresses: readonly string[]): Promise<void> {
    return this.mails.removeTo(tx, addresses);
  }

  async add<Name extends MailTemplate>(
    tx: Tx,
    recipient: Recipient,
    template: Name,
    values: MailValues<Name>,
  ): Promise<void> {
    const { address, locale } = typeof recipient === 'string' ? { address: recipient, locale: null } : recipient;
    const now = this.clock.timestamp();
    await this.mails.add(tx, {
      id: uuid(),
      recipient: address,
      locale,
      template,
      values: { ...values },
      createdAt: now,
      expiresAt: this.clock.in(A_DAY),
      attempts: 0,
      nextAttemptAt: now,
    });
  }
}
