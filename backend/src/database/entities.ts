import { AvatarEntity } from '../account/avatar/avatar.entity';
import { AuditEventEntity } from '../audit/audit-event.entity';
import { PasskeyChallengeEntity } from '../auth/passkeys/passkey-challenge.entity';
import { PasskeyEntity } from '../auth/passkeys/passkey.entity';
import { AuditHeadEntity } from '../audit/audit-head.entity';
import { AuditKeyEntity } from '../audit/audit-key.entity';
import { KnownDeviceEntity } from '../auth/devices/known-device.entity';
import { SignInAttemptEntity } from '../auth/passwords/sign-in-attempt.entity';
import { IdentityEntity } from '../auth/providers/identity.entity';
import { ProviderFlowEntity } from '../auth/providers/provider-flow.entity';
import { PersonalTokenEntity } from '../auth/personal-tokens/personal-token.entity';
import { AuthenticatorEntity } from '../auth/second-factor/authenticator.entity';
import { PendingSignInEntity } from '../auth/second-factor/pending-sign-in.entity';
import { RecoveryCodeEntity } from '../auth/second-factor/recovery-code.entity';
import { SessionEntity } from '../auth/sessions/session.entity';
import { OneTimeTokenEntity } from '../auth/tokens/one-time-token.entity';
import { CharacterEntity } from '../characters/character.entity';
import { SavedFilterEntity } from '../characters/filters/saved-filter.entity';
import { IdempotencyKeyEntity } from '../characters/idempotency/idempotency-key.entity';
import { TemplateForksEntity } from '../characters/lists/template-forks.entity';
import { PortraitEntity } from '../characters/portrait/portrait.entity';
import { CharacterVersionEntity } from '../characters/versions/character-version.entity';
import { CharacterShareEntity } from '../characters/views/character-share.entity';
import { BlockEntity } from '../friends/block.entity';
import { FriendshipEntity } from '../friends/friendship.entity';
import { OutboxEntity } from '../mail/outbox.entity';
import { DailyCountEntity } from '../rate-limit/daily-count.entity';
import { PlayerRulesetVersionEntity } from '../rulesets/players/player-ruleset-version.entity';
import { PlayerRulesetEntity } from '../rulesets/players/player-ruleset.entity';
import { RulesetUseEntity } from '../rulesets/players/ruleset-use.entity';
import { ReportEntity } from '../sharing/moderation/report.entity';
import { BuiltInForksEntity } from '../templates/forks/built-in-forks.entity';
import { CharacterImportEntity } from '../transfer/imports/character-import.entity';
import { UserEntity } from '../users/user.entity';

/** Every table. */
export const entities = [
  AuditEventEntity,
  AuthenticatorEntity,
  AuditHeadEntity,
  AuditKeyEntity,
  AvatarEntity,
  BlockEntity,
  BuiltInForksEntity,
  CharacterEntity,
  CharacterImportEntity,
  CharacterShareEntity,
  CharacterVersionEntity,
  DailyCountEntity,
  FriendshipEntity,
  IdempotencyKeyEntity,
  KnownDeviceEntity,
  IdentityEntity,
  OneTimeTokenEntity,
  OutboxEntity,
  ProviderFlowEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PendingSignInEntity,
  PersonalTokenEntity,
  PortraitEntity,
  PlayerRulesetEntity,
  PlayerRulesetVersionEntity,
  RecoveryCodeEntity,
  ReportEntity,
  RulesetUseEntity,
  SavedFilterEntity,
  SessionEntity,
  SignInAttemptEntity,
  TemplateForksEntity,
  UserEntity,
] as const;
