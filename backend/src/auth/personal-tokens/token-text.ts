import { randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { digest } from '../../crypto';

export const PERSONAL_TOKEN_PREFIX = 'hlp_';

const SHAPE = /^hlp_([0-9a-f]{32})_[0-9a-f]{64}_([0-9a-f]{8})$/;

/**
 * `hlp_<id>_<256 random bits>_<crc32>`, all in hexadecimal. The prefix lets scanners of published code find a token that
 * leaked; the checksum tells a mistyped one without asking the database.
 */
export function newTokenText(id: string): string {
  const text = `${PERSONAL_TOKEN_PREFIX}${id.replaceAll('-', '')}_${randomBytes(32).toString('hex')}`;
  return `${text}_${checksum(text)}`;
}

/** The id in a token; null for what cannot be one. */
export function tokenIdIn(text: string): string | null {
  const [, id, sum] = SHAPE.exec(text) ?? [];
  if (id === undefined || sum !== checksum(text.slice(0, text.lastIndexOf('_')))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const isHashOf = (hash: string, text: string): boolean =>
  timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(digest(text), 'hex'));

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');
