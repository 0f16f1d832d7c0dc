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
 * What makes two names or addresses the same: neither case nor width, nor which of its two small letters a sigma has in a
 * name, nor whether the domain is written as people or as mail servers do. Letters that only look alike stay different.
 */
export function folded(name: string): string {
  const text = name.trim().normalize('NFKC');
  const at = text.lastIndexOf('@') + 1;
  // In a domain the two sigmas are two letters: those are two domains, which may have two owners.
  return at === 0 ? oneSigma(text) : oneSigma(text.slice(0, at)) + asServersDo(text.slice(at));
}

const oneSigma = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');

/** Whether mail to the one is mail to the other: two addresses may fold alike and still be two mailboxes. */
export const isSameAddress = (one: string, other: string): boolean => exact(one) === exact(other);

function exact(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at).normalize('NFC').toLowerCase() + asServersDo(address.slice(at));
}

const asServersDo = (domain: string): string => domainToASCII(domain) || domain.toLowerCase();
