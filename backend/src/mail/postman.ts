import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { type Transporter, createTransport } from 'nodemailer';
import { Clock } from '../clock';
import { Config } from '../config';
import { UnitOfWork } from '../database';
import { type OutboxMail, OutboxRepository } from './outbox.repository';
import { isMailTemplate, templates } from './templates';

const EVERY_MS = 1_000;
const BATCH = 20;
/** The first wait doubles with each failure, up to the longest. */
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 3_600;

/** Takes mails out of the outbox and hands them to the mail server, again and again until it took them or they are stale. */
@Injectable()
export class Postman {
  private readonly logger = new Logger(Postman.name);
  private readonly transport: Transporter | null;
  private busy = false;

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly mails: OutboxRepository,
  ) {
    this.transport = transportOf(config);
  }

  @Interval(EVERY_MS)
  async deliver(): Promise<void> {
    if (this.transport === null || this.busy) return;
    this.busy = true;
    try {
      for (const mail of await this.mails.due(this.unitOfWork.reader, this.clock.timestamp(), BATCH))
        await this.deliverOne(this.transport, mail);
    } catch (error) {
      this.logger.warn({ err: error }, 'The outbox could not be read');
    } finally {
      this.busy = false;
    }
  }

  private async deliverOne(transport: Transporter, mail: OutboxMail): Promise<void> {
    const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** mail.attempts);
    const leased = await this.unitOfWork.run((tx) => this.mails.lease(tx, mail, this.clock.in(wait)));
    if (!leased) return;
    if (mail.expiresAt > this.clock.timestamp() && !(await this.send(transport, mail))) return;
    await this.unitOfWork.run((tx) => this.mails.remove(tx, mail.id));
  }

  private async send(transport: Transporter, mail: OutboxMail): Promise<boolean> {
    if (!isMailTemplate(mail.template)) return true;
    const { name = '', link = '' } = mail.values;
    try {
      // The same id each time, so that a mail server that took it but could not say so does not deliver it twice.
      const messageId = `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`;
      await transport.sendMail({
        from: this.config.env.MAIL_FROM,
        to: mail.recipient,
        messageId,
        ...templates[mail.template]({ name, link }),
      });
      return true;
    } catch (error) {
      this.logger.warn(
        { err: error, mailId: mail.id, attempts: mail.attempts + 1 },
        'The mail server did not take a mail',
      );
      return false;
    }
  }
}

function transportOf({ env }: Config): Transporter | null {
  if (env.SMTP_HOST === '') return null;
  return createTransport({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    secure: env.SMTP_PORT === 465,
    ...(env.SMTP_USERNAME === '' ? {} : { auth: { user: env.SMTP_USERNAME, pass: env.SMTP_PASSWORD } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
}
