import { Injectable } from '@angular/core';
import type { Account } from './auth-messages';

const KEY = 'heroledger.account';

/**
 * Who was signed in last on this device. It is no proof of anything: it spares a visitor without an account a refused
 * request, and lets a page be read while the server is away.
 */
@Injectable({ providedIn: 'root' })
export class RememberedAccount {
  read(): Account | null {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      return isAccount(stored) ? stored : null;
    } catch {
      return null;
    }
  }

  write(account: Account | null): void {
    try {
      if (account === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(account));
    } catch {
      // Storage is closed to us: the next visit asks to sign in.
    }
  }
}

function isAccount(value: unknown): value is Account {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'username' in value &&
    typeof value.username === 'string' &&
    'displayName' in value &&
    typeof value.displayName === 'string'
  );
}
