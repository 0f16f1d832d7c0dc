import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../database/columns';

/** A mail that was decided on and has yet to leave. */
@Entity('outbox')
@Index('outbox_due', ['nextAttemptAt'])
export class OutboxEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ type: 'varchar', length: 254 })
  recipient!: string;

  /** Whose mail it is: it goes with the account. Also when it was sent to an address that may be somebody else's. */
  @Column({ ...idColumn, nullable: true, type: 'varchar' })
  userId!: string | null;

  /** What its reader prefers, as a language tag; null where nobody said. */
  @Column({ type: 'varchar', length: 35, nullable: true })
  locale!: string | null;

  @Column({ type: 'varchar', length: 60 })
  template!: string;

  @Column(jsonColumn)
  values!: Record<string, string>;

  @Column(timeColumn)
  createdAt!: string;

  /** Neither sent nor kept after this: its link is dead then, or what it tells of is stale. */
  @Column(timeColumn)
  expiresAt!: string;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column(timeColumn)
  nextAttemptAt!: string;
}
