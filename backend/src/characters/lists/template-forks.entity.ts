import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../database/columns';
import { CharacterEntity } from '../character.entity';

/**
 * How often a player's template was begun from; there is a row for each of them. Apart from the character, so that
 * counting holds up no save of its owner and touches no index of theirs.
 */
@Entity('template_forks')
@Index('template_forks_most', ['forks', 'characterId'])
export class TemplateForksEntity {
  @PrimaryColumn(idColumn)
  @ForeignKey(() => CharacterEntity, { name: 'template_forks_character_fk', onDelete: 'CASCADE' })
  characterId!: string;

  @Column({ type: 'integer' })
  forks!: number;
}
