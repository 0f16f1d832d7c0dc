import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { TokenPurpose } from './token-purpose';

/** What a link in a mail is worth. Only the SHA-256 of the token is here. */
@Entity('one_time_tokens')
@Index('one_time_tokens_user', ['userId', 'purpose'])
export class OneTimeTokenEntity {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'one_time_tokens_user_fk' })
  user?: UserEntity;

  @Column({ type: 'varchar', length: 30 })
  purpose!: TokenPurpose;

  /** The address it was sent to: it proves that one and no other. */
  @Column({ type: 'varchar', length: 254 })
  email!: string;

  /** Folded, as the addresses of accounts are, to be compared with those. */
  @Column({ type: 'varchar', length: 254, default: '' })
  emailKey!: string;

  @Column(timeColumn)
  expiresAt!: string;
}
