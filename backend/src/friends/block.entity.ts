import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../database/columns';
import { UserEntity } from '../users/user.entity';

/** Somebody who wants nothing to do with somebody else. Only the one who blocks is ever told. */
@Entity('blocks')
@Index('blocks_pair', ['blockerId', 'blockedId'], { unique: true })
@Index('blocks_blocked', ['blockedId'])
export class BlockEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'blocks_blocker_fk', onDelete: 'CASCADE' })
  blockerId!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'blocks_blocked_fk', onDelete: 'CASCADE' })
  blockedId!: string;

  @Column(timeColumn)
  createdAt!: string;
}
