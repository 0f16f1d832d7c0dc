export { MailModule } from './mail.module';
export { Outbox } from './outbox';
