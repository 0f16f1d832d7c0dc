import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CharacterEntity } from '../../characters/character.entity';
import { idColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';

/** Where a character came from. Purged with it. */
@Entity('character_imports')
@Index('character_imports_import', ['ownerId', 'importId'])
@Index('character_imports_fingerprint', ['ownerId', 'fingerprint'])
export class CharacterImportEntity {
  @PrimaryColumn(idColumn)
  @ForeignKey(() => CharacterEntity, { name: 'character_imports_character_fk', onDelete: 'CASCADE' })
  characterId!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'character_imports_owner_fk', onDelete: 'CASCADE' })
  ownerId!: string;

  /** The same for all that came in together. */
  @Column(idColumn)
  importId!: string;

  /** SHA-256 of the file, in hexadecimal. */
  @Column({ type: 'varchar', length: 64 })
  fingerprint!: string;

  @Column(timeColumn)
  importedAt!: string;
}
