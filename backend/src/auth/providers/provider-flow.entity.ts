import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { FlowPurpose } from './flow-purpose';

/** Somebody on the way to a provider and back. Nothing here opens anything: the secrets are with the browser. */
@Entity('provider_flows')
@Index('provider_flows_expiry', ['expiresAt'])
export class ProviderFlowEntity {
  /** SHA-256 of the state that travels along. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  stateHash!: string;

  /** SHA-256 of the cookie of the browser that began it. */
  @Column({ type: 'varchar', length: 64 })
  browserHash!: string;

  @Column({ type: 'varchar', length: 30 })
  provider!: string;

  @Column({ type: 'varchar', length: 20 })
  purpose!: FlowPurpose;

  /** Who began it; nobody yet for a sign-in. */
  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  userId!: string | null;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'provider_flows_user_fk' })
  user?: UserEntity;

  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  sessionId!: string | null;

  @Column({ type: 'varchar', length: 300 })
  returnTo!: string;

  @Column(timeColumn)
  expiresAt!: string;
}
