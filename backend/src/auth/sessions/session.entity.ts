import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** One device that is signed in: a family of refresh tokens, of which only the newest counts. */
@Entity('sessions')
@Index('sessions_user', ['userId', 'lastUsedAt'])
export class SessionEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'sessions_user_fk' })
  user?: UserEntity;

  @Column({ type: 'varchar', length: 32 })
  salt!: string;

  /** How often the refresh token was rotated. */
  @Column({ type: 'integer' })
  counter!: number;

  @Column(timeColumn)
  rotatedAt!: string;

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  lastUsedAt!: string;

  @Column(timeColumn)
  idleExpiresAt!: string;

  @Column(timeColumn)
  absoluteExpiresAt!: string;

  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  revokedAt!: string | null;

  /** The last time a password, or what stands for one, was given in this session. */
  @Column({ ...timeColumn, default: '' })
  authenticatedAt!: string;

  @Column({ type: 'varchar', length: 64 })
  ip!: string;

  @Column({ type: 'varchar', length: 300 })
  userAgent!: string;
}
