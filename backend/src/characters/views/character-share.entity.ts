import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { FriendshipEntity } from '../../friends/friendship.entity';
import { UserEntity } from '../../users/user.entity';
import { CharacterEntity } from '../character.entity';

/** A character and a friend who may look at it. It hangs on the friendship: the database ends it with that. */
@Entity('character_shares')
@Index('character_shares_user', ['userId', 'sharedAt', 'characterId'])
@Index('character_shares_friendship', ['friendshipId'])
export class CharacterShareEntity {
  @PrimaryColumn(idColumn)
  @ForeignKey(() => CharacterEntity, { name: 'character_shares_character_fk', onDelete: 'CASCADE' })
  characterId!: string;

  @PrimaryColumn(idColumn)
  @ForeignKey(() => UserEntity, { name: 'character_shares_user_fk', onDelete: 'CASCADE' })
  userId!: string;

  @Column(idColumn)
  @ForeignKey(() => FriendshipEntity, { name: 'character_shares_friendship_fk', onDelete: 'CASCADE' })
  friendshipId!: string;

  @Column(timeColumn)
  sharedAt!: string;
}
