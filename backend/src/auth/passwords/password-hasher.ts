import { createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { Injectable } from '@nestjs/common';
import { compare, hash } from 'bcrypt';
import { Config, type NamedKey } from '../../config';
import { ServiceUnavailable } from '../../problem';
import { Keys } from '../keys';

/** Hashing leaves a core to everybody else; whoever waits longer than this many others is told to come back. */
const AT_ONCE = Math.max(1, availableParallelism() - 1);
const MOST_WAITING = 100;

/**
 * bcrypt over base64(HMAC-SHA-384(password, pepper)): 64 characters, so that nothing is lost past bcrypt's 72 bytes,
 * and a stolen database is worth nothing without the key. The stored form names scheme and pepper:
 * `hmac-sha384:<pepper id>:<bcrypt>`. One under the pepper before this one verifies as well. A bare bcrypt hash comes from the system before this one and still verifies.
 */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly cost: number;
  private dummy: Promise<string> | null = null;

  constructor(
    private readonly keys: Keys,
    { env }: Config,
  ) {
    this.cost = env.BCRYPT_COST;
  }

  async hash(password: string): Promise<string> {
    const pepper = this.keys.passwordPepper;
    const hashed = await this.inTurn(() => hash(peppered(password, pepper), this.cost));
    return `${schemeOf(pepper)}${hashed}`;
  }

  async verify(password: string, stored: string): Promise<boolean> {
    if (/^\$2[aby]\$/.test(stored)) return this.inTurn(() => compare(password, stored));
    const { passwordPepper, previousPasswordPepper } = this.keys;
    const pepper = [passwordPepper, previousPasswordPepper].find(
      (known) => known !== null && stored.startsWith(schemeOf(known)),
    );
    // An account without a password, or a hash under a pepper that is gone: it takes as long to say no.
    if (pepper === undefined || pepper === null) return this.verifyNobody(password);
    return this.inTurn(() => compare(peppered(password, pepper), stored.slice(schemeOf(pepper).length)));
  }

  /** Takes as long as `verify` does, for an account that does not exist. Never true. */
  async verifyNobody(password: string): Promise<false> {
    this.dummy ??= this.hash('nobody has this password');
    await this.verify(password, await this.dummy);
    return false;
  }

  /** Hashed in an older way than new ones are. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(`${schemeOf(this.keys.passwordPepper)}$2b$${String(this.cost).padStart(2, '0')}$`);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private wait(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) throw new ServiceUnavailable('Too many people sign in at this moment.', 5);
    return new Promise((go) => this.waiting.push(go));
  }
}

const schemeOf = ({ id }: NamedKey): string => `hmac-sha384:${id}:`;

const peppered = (password: string, { key }: NamedKey): string =>
  createHmac('sha384', key).update(password).digest('base64');
