import { AuditEventEntity } from '../audit/audit-event.entity';
import { SignInAttemptEntity } from '../auth/passwords/sign-in-attempt.entity';
import { SessionEntity } from '../auth/sessions/session.entity';
import { OneTimeTokenEntity } from '../auth/tokens/one-time-token.entity';
import { OutboxEntity } from '../mail/outbox.entity';
import { UserEntity } from '../users/user.entity';

/** Every table. */
export const entities = [AuditEventEntity, OneTimeTokenEntity, OutboxEntity, SessionEntity, SignInAttemptEntity, UserEntity] as const;
