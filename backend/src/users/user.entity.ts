import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, jsonColumn, timeColumn } from '../database/columns';
import type { Preferences } from './preferences';
import type { Role } from './user';

@Entity('users')
@Index('users_username_key', ['usernameKey'], { unique: true })
@Index('users_email_key', ['emailKey'], { unique: true })
export class UserEntity {
  @PrimaryColumn(idColumn)
  id!: string;

  /** As typed. */
  @Column({ type: 'varchar', length: 32 })
  username!: string;

  /** Folded, so that no two names look the same but for case. */
  @Column({ type: 'varchar', length: 64 })
  usernameKey!: string;

  @Column({ type: 'varchar', length: 254 })
  email!: string;

  @Column({ type: 'varchar', length: 254 })
  emailKey!: string;

  @Column({ type: 'varchar', length: 200 })
  passwordHash!: string;

  @Column({ type: 'varchar', length: 60 })
  displayName!: string;

  @Column({ type: 'varchar', length: 20 })
  role!: Role;

  @Column({ type: 'boolean' })
  isActive!: boolean;

  @Column({ type: 'boolean' })
  emailVerified!: boolean;

  @Column(jsonColumn)
  preferences!: Preferences;

  @Column(timeColumn)
  createdAt!: string;

  @Column(timeColumn)
  updatedAt!: string;

  @Column({ ...timeColumn, nullable: true, type: 'varchar' })
  lastLoginAt!: string | null;
}
