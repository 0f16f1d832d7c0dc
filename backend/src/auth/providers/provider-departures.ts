import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import type { Exchange } from '../sessions/browser-sessions';
import { FlowCookie } from './flow-cookie';
import { ProviderCatalogue } from './provider-catalogue';
import { ProviderFlows } from './provider-flows';
import { ProviderStepUp } from './provider-step-up';
import { ownPlace } from './return-to';

/** A browser leaves for a provider. */
@Injectable()
export class ProviderDepartures {
  constructor(
    private readonly providers: ProviderCatalogue,
    private readonly flows: ProviderFlows,
    private readonly cookie: FlowCookie,
    private readonly stepUps: ProviderStepUp,
  ) {}

  /** Throws `NotFound`, `InsecureConnection`, `ProviderUnavailable`. */
  signIn({ request, reply }: Exchange, name: string, returnTo: string | undefined): Promise<string> {
    const provider = this.providers.named(name);
    const errand = { purpose: 'sign-in', userId: null, sessionId: null, returnTo: ownPlace(returnTo) } as const;
    return this.flows.begin(provider, this.cookie.write(request, reply), errand);
  }

  /** For the account and the session of the actor, and for no other. Throws as `signIn` does. */
  link({ request, reply }: Exchange, name: string, { userId, sessionId }: Actor): Promise<string> {
    const provider = this.providers.named(name);
    const errand = { purpose: 'link', userId, sessionId, returnTo: '/account/security' } as const;
    return this.flows.begin(provider, this.cookie.write(request, reply), errand);
  }

  /** To sign in there anew, for the session of the actor. Throws `ProofNotOffered`, and as `signIn` does. */
  async stepUp(
    { request, reply }: Exchange,
    name: string,
    actor: Actor,
    returnTo: string | undefined,
  ): Promise<string> {
    const provider = this.providers.named(name);
    await this.stepUps.assertOffered(actor, provider);
    const { userId, sessionId } = actor;
    const errand = { purpose: 'step-up', userId, sessionId, returnTo: ownPlace(returnTo) } as const;
    return this.flows.begin(provider, this.cookie.write(request, reply), errand);
  }
}
