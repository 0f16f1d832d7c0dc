import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { ChallengePurpose } from './challenge-purpose';

/** What a passkey has to sign: once, soon, and for one purpose. */
@Entity('passkey_challenges')
@Index('passkey_challenges_expiry', ['expiresAt'])
export class PasskeyChallengeEntity {
  /** SHA-256 of the challenge. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash!: string;

  @Column({ type: 'varchar', length: 20 })
  purpose!: ChallengePurpose;

  /** Null when the passkey itself is to say whose it is. */
  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  userId!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'passkey_challenges_user_fk' })
  user?: UserEntity;

  @Column({ type: 'varchar', length: 253 })
  relyingParty!: string;

  @Column(timeColumn)
  expiresAt!: string;
}
