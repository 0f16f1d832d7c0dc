import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** Somebody who proved the first factor and still owes the second. */
@Entity('pending_sign_ins')
@Index('pending_sign_ins_user', ['userId'])
@Index('pending_sign_ins_expiry', ['expiresAt'])
export class PendingSignInEntity {
  /** SHA-256 of the token, which only the visitor has. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'pending_sign_ins_user_fk' })
  user?: UserEntity;

  @Column({ type: 'integer' })
  tries!: number;

  @Column(timeColumn)
  expiresAt!: string;
}
