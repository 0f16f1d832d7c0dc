import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { RulesetVisibility } from './ruleset-visibility';

/** A ruleset a player brought. What it says stands in its versions. */
@Entity('rulesets')
@Index('rulesets_owner_slug', ['ownerId', 'slug'], { unique: true })
@Index('rulesets_visibility_updated', ['visibility', 'updatedAt', 'id'])
export class PlayerRulesetEntity {
  /** As characters name it. */
  @PrimaryColumn({ type: 'varchar', length: 80 })
  id!: string;

  /** Null when the account is gone and characters of others still need the ruleset. */
  @Column({ ...idColumn, nullable: true })
  @ForeignKey(() => UserEntity, { name: 'rulesets_owner_fk', onDelete: 'SET NULL' })
  ownerId!: string | null;

  /** What its author calls it. */
  @Column({ type: 'varchar', length: 80 })
  slug!: string;

  @Column({ type: 'varchar', length: 20 })
  visibility!: RulesetVisibility;

  /** Since when it takes no new characters. */
  @Column({ ...timeColumn, type: 'varchar', nullable: true })
  withdrawnAt!: string | null;

  @Column({ type: 'varchar', length: 40 })
  newestVersion!: string;

  /** JSON: what a list shows of the newest version. */
  @Column({ type: 'text' })
  summary!: string;

  /** Folded words of the newest version's names and description. */
  @Column({ type: 'text' })
  searchText!: string;

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  updatedAt!: string;
}
