import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NamedKey } from '../../config';
import { Keys } from '../keys';

/** A session and how often it was rotated, as a refresh token names them. */
export interface TokenPlace {
  readonly sessionId: string;
  readonly counter: number;
}

interface Salted {
  readonly id: string;
  readonly salt: string;
}

/**
 * Refresh tokens are derived, never stored: `v1.<session>.<counter>.<mac>`, with the mac over both and the session's
 * salt. A stolen database therefore holds none, and everybody who rotates the same token at the same moment gets the
 * same successor, because there is only one.
 */
@Injectable()
export class RefreshTokens {
  constructor(private readonly keys: Keys) {}

  derive({ id, salt }: Salted, counter: number): string {
    return `v1.${id}.${String(counter)}.${mac(this.keys.refreshToken, { id, salt }, counter).toString('base64url')}`;
  }

  /** Null for what cannot be a token; whether it is one only `isGenuine` knows. */
  parse(token: string): TokenPlace | null {
    const parts = /^v1\.([0-9a-f-]{36})\.(\d{1,9})\.[\w-]{43}$/.exec(token);
    return parts === null ? null : { sessionId: parts[1] ?? '', counter: Number(parts[2]) };
  }

  /** Made with the key of today, or with the one before it. */
  isGenuine(token: string, session: Salted, counter: number): boolean {
    const given = Buffer.from(token.split('.')[3] ?? '', 'base64url');
    const { refreshToken, previousRefreshToken } = this.keys;
    return [refreshToken, ...(previousRefreshToken === null ? [] : [previousRefreshToken])].some((key) => {
      const wanted = mac(key, session, counter);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    });
  }
}

const mac = ({ key }: NamedKey, { id, salt }: Salted, counter: number): Buffer =>
  createHmac('sha256', key)
    .update(`${id}.${String(counter)}.${salt}`)
    .digest();
