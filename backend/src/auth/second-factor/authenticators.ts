import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { Reader, Tx } from '../../database';
import { AuthenticatorsRepository } from './authenticators.repository';
import { stepOf } from './one-time-code';
import { SealedSecrets } from './sealed-secrets';
import { AuthenticatorAlreadyOn } from './second-factor.problems';

/** As long as the SHA-1 inside: RFC 4226 asks for it. */
const SECRET_BYTES = 20;

/** Authenticator apps and their codes, without a word about what a right code opens. */
@Injectable()
export class Authenticators {
  constructor(
    private readonly apps: AuthenticatorsRepository,
    private readonly secrets: SealedSecrets,
    private readonly clock: Clock,
  ) {}

  /** Since when it asks for codes; null when it does not. */
  async confirmedAt(reader: Reader, userId: string): Promise<string | null> {
    return (await this.apps.find(reader, userId))?.confirmedAt ?? null;
  }

  /** A new secret, which counts once its first code was given. Throws `AuthenticatorAlreadyOn`. */
  async begin(tx: Tx, userId: string): Promise<Buffer> {
    const secret = randomBytes(SECRET_BYTES);
    const begun = await this.apps.begin(tx, userId, this.secrets.seal(secret, userId), this.clock.timestamp());
    if (!begun) throw new AuthenticatorAlreadyOn();
    return secret;
  }

  /** False for a wrong code, and when nothing waits to be confirmed. */
  async confirm(tx: Tx, userId: string, code: string): Promise<boolean> {
    const app = await this.apps.find(tx, userId);
    if (app?.confirmedAt !== null) return false;
    const secret = this.secrets.open(app, userId);
    const step = secret && stepOf(code, secret, this.clock.now());
    return step !== null && this.apps.confirm(tx, app, step, this.clock.timestamp());
  }

  /** Spends a code. False for a wrong one and for one that was used already: nobody learns which. */
  async spend(tx: Tx, userId: string, code: string): Promise<boolean> {
    const app = await this.apps.find(tx, userId);
    const secret = app && this.secrets.open(app, userId);
    if (app === null || secret === null) return false;
    const step = stepOf(code, secret, this.clock.now());
    if (step === null) return false;
    // The secret is sealed anew when the key changed, so that the key before it can go.
    const sealed = this.secrets.isCurrent(app)
      ? { secret: app.secret, keyId: app.keyId }
      : this.secrets.seal(secret, userId);
    return this.apps.spend(tx, app, step, sealed);
  }

  /** False when there was none. */
  remove(tx: Tx, userId: string): Promise<boolean> {
    return this.apps.remove(tx, userId);
  }

  /** Only when it counts since then, or does not count yet. */
  removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    return this.apps.removeSince(tx, userId, since);
  }
}
