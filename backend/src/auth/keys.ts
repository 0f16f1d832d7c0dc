import { type KeyObject, createHash, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config';

type Purpose = 'access-token' | 'refresh-token' | 'password-pepper' | 'sign-in-attempts';

export interface NamedKey {
  /** Says which key it is without saying anything about it. */
  readonly id: string;
  readonly key: KeyObject;
}

/** One key per purpose, derived from SECRET_KEY by HKDF-SHA-256 with an empty salt, so that none can stand for another. */
@Injectable()
export class Keys {
  readonly accessToken: NamedKey;
  readonly refreshToken: NamedKey;
  readonly passwordPepper: NamedKey;
  /** What they made is still believed, but nothing new is made with them; null when there was no key before this one. */
  readonly previousAccessToken: NamedKey | null;
  readonly previousRefreshToken: NamedKey | null;
  readonly previousPasswordPepper: NamedKey | null;
  private readonly signInAttempts: NamedKey;

  constructor({ secretKey, env }: Config) {
    const previous = (purpose: Purpose) =>
      env.SECRET_KEY_PREVIOUS === '' ? null : derive(env.SECRET_KEY_PREVIOUS, purpose);
    this.accessToken = derive(secretKey, 'access-token');
    this.refreshToken = derive(secretKey, 'refresh-token');
    this.passwordPepper = derive(secretKey, 'password-pepper');
    this.previousAccessToken = previous('access-token');
    this.previousRefreshToken = previous('refresh-token');
    this.previousPasswordPepper = previous('password-pepper');
    this.signInAttempts = derive(secretKey, 'sign-in-attempts');
  }

  /** Stands for a name that may belong to nobody, without keeping the name. */
  attemptsKey(identifier: string): string {
    return createHmac('sha256', this.signInAttempts.key).update(identifier).digest('hex').slice(0, 36);
  }
}

function derive(secret: string, purpose: Purpose): NamedKey {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', `heroledger:${purpose}`, 32));
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { id, key: createSecretKey(bytes) };
}
