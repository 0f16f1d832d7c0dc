import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../database/columns';
import { UserEntity } from '../users/user.entity';

/** Two accounts, one of which asked the other. The smaller id comes first, so that a pair has one row. */
@Entity('friendships')
@Index('friendships_pair', ['firstId', 'secondId'], { unique: true })
@Index('friendships_second', ['secondId'])
export class FriendshipEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'friendships_first_fk', onDelete: 'CASCADE' })
  firstId!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'friendships_second_fk', onDelete: 'CASCADE' })
  secondId!: string;

  /** One of the two. */
  @Column(idColumn)
  askedBy!: string;

  @Column(timeColumn)
  askedAt!: string;

  /** Null while it is a request. */
  @Column({ ...timeColumn, type: 'varchar', nullable: true })
  acceptedAt!: string | null;
}
