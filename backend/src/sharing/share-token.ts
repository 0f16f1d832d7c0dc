import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A token of a share link: 256 bits, shown once. Only its hash is kept. */
export function newShareToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
