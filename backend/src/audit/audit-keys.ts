import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, type NamedKey, deriveKey } from '../config';

/** One use of the installation's secret, with the key before this one, so that a change of the secret loses nothing. */
interface Generations {
  readonly current: NamedKey;
  readonly known: readonly NamedKey[];
}

/** The keys of the trail, derived from the secret: outside the database, so that who has that alone can forge nothing. */
@Injectable()
export class AuditKeys {
  private readonly chain: Generations;
  private readonly wrapping: Generations;
  private readonly visitors: Generations;

  constructor({ secretKey, env }: Config) {
    const secrets = env.SECRET_KEY_PREVIOUS === '' ? [secretKey] : [secretKey, env.SECRET_KEY_PREVIOUS];
    const generations = (purpose: string): Generations => ({
      current: deriveKey(secretKey, purpose),
      known: secrets.map((secret) => deriveKey(secret, purpose)),
    });
    this.chain = generations('audit-chain');
    this.wrapping = generations('audit-wrapping');
    this.visitors = generations('audit-visitors');
  }

  /** New links are made with this one. */
  get chainKeyId(): string {
    return this.chain.current.id;
  }

  /** The link over a row and the link before it; null when the key is not known any more. */
  link(keyId: string, content: string): string | null {
    const named = this.chain.known.find(({ id }) => id === keyId);
    return named === undefined ? null : createHmac('sha256', named.key).update(content).digest('hex');
  }

  get wrappingKey(): NamedKey {
    return this.wrapping.current;
  }

  wrappingKeyNamed(keyId: string): NamedKey | null {
    return this.wrapping.known.find(({ id }) => id === keyId) ?? null;
  }

  /** For what concerns nobody with an account. */
  get visitorsKey(): NamedKey {
    return this.visitors.current;
  }

  visitorsKeyNamed(keyId: string): NamedKey | null {
    return this.visitors.known.find(({ id }) => id === keyId) ?? null;
  }
}
