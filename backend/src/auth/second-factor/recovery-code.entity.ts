import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** A code that opens the account once when the second factor is lost. Used ones are gone. */
@Entity('recovery_codes')
@Index('recovery_codes_user', ['userId'])
export class RecoveryCodeEntity {
  /** Keyed, and of this account's code alone. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'recovery_codes_user_fk' })
  user?: UserEntity;

  @Column(timeColumn)
  createdAt!: string;
}
