import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, type NamedKey } from '../../config';
import { Keys } from '../keys';
import { HashingThreads } from './hashing-threads';

/** Salt and digest of a bcrypt hash that nobody has computed of anything. */
const NOBODYS = `${'N'.repeat(21)}u${'o'.repeat(31)}`;

/**
 * bcrypt over base64(HMAC-SHA-384(password, pepper)): 64 characters, so that nothing is lost past bcrypt's 72 bytes,
 * and a stolen database is worth nothing without the key. The stored form names scheme and pepper:
 * `hmac-sha384:<pepper id>:<bcrypt>`. One under the pepper before this one verifies as well. A bare bcrypt hash comes
 * from the system before this one and still verifies.
 */
@Injectable()
export class PasswordHasher {
  private readonly cost: number;

  constructor(
    private readonly keys: Keys,
    private readonly threads: HashingThreads,
    { env }: Config,
  ) {
    this.cost = env.BCRYPT_COST;
  }

  async hash(password: string): Promise<string> {
    const pepper = this.keys.passwordPepper;
    const hashed = await this.threads.hash(peppered(password, pepper), this.cost);
    return `${schemeOf(pepper)}${hashed}`;
  }

  /** Right or wrong, it takes as long as a hash of today's cost does, also where the stored one is of a lower cost. */
  async verify(password: string, stored: string): Promise<boolean> {
    if (/^\$2[aby]\$/.test(stored)) return this.compareInFull(password, stored);
    const { passwordPepper, previousPasswordPepper } = this.keys;
    const pepper = [passwordPepper, previousPasswordPepper].find(
      (known) => known !== null && stored.startsWith(schemeOf(known)),
    );
    // An account without a password, or a hash under a pepper that is gone: it takes as long to say no.
    if (pepper === undefined || pepper === null) return this.verifyNobody(password);
    return this.compareInFull(peppered(password, pepper), stored.slice(schemeOf(pepper).length));
  }

  /** Takes as long as `verify` does, for an account that does not exist. Never true. */
  async verifyNobody(password: string): Promise<false> {
    await this.compareInFull(peppered(password, this.keys.passwordPepper), `${formOf(this.cost)}${NOBODYS}`);
    return false;
  }

  /** Hashed in an older way than new ones are. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(`${schemeOf(this.keys.passwordPepper)}${formOf(this.cost)}`);
  }

  /**
   * The work of a cost is 2^cost, and that of 10 and 11 together is what 10 lacks to 12: so one comparison with nobody's
   * hash for each cost in between pays exactly what an older hash saves. Else its time would tell that there is an account.
   */
  private compareInFull(secret: string, hashed: string): Promise<boolean> {
    const missing = Math.max(0, this.cost - costOf(hashed));
    const nobodys = Array.from({ length: missing }, (_, more) => `${formOf(costOf(hashed) + more)}${NOBODYS}`);
    return this.threads.matches(secret, [hashed, ...nobodys]);
  }
}

const schemeOf = ({ id }: NamedKey): string => `hmac-sha384:${id}:`;

/** How hashes of a cost begin. */
const formOf = (cost: number): string => `$2b$${String(cost).padStart(2, '0')}$`;

const costOf = (hashed: string): number => Number(hashed.split('$')[2]);

const peppered = (password: string, { key }: NamedKey): string =>
  createHmac('sha384', key).update(password).digest('base64');
