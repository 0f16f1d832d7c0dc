export { MailModule } from './mail.module';
export { Outbox, type Recipient } from './outbox';
