import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** A device an account was signed in on before; only a digest, from which neither the device nor the network can be read. */
@Entity('known_devices')
export class KnownDeviceEntity {
  @PrimaryColumn(idColumn)
  userId!: string;

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'known_devices_user_fk' })
  user?: UserEntity;

  @PrimaryColumn({ type: 'varchar', length: 64 })
  fingerprint!: string;

  @Column(timeColumn)
  lastSeenAt!: string;
}
