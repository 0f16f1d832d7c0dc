import { Controller, Get, Header, Param, UseGuards, applyDecorators } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../access';
import { MailboxGuard } from './mailbox.guard';
import { MailboxService } from './mailbox.service';

/** The mailbox writes its pages here, without a script, so its policy is narrower than the web app's. */
const Page = (policy: string) =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    Header('cache-control', 'no-store'),
    Header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; ${policy}`),
  );

const FRAME = 'allow-popups allow-popups-to-escape-sandbox';

/** Mails that wait for a mail server, to look at while there is none. */
@ApiExcludeController()
@Controller('dev/mail')
@Public()
@UseGuards(MailboxGuard)
export class MailboxController {
  constructor(private readonly mailbox: MailboxService) {}

  @Get()
  @Page("frame-ancestors 'none'; form-action 'none'")
  list(): Promise<string> {
    return this.mailbox.list();
  }

  @Get(':id')
  @Page("frame-src 'self'; frame-ancestors 'none'; form-action 'none'")
  show(@Param('id') id: string): Promise<string> {
    return this.mailbox.show(id, FRAME);
  }

  /** The mail alone, for the frame: no script, no origin, and links open outside. */
  @Get(':id/html')
  @Header('x-frame-options', 'SAMEORIGIN')
  @Page(`frame-ancestors 'self'; sandbox ${FRAME}`)
  html(@Param('id') id: string): Promise<string> {
    return this.mailbox.html(id);
  }
}
