import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { TokenScopeName } from '../../access';
import { idColumn, jsonColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** A key for a program, made by its owner. Only its SHA-256 is here. */
@Entity('personal_tokens')
@Index('personal_tokens_user', ['userId', 'createdAt'])
export class PersonalTokenEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'personal_tokens_user_fk' })
  user?: UserEntity;

  @Column({ type: 'varchar', length: 60 })
  name!: string;

  @Column({ type: 'varchar', length: 64 })
  hash!: string;

  @Column(jsonColumn)
  scopes!: TokenScopeName[];

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  expiresAt!: string;

  /** To the hour. */
  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  lastUsedAt!: string | null;
}
