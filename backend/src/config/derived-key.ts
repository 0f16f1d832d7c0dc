import { type KeyObject, createSecretKey, hkdfSync } from 'node:crypto';
import { digest } from '../crypto';

export interface NamedKey {
  /** Says which key it is without saying anything about it. */
  readonly id: string;
  readonly key: KeyObject;
}

/** The key for one purpose, by HKDF-SHA-256 with an empty salt, so that none can stand for another. */
export function deriveKey(secret: string, purpose: string): NamedKey {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', `heroledger:${purpose}`, 32));
  const id = digest(bytes).slice(0, 8);
  return { id, key: createSecretKey(bytes) };
}
