import { AuditEventEntity } from '../audit/audit-event.entity';
import { SignInAttemptEntity } from '../auth/passwords/sign-in-attempt.entity';
import { IdentityEntity } from '../auth/providers/identity.entity';
import { ProviderFlowEntity } from '../auth/providers/provider-flow.entity';
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
  CharacterEntity,
  CharacterVersionEntity,
  IdempotencyKeyEntity,
  IdentityEntity,
  OneTimeTokenEntity,
  OutboxEntity,
  ProviderFlowEntity,
  SessionEntity,
  SignInAttemptEntity,
  UserEntity,
] as const;
