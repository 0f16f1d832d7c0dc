import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** Somebody at a provider who may open an account here. */
@Entity('identities')
@Index('identities_subject_key', ['issuer', 'subject'], { unique: true })
@Index('identities_user_key', ['userId', 'issuer'], { unique: true })
export class IdentityEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'identities_user_fk' })
  user?: UserEntity;

  @Column({ type: 'varchar', length: 200 })
  issuer!: string;

  @Column({ type: 'varchar', length: 255 })
  subject!: string;

  /** What the provider said last, so that its owner knows which one it is. It proves nothing. */
  @Column({ type: 'varchar', length: 254, nullable: true })
  email!: string | null;

  @Column(timeColumn)
  linkedAt!: string;

  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  lastUsedAt!: string | null;
}
