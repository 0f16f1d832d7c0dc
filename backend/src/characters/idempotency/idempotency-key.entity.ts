import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** A request that was answered, so that its repetition gets the same answer instead of a second effect. */
@Entity('idempotency_keys')
@Index('idempotency_keys_created', ['ownerId', 'createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn({ ...idColumn, primaryKeyConstraintName: 'idempotency_keys_pk' })
  @ForeignKey(() => UserEntity, { name: 'idempotency_keys_owner_fk', onDelete: 'CASCADE' })
  ownerId!: string;

  @PrimaryColumn({ type: 'varchar', length: 200, primaryKeyConstraintName: 'idempotency_keys_pk' })
  key!: string;

  /** SHA-256 of method, address and body, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 })
  fingerprint!: string;

  /** JSON of the answer. */
  @Column({ type: 'text' })
  answer!: string;

  @Column(timeColumn)
  createdAt!: string;
}
