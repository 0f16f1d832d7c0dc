import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a template that ships with the program was begun from; no row for one that never was. */
@Entity('built_in_forks')
export class BuiltInForksEntity {
  @PrimaryColumn({ type: 'varchar', length: 80 })
  templateId!: string;

  @Column({ type: 'integer' })
  forks!: number;
}
