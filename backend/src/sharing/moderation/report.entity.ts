import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CharacterEntity } from '../../characters/character.entity';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { ReportOutcome } from './report-outcome';

/** What somebody found wrong with a character that is shown to strangers. Its owner is never told who. */
@Entity('reports')
@Index('reports_open', ['reporterId', 'characterId'], { unique: true, where: 'closed_at IS NULL' })
@Index('reports_character', ['characterId'])
@Index('reports_created', ['createdAt', 'id'])
export class ReportEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  @ForeignKey(() => CharacterEntity, { name: 'reports_character_fk', onDelete: 'CASCADE' })
  characterId!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'reports_reporter_fk', onDelete: 'CASCADE' })
  reporterId!: string;

  /** One of `reportReasons`. */
  @Column({ type: 'varchar', length: 20 })
  reason!: string;

  /** What they say besides; may be empty. */
  @Column({ type: 'text' })
  text!: string;

  @Column(timeColumn)
  createdAt!: string;

  /** Null while nobody has decided. */
  @Column({ ...timeColumn, type: 'varchar', nullable: true })
  closedAt!: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome!: ReportOutcome | null;
}
