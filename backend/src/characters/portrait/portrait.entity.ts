import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';
import { CharacterEntity } from '../character.entity';

/** The picture of a character: small, and always made by us. Its version stands with the character. */
@Entity('portraits')
export class PortraitEntity {
  @PrimaryColumn(idColumn)
  characterId!: string;

  @OneToOne(() => CharacterEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'character_id', foreignKeyConstraintName: 'portraits_character_fk' })
  character?: CharacterEntity;

  /** WebP in base64: text is the same on both databases. */
  @Column({ type: 'text' })
  image!: string;

  @Column(timeColumn)
  updatedAt!: string;
}
