import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { CharacterEntity } from '../character.entity';
import type { VersionKind } from './version-kind';

/** A state of a character. Rows are only ever added. */
@Entity('character_versions')
export class CharacterVersionEntity {
  @PrimaryColumn(idColumn)
  @ForeignKey(() => CharacterEntity, { name: 'character_versions_character_fk', onDelete: 'CASCADE' })
  characterId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column(idColumn)
  actorId!: string;

  @Column({ type: 'varchar', length: 20 })
  kind!: VersionKind;

  @Column({ type: 'varchar', length: 500 })
  changeDescription!: string;

  @Column(timeColumn)
  createdAt!: string;

  /** Number of the version beside whose document this one is read; null where it stands by itself. */
  @Column({ type: 'integer', nullable: true })
  base!: number | null;

  /** JSON, or packed: see `version-text.ts`. */
  @Column({ type: 'text' })
  document!: string;
}
