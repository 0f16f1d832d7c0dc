import { type KeyObject, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** In its parts: in which order they are stored is the affair of whoever stores them. */
export interface Ciphertext {
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
  readonly tag: Uint8Array;
}

/** Encrypts so that it can only be read with the same key and for the same purpose or person. */
export function encrypt(key: KeyObject, plain: Uint8Array, belongsTo: string): Ciphertext {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(belongsTo));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { nonce, body, tag: cipher.getAuthTag() };
}

/** Null for what was not encrypted with this key for this purpose or person, or was tampered with. */
export function decrypt(key: KeyObject, { nonce, body, tag }: Ciphertext, belongsTo: string): Buffer | null {
  // A shorter tag would do for the cipher, and is easier to guess.
  if (tag.length !== TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce).setAAD(Buffer.from(belongsTo)).setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return null;
  }
}
