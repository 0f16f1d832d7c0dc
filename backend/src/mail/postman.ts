import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../clock';
import { UnitOfWork } from '../database';
import { MailTransport } from './mail-transport';
import { type OutboxMail, OutboxRepository } from './outbox.repository';

const EVERY_MS = 1_000;
const BATCH = 20;
/** The first wait doubles with each failure, up to the longest. */
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;
const TIDY_EVERY_MS = 60_000;
/** So many mails are kept where there is no mail server to take them. */
const MOST_WAITING = 500;

/** Takes mails out of the outbox and hands them to the mail server, again and again until it took them or they are stale. */
@Injectable()
export class Postman {
  private readonly logger = new Logger(Postman.name);
  private busy = false;

  constructor(
    private readonly transport: MailTransport,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {}

  @Interval(EVERY_MS)
  async deliver(): Promise<void> {
    if (!this.transport.hasServer || this.busy) return;
    this.busy = true;
    try {
      for (const mail of await this.mails.due(this.unitOfWork.reader, this.clock.timestamp(), BATCH))
        await this.deliverOne(mail);
    } catch (error) {
      this.logger.warn({ err: error }, 'The outbox could not be read');
    } finally {
      this.busy = false;
    }
  }

  /** A mail that has expired is no use to its reader, and may be to a thief: it holds a link, and addresses. */
  @Interval(TIDY_EVERY_MS)
  async tidy(): Promise<void> {
    try {
      await this.unitOfWork.run(async (tx) => {
        await this.mails.removeExpired(tx, this.clock.timestamp());
        if (!this.transport.hasServer) await this.mails.keepNewest(tx, MOST_WAITING);
      });
    } catch (error) {
      this.logger.warn({ err: error }, 'The outbox could not be tidied');
    }
  }

  private async deliverOne(mail: OutboxMail): Promise<void> {
    const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** mail.attempts);
    const leased = await this.unitOfWork.run((tx) => this.mails.lease(tx, mail, this.clock.in(wait)));
    if (!leased) return;
    if (mail.expiresAt > this.clock.timestamp() && !(await this.transport.send(mail))) return;
    await this.unitOfWork.run((tx) => this.mails.remove(tx, mail.id));
  }
}
