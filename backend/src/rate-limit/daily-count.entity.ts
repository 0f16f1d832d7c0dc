import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { idColumn } from '../database/columns';
import { UserEntity } from '../users/user.entity';
import type { DailyAct } from './daily-act';

/** How often an account did something on the last day it did it. */
@Entity('daily_counts')
export class DailyCountEntity {
  @PrimaryColumn(idColumn)
  @ForeignKey(() => UserEntity, { name: 'daily_counts_user_fk', onDelete: 'CASCADE' })
  userId!: string;

  @PrimaryColumn({ type: 'varchar', length: 20 })
  what!: DailyAct;

  /** In UTC, as `2026-01-31`. */
  @Column({ type: 'varchar', length: 10 })
  day!: string;

  @Column({ type: 'integer' })
  count!: number;
}
