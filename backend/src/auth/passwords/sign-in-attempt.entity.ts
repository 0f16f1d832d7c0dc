import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, timeColumn } from '../../database/columns';

/** Wrong passwords in a row, per account, or per name that belongs to nobody: both lock the same way. */
@Entity('sign_in_attempts')
export class SignInAttemptEntity {
  @PrimaryColumn(idColumn)
  accountKey!: string;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  lockedUntil!: string | null;

  @Column(timeColumn)
  updatedAt!: string;
}
