import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../../database/columns';
import { UserEntity } from '../../users/user.entity';
import type { FilterQueryDto } from './saved-filter.dto';

/** What a player looks for again and again, by a name of their own. */
@Entity('saved_filters')
@Index('saved_filters_owner_name', ['ownerId', 'nameKey'], { unique: true })
export class SavedFilterEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(idColumn)
  @ForeignKey(() => UserEntity, { name: 'saved_filters_owner_fk', onDelete: 'CASCADE' })
  ownerId!: string;

  @Column({ type: 'varchar', length: 60 })
  name!: string;

  /** The name folded: two that differ in marks or case only are one. */
  @Column({ type: 'varchar', length: 240 })
  nameKey!: string;

  @Column(jsonColumn)
  query!: FilterQueryDto;

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  updatedAt!: string;
}
