import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { NotFound } from '../../problem';
import { OutboxRepository } from '../outbox.repository';
import { type OpenedMail, opened } from './opened-mail';
import { listPage, mailPage } from './pages';

const MOST = 100;
const ID = /^[0-9a-f-]{36}$/;

@Injectable()
export class MailboxService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: OutboxRepository,
  ) {}

  async list(): Promise<string> {
    const mails = await this.mails.newest(this.unitOfWork.reader, MOST);
    return listPage(mails.flatMap((mail) => opened(mail) ?? []));
  }

  /** Throws `NotFound`. `sandbox` is what the frame may do. */
  async show(id: string, sandbox: string): Promise<string> {
    return mailPage(await this.open(id), sandbox);
  }

  /** Throws `NotFound`. */
  async html(id: string): Promise<string> {
    const { html } = await this.open(id);
    return html.replace('<head>', '<head><base target="_blank">');
  }

  private async open(id: string): Promise<OpenedMail> {
    const mail = ID.test(id) ? await this.mails.find(this.unitOfWork.reader, id) : null;
    const found = mail && opened(mail);
    if (found === null) throw new NotFound();
    return found;
  }
}
