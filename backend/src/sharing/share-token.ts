import { randomBytes } from 'node:crypto';
import { digest } from '../crypto';

const BYTES = 32;

/** A token of a share link: 256 bits, shown once. Only its hash is kept. */
export function newShareToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, hash: digest(token) };
}
