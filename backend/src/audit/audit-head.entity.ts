import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of the chain: one row, which whoever appends holds until they commit. */
@Entity('audit_head')
export class AuditHeadEntity {
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  /** The last row from before there was a chain. */
  @Column({ type: 'integer' })
  beginsAfter!: number;

  @Column({ type: 'integer' })
  sequence!: number;

  /** Empty before the first. */
  @Column({ type: 'varchar', length: 64 })
  link!: string;
}
