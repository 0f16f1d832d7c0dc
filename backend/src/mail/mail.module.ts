import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { MailTransport } from './mail-transport';
import { MailboxController } from './mailbox/mailbox.controller';
import { MailboxService } from './mailbox/mailbox.service';
import { Outbox } from './outbox';
import { OutboxRepository } from './outbox.repository';
import { OutboxWatch } from './outbox-watch';
import { Postman } from './postman';

@Module({
  imports: [ScheduleModule.forRoot()],
  controllers: [MailboxController],
  providers: [MailboxService, MailTransport, Outbox, OutboxRepository, OutboxWatch, Postman],
  exports: [Outbox],
})
export class MailModule {}
