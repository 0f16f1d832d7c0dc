import { domainToASCII } from 'node:url';
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

/**
 * What makes two names or addresses the same: neither case nor width, nor which of its two small letters a sigma has,
 * nor whether the domain is written as people or as mail servers do. Letters that only look alike stay different.
 */
export function folded(name: string): string {
  const text = name.trim().normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
  const at = text.lastIndexOf('@') + 1;
  return at === 0 ? text : text.slice(0, at) + (domainToASCII(text.slice(at)) || text.slice(at));
}
