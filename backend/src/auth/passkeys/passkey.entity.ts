import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** PostgreSQL hands out 64-bit numbers as text. An authenticator's counter has 32 bits. */
const wholeNumber = { to: (value: number) => value, from: Number };

@Entity('passkeys')
@Index('passkeys_credential', ['credentialId'], { unique: true })
@Index('passkeys_user', ['userId', 'createdAt'])
export class PasskeyEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'passkeys_user_fk' })
  user?: UserEntity;

  /** The authenticator's name for it, base64url. */
  @Column({ type: 'varchar', length: 1400 })
  credentialId!: string;

  /** What the authenticator knows the account by: random, the same for all passkeys of the account. */
  @Column({ type: 'varchar', length: 100 })
  userHandle!: string;

  /** The host name it was made for; it works at no other. */
  @Column({ type: 'varchar', length: 253 })
  relyingParty!: string;

  /** COSE, base64url. */
  @Column({ type: 'text' })
  publicKey!: string;

  @Column({ type: 'bigint', transformer: wholeNumber })
  counter!: number;

  /** How a browser may reach it, as it said itself. */
  @Column(jsonColumn)
  transports!: readonly string[];

  /** Kept by a password manager on several devices, rather than inside one. */
  @Column({ type: 'boolean' })
  isSynced!: boolean;

  @Column({ type: 'varchar', length: 60 })
  name!: string;

  @Column(timeColumn)
  createdAt!: string;

  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  lastUsedAt!: string | null;
}
