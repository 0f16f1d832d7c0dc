import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** The app that makes one-time codes for an account. */
@Entity('authenticators')
export class AuthenticatorEntity {
  @PrimaryColumn(idColumn)
  userId!: string;

  @OneToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'authenticators_user_fk' })
  user?: UserEntity;

  /** Sealed: a stolen database makes no codes. */
  @Column({ type: 'varchar', length: 200 })
  secret!: string;

  /** The key it is sealed with. */
  @Column({ type: 'varchar', length: 8 })
  keyId!: string;

  /** Codes of this half minute and of those before it are spent. */
  @Column({ type: 'integer' })
  lastStep!: number;

  @Column(timeColumn)
  createdAt!: string;

  /** Null until its first code was given: it asks for nothing before. */
  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  confirmedAt!: string | null;
}
