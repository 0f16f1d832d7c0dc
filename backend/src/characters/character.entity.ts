import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../database/columns';
import { UserEntity } from '../users/user.entity';
import type { ReportReason } from './views/take-down';
import type { Visibility } from './visibility';

/**
 * The newest state of a character. What lists show, sort and search by stands in columns of its own, before the long
 * texts, so that a list never reads a document.
 */
@Entity('characters')
@Index('characters_owner_updated', ['ownerId', 'updatedAt', 'id'])
@Index('characters_owner_created', ['ownerId', 'createdAt', 'id'])
@Index('characters_owner_name', ['ownerId', 'nameKey', 'id'])
@Index('characters_owner_level', ['ownerId', 'level', 'id'])
@Index('characters_public_updated', ['updatedAt', 'id'], { where: `visibility = 'public'` })
@Index('characters_public_created', ['createdAt', 'id'], { where: `visibility = 'public'` })
@Index('characters_public_name', ['nameKey', 'id'], { where: `visibility = 'public'` })
@Index('characters_public_level', ['level', 'id'], { where: `visibility = 'public'` })
@Index('characters_template_name', ['nameKey', 'id'], { where: 'is_template' })
@Index('characters_ruleset', ['ruleset', 'rulesetVersion', 'visibility'])
@Index('characters_share_token', ['shareTokenHash'], { unique: true })
export class CharacterEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'characters_owner_fk', onDelete: 'CASCADE' })
  ownerId!: string;

  /** Counts the saves; its newest row in `character_versions` has the same number. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'varchar', length: 120 })
  name!: string;

  /** The name folded for sorting. */
  @Column({ type: 'varchar', length: 120 })
  nameKey!: string;

  @Column({ type: 'varchar', length: 80 })
  ruleset!: string;

  @Column({ type: 'varchar', length: 40 })
  rulesetVersion!: string;

  @Column({ type: 'integer' })
  level!: number;

  @Column({ type: 'varchar', length: 80, nullable: true })
  ancestry!: string | null;

  @Column({ type: 'integer' })
  experiencePoints!: number;

  @Column({ type: 'varchar', length: 20 })
  visibility!: Visibility;

  @Column({ type: 'boolean' })
  isTemplate!: boolean;

  /** SHA-256 of the share link's token, in hexadecimal. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  shareTokenHash!: string | null;

  /** Parts that nobody but its owner sees, with commas between them. */
  @Column({ type: 'varchar', length: 60, default: '' })
  hides!: string;

  /** Why administrators took it down; null while they have not. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  takenDownFor!: ReportReason | null;

  /** What they told its owner besides. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  takenDownNote!: string | null;

  /** Of its portrait; null while it has none. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  portraitVersion!: string | null;

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  updatedAt!: string;

  /** In the trash since. */
  @Column({ ...timeColumn, type: 'varchar', nullable: true })
  deletedAt!: string | null;

  /** Ids of the classes between bars, as in `|fighter|rogue|`. */
  @Column({ type: 'text' })
  classKeys!: string;

  /** Folded tags between bars. */
  @Column({ type: 'text' })
  tagKeys!: string;

  /** JSON: what a card shows besides the columns. */
  @Column({ type: 'text' })
  summary!: string;

  /** Folded words of name, classes, ancestry, tags and texts. */
  @Column({ type: 'text' })
  searchText!: string;

  /** JSON of the document, byte for byte what was acknowledged. */
  @Column({ type: 'text' })
  document!: string;
}
