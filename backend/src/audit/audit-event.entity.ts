import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../database/columns';

/** Append-only: triggers refuse to change or remove a row. */
@Entity('audit_events')
@Index('audit_events_actor', ['actorId', 'sequence'])
@Index('audit_events_subject', ['subjectId', 'sequence'])
export class AuditEventEntity {
  /** Without gaps since the chain began. */
  @PrimaryGeneratedColumn('increment')
  sequence!: number;

  @Column(timeColumn)
  at!: string;

  /** Null when nobody was signed in. Not a foreign key: the trail outlives the account. */
  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  actorId!: string | null;

  @Column({ type: 'varchar', length: 60 })
  action!: string;

  @Column({ type: 'varchar', length: 30 })
  subjectType!: string;

  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  subjectId!: string | null;

  /** Of rows from before the chain, like the two below; empty since. */
  @Column({ type: 'varchar', length: 64 })
  ip!: string;

  @Column({ type: 'varchar', length: 300 })
  userAgent!: string;

  @Column(jsonColumn)
  details!: Record<string, unknown>;

  /** Personal data, readable as long as its person's key exists; null where there was nobody left to have one. */
  @Column({ type: 'text', nullable: true })
  sealed!: string | null;

  /** The key the link was made with; null, like the link, for rows from before the chain. */
  @Column({ type: 'varchar', length: 8, nullable: true })
  keyId!: string | null;

  /** Over everything above and the link before it. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  link!: string | null;
}
