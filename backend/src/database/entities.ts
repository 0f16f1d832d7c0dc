import { AuditEventEntity } from '../audit/audit-event.entity';
import { AuditHeadEntity } from '../audit/audit-head.entity';
import { AuditKeyEntity } from '../audit/audit-key.entity';
import { KnownDeviceEntity } from '../auth/devices/known-device.entity';
import { SignInAttemptEntity } from '../auth/passwords/sign-in-attempt.entity';
import { SessionEntity } from '../auth/sessions/session.entity';
import { OneTimeTokenEntity } from '../auth/tokens/one-time-token.entity';
import { CharacterEntity } from '../characters/character.entity';
import { IdempotencyKeyEntity } from '../characters/idempotency/idempotency-key.entity';
import { CharacterVersionEntity } from '../characters/versions/character-version.entity';
import { OutboxEntity } from '../mail/outbox.entity';
import { UserEntity } from '../users/user.entity';

/** Every table. */
export const entities = [
  AuditEventEntity,
  AuditHeadEntity,
  AuditKeyEntity,
  CharacterEntity,
  CharacterVersionEntity,
  IdempotencyKeyEntity,
  KnownDeviceEntity,
  OneTimeTokenEntity,
  OutboxEntity,
  SessionEntity,
  SignInAttemptEntity,
  UserEntity,
] as const;
