import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Clock } from '../clock';
import type { Tx } from '../database';
import { OutboxRepository } from './outbox.repository';
import type { MailTemplate } from './templates';

const A_DAY = 86_400;

/** Mails are written in the transaction of what they tell, and leave after it: a mail server that is down fails nobody. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {}

  async add(
    tx: Tx,
    recipient: string,
    template: MailTemplate,
    values: Readonly<Record<'name' | 'link', string>>,
  ): Promise<void> {
    const now = this.clock.timestamp();
    await this.mails.add(tx, {
      id: uuid(),
      recipient,
      template,
      values: { ...values },
      createdAt: now,
      expiresAt: this.clock.in(A_DAY),
      attempts: 0,
      nextAttemptAt: now,
    });
  }
}
