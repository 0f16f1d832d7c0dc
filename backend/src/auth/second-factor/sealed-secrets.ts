import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../keys';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A secret as it is stored, and the key that opens it. */
export interface Sealed {
  readonly secret: string;
  readonly keyId: string;
}

/** Secrets of authenticator apps, sealed for one account: moved to another one's row they do not open. */
@Injectable()
export class SealedSecrets {
  constructor(private readonly keys: Keys) {}

  seal(secret: Uint8Array, userId: string): Sealed {
    const [{ id, key }] = this.keys.authenticatorSecrets;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(userId));
    const sealed = Buffer.concat([nonce, cipher.update(secret), cipher.final()]);
    return { secret: Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url'), keyId: id };
  }

  /** Null when the key is not known any more, or the row was tampered with. */
  open({ secret, keyId }: Sealed, userId: string): Buffer | null {
    const named = this.keys.authenticatorSecrets.find(({ id }) => id === keyId);
    if (named === undefined) return null;
    const bytes = Buffer.from(secret, 'base64url');
    const decipher = createDecipheriv(CIPHER, named.key, bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(userId))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }

  /** Sealed with today's key? */
  isCurrent({ keyId }: Sealed): boolean {
    return this.keys.authenticatorSecrets[0].id === keyId;
  }
}
