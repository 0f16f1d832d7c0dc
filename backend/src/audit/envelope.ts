import type { KeyObject } from 'node:crypto';
import { NONCE_BYTES, TAG_BYTES, decrypt, encrypt } from '../crypto';

const BODY_AT = NONCE_BYTES + TAG_BYTES;

/** Encrypted as it stands in a row: the nonce, the tag, and what was sealed. */
export function seal(key: KeyObject, plain: Buffer, belongsTo: string): string {
  const { nonce, tag, body } = encrypt(key, plain, belongsTo);
  return Buffer.concat([nonce, tag, body]).toString('base64url');
}

/** Null for what was not sealed with this key for this purpose or person. */
export function open(key: KeyObject, sealed: string, belongsTo: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, BODY_AT);
  return decrypt(key, { nonce, tag, body: bytes.subarray(BODY_AT) }, belongsTo);
}
