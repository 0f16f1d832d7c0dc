import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config, isLoopback } from '../config';
import { Metrics } from '../observability';
import type { OutboxMail } from './outbox.repository';
import { render } from './render';

/** The mail server. What it does not take is told to the operator: a line in the log and a count. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly logger = new Logger(MailTransport.name);
  private server: Promise<Transporter> | null = null;

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  /** Without one, mails wait. */
  get hasServer(): boolean {
    return this.config.env.SMTP_HOST !== '';
  }

  /** False when the server did not take it. */
  async send(mail: OutboxMail): Promise<boolean> {
    const rendered = render(mail);
    if (!this.hasServer || rendered === null) return rendered === null;
    try {
      const server = await (this.server ??= serverOf(this.config));
      await server.sendMail({
        from: this.config.env.MAIL_FROM,
        // As an object: an address is never read as a list of addresses.
        to: { name: '', address: mail.recipient },
        // The same id each time, so that a mail server that took it but could not say so does not deliver it twice.
        messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
        ...rendered,
        disableUrlAccess: true,
        disableFileAccess: true,
      });
      this.metrics.events.inc({ event: 'mail', outcome: 'sent' });
      return true;
    } catch (error) {
      this.metrics.events.inc({ event: 'mail', outcome: 'failed' });
      this.logger.warn(
        { reason: error instanceof Error ? error.message : '', mailId: mail.id, attempts: mail.attempts + 1 },
        isUnencrypted(error) ? UNENCRYPTED : 'The mail server did not take a mail',
      );
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.server)?.close();
  }
}

const UNENCRYPTED =
  'No mail was sent: the connection to the mail server could not be encrypted. Use one that offers STARTTLS, or port 465; ' +
  'ALLOW_INSECURE_SMTP=true sends mails and the password in clear, for a network you trust.';

/** The library's word for TLS that was refused, or failed. */
const isUnencrypted = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ETLS';

/** The library is loaded with the first mail: a server without mails starts sooner. */
async function serverOf({ env }: Config): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host: env.SMTP_HOST,
    port: env.SMTP_PORT,
    secure: env.SMTP_PORT === 465,
    // Else whoever is on the way takes the offer of STARTTLS out, and reads the password and the links.
    requireTLS: !isLoopback(env.SMTP_HOST) && !env.ALLOW_INSECURE_SMTP,
    ...(env.SMTP_USERNAME === '' ? {} : { auth: { user: env.SMTP_USERNAME, pass: env.SMTP_PASSWORD } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
}
