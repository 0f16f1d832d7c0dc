import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { timeColumn } from '../../database/columns';
import { PlayerRulesetEntity } from './player-ruleset.entity';

/** One version, as it was published. It never changes. */
@Entity('ruleset_versions')
export class PlayerRulesetVersionEntity {
  @PrimaryColumn({ type: 'varchar', length: 80 })
  @ForeignKey(() => PlayerRulesetEntity, { name: 'ruleset_versions_ruleset_fk', onDelete: 'CASCADE' })
  rulesetId!: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  version!: string;

  /** Of the document. */
  @Column({ type: 'integer' })
  bytes!: number;

  /** Of the document, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 })
  sha256!: string;

  @Column(timeColumn)
  createdAt!: string;

  /** JSON. */
  @Column({ type: 'text' })
  document!: string;
}
