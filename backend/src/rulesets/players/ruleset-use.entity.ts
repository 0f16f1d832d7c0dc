import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import { PlayerRulesetEntity } from './player-ruleset.entity';

/** Somebody saved a character under a version: they may go on using it, and it stays as long as they do. */
@Entity('ruleset_uses')
@Index('ruleset_uses_user', ['userId'])
export class RulesetUseEntity {
  @PrimaryColumn({ type: 'varchar', length: 80 })
  @ForeignKey(() => PlayerRulesetEntity, { name: 'ruleset_uses_ruleset_fk', onDelete: 'CASCADE' })
  rulesetId!: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  version!: string;

  @PrimaryColumn(idColumn)
  @ForeignKey(() => UserEntity, { name: 'ruleset_uses_user_fk', onDelete: 'CASCADE' })
  userId!: string;
}
