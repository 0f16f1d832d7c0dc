import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { Config } from '../../config';
import { digest } from '../../crypto';
import { UnitOfWork } from '../../database';
import { FLOW_SECONDS } from './flow-cookie';
import type { Provider } from './provider-catalogue';
import type { Challenge } from './provider-connection';
import { type ProviderFlow, ProviderFlowsRepository } from './provider-flows.repository';
import { FlowEnded } from './provider.problems';

export type Errand = Pick<ProviderFlow, 'purpose' | 'userId' | 'sessionId' | 'returnTo'>;

/** A flow that came back, and what its answer has to fit. */
export interface Returned {
  readonly flow: ProviderFlow;
  readonly challenge: Challenge;
  /** The address the provider sent the browser to, under PUBLIC_URL whatever the request calls this server. */
  readonly callback: URL;
}

/**
 * The way to a provider and back: ten minutes, once, in one browser. Nonce and code verifier are derived from the
 * browser's own secret, so that the row in the database is worth nothing to whoever reads it.
 */
@Injectable()
export class ProviderFlows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly flows: ProviderFlowsRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Where the browser goes. Throws `ProviderUnavailable`. */
  async begin({ name, connection }: Provider, browserSecret: string, errand: Errand): Promise<string> {
    const state = randomBytes(32).toString('base64url');
    const challenge = this.challenge(name, browserSecret, state);
    const address =
      errand.purpose === 'step-up'
        ? await connection.reauthorizationUrl(challenge)
        : await connection.authorizationUrl(challenge);
    await this.unitOfWork.run(async (tx) => {
      await this.flows.forgetExpired(tx, this.clock.timestamp());
      await this.flows.add(tx, {
        ...errand,
        stateHash: digest(state),
        browserHash: digest(browserSecret),
        provider: name,
        expiresAt: this.clock.in(FLOW_SECONDS),
      });
    });
    return address.href;
  }

  /**
   * Spent before anybody asks the provider: of twenty who bring the same answer, one goes on.
   * Throws `FlowEnded` for a state that is unknown, spent, too old, another browser's or another provider's, alike.
   */
  async take({ name }: Provider, browserSecret: string, query: string): Promise<Returned> {
    const callback = new URL(`${this.redirectUri(name)}?${query}`);
    const state = callback.searchParams.get('state') ?? '';
    const key = { stateHash: digest(state), browserHash: digest(browserSecret), provider: name };
    const flow = await this.unitOfWork.run((tx) => this.flows.take(tx, key));
    if (flow === null || flow.expiresAt <= this.clock.timestamp()) throw new FlowEnded();
    return { flow, callback, challenge: this.challenge(name, browserSecret, state) };
  }

  private challenge(name: string, browserSecret: string, state: string): Challenge {
    return {
      redirectUri: this.redirectUri(name),
      state,
      nonce: derived(browserSecret, `nonce:${state}`),
      codeVerifier: derived(browserSecret, `code-verifier:${state}`),
    };
  }

  private redirectUri(name: string): string {
    return `${this.config.publicUrl}/api/v1/auth/providers/${name}/callback`;
  }
}

const derived = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url');
