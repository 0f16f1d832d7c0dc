import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { idColumn } from '../database/columns';
import { UserEntity } from '../users/user.entity';

/** The key to what the trail holds about a person. It goes with the account, whoever removes that, and the data with it. */
@Entity('audit_keys')
export class AuditKeyEntity {
  @PrimaryColumn(idColumn)
  userId!: string;

  @OneToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'audit_keys_user_fk' })
  user?: UserEntity;

  /** Which key it is wrapped with. */
  @Column({ type: 'varchar', length: 8 })
  keyId!: string;

  @Column({ type: 'varchar', length: 120 })
  wrapped!: string;
}
