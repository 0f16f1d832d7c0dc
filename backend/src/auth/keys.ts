import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, type NamedKey, deriveKey } from '../config';

type Purpose =
  | 'access-token'
  | 'refresh-token'
  | 'password-pepper'
  | 'sign-in-attempts'
  | 'authenticator-secrets'
  | 'recovery-codes'
  | 'passkey-handles'
  | 'known-devices';

/** The key of today first, then the one before it, if there was one. */
export type KeyRing = readonly [NamedKey, ...NamedKey[]];

/** One key per purpose, derived from SECRET_KEY by HKDF-SHA-256 with an empty salt, so that none can stand for another. */
@Injectable()
export class Keys {
  readonly accessToken: NamedKey;
  readonly refreshToken: NamedKey;
  readonly passwordPepper: NamedKey;
  /** Seal the secrets that authenticator apps share with us. */
  readonly authenticatorSecrets: KeyRing;
  readonly recoveryCodes: KeyRing;
  readonly knownDevices: KeyRing;
  /** What authenticators know an account by. */
  readonly passkeyHandles: NamedKey;
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
    this.authenticatorSecrets = ring(secretKey, env.SECRET_KEY_PREVIOUS, 'authenticator-secrets');
    this.passkeyHandles = derive(secretKey, 'passkey-handles');
    this.recoveryCodes = ring(secretKey, env.SECRET_KEY_PREVIOUS, 'recovery-codes');
    this.knownDevices = ring(secretKey, env.SECRET_KEY_PREVIOUS, 'known-devices');
  }

  /** Stands for a name that may belong to nobody, without keeping the name. */
  attemptsKey(identifier: string): string {
    return createHmac('sha256', this.signInAttempts.key).update(identifier).digest('hex').slice(0, 36);
  }

  /** Wrong codes are counted apart from wrong passwords. */
  codeAttemptsKey(userId: string): string {
    return this.attemptsKey(`second-factor:${userId}`);
  }
}

function ring(secret: string, previous: string, purpose: Purpose): KeyRing {
  return previous === '' ? [derive(secret, purpose)] : [derive(secret, purpose), derive(previous, purpose)];
}

const derive = (secret: string, purpose: Purpose): NamedKey => deriveKey(secret, purpose);
