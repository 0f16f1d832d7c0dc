import { isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Config } from '../../config';
import { ForeignOrigin } from '../auth.problems';
import { PasskeysUnavailable } from './passkeys.problems';

/** The host names that passkeys are made for: PUBLIC_URL's, and in a local start also localhost. */
@Injectable()
export class RelyingParties {
  private readonly origins: readonly string[];

  constructor(private readonly config: Config) {
    const local = config.production ? [] : [`http://localhost:${String(config.env.PORT)}`];
    this.origins = [config.publicUrl, ...local];
  }

  /** The host name of the page that asks; a program that names no page means PUBLIC_URL. Throws `PasskeysUnavailable`. */
  askedBy({ headers: { origin = this.config.publicUrl } }: FastifyRequest): string {
    if (!this.config.isOwnOrigin(origin)) throw new ForeignOrigin();
    if (!this.origins.includes(origin) || !knowsPasskeys(new URL(origin))) throw new PasskeysUnavailable();
    return new URL(origin).hostname;
  }

  /** The pages that may use a passkey made for this host name. */
  originsOf(relyingParty: string): string[] {
    return this.origins.filter((origin) => new URL(origin).hostname === relyingParty);
  }
}

/** Browsers offer passkeys for names, not for addresses of machines, and not where somebody could listen. */
function knowsPasskeys({ protocol, hostname }: URL): boolean {
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return false;
  return protocol === 'https:' || hostname === 'localhost';
}
