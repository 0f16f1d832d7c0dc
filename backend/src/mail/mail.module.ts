import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { Outbox } from './outbox';
import { OutboxRepository } from './outbox.repository';
import { Postman } from './postman';

@Module({ imports: [ScheduleModule.forRoot()], providers: [Outbox, OutboxRepository, Postman], exports: [Outbox] })
export class MailModule {}
