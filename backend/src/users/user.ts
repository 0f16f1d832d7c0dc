import type { Preferences } from './preferences';

export const roles = ['player', 'admin'] as const;
export type Role = (typeof roles)[number];

/** An account as the server's features see it; the hash stays with whoever checks passwords. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly isActive: boolean;
  readonly emailVerified: boolean;
  readonly preferences: Preferences;
  readonly createdAt: string;
  readonly lastLoginAt: string | null;
}

export interface Credentials {
  readonly user: User;
  readonly passwordHash: string;
}

/** In place of a hash, for an account that is opened in other ways: no password ever verifies against it. */
export const NO_PASSWORD = '';

/** What makes two names or addresses the same. */
export const folded = (name: string): string => name.trim().normalize('NFKC').toLowerCase();
