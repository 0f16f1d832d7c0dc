import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock';
import { UnitOfWork } from '../database';
import { Metrics } from '../observability';
import { OutboxRepository } from './outbox.repository';

/** What an operator watches: mails that pile up are the only sign of a mail server that is down. */
@Injectable()
export class OutboxWatch implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {}

  onModuleInit(): void {
    this.metrics.watch('heroledger_outbox_mails', 'Mails that wait to be taken by the mail server', async () => {
      const { waiting } = await this.mails.backlog(this.unitOfWork.reader);
      return waiting;
    });
    this.metrics.watch('heroledger_outbox_oldest_seconds', 'How long the oldest of them has waited', async () => {
      const { oldest } = await this.mails.backlog(this.unitOfWork.reader);
      return oldest === null ? 0 : (this.clock.now().getTime() - Date.parse(oldest)) / 1000;
    });
  }
}
