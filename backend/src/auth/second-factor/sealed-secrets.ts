import { Injectable } from '@nestjs/common';
import { NONCE_BYTES, TAG_BYTES, decrypt, encrypt } from '../../crypto';
import { Keys } from '../keys';

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
    const { nonce, body, tag } = encrypt(key, secret, userId);
    return { secret: Buffer.concat([nonce, body, tag]).toString('base64url'), keyId: id };
  }

  /** Null when the key is not known any more, or the row was tampered with. */
  open({ secret, keyId }: Sealed, userId: string): Buffer | null {
    const named = this.keys.authenticatorSecrets.find(({ id }) => id === keyId);
    if (named === undefined) return null;
    const bytes = Buffer.from(secret, 'base64url');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
    return decrypt(named.key, { nonce, body, tag: bytes.subarray(-TAG_BYTES) }, userId);
  }

  /** Sealed with today's key? */
  isCurrent({ keyId }: Sealed): boolean {
    return this.keys.authenticatorSecrets[0].id === keyId;
  }
}
