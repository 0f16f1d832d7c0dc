import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../access';
import { Unauthenticated } from '../auth.problems';
import { FLOW_SECONDS } from './flow-cookie';
import { IdentityLinking } from './identity-linking';
import type { Provider } from './provider-catalogue';
import type { ProvenIdentity } from './provider-connection';
import type { ProviderFlow } from './provider-flows.repository';
import { ProviderStepUp, type SignedInOwner } from './provider-step-up';
import { FlowEnded } from './provider.problems';

/** Somebody a provider knows, who came back from it. */
export interface Arrived {
  readonly provider: Provider;
  readonly proven: ProvenIdentity;
}

/** For the account that asked for it, while the session that asked is alive. */
@Injectable()
export class SignedInArrivals {
  constructor(
    private readonly linking: IdentityLinking,
    private readonly stepUps: ProviderStepUp,
  ) {}

  async link(visitor: Visitor, flow: ProviderFlow, { provider, proven }: Arrived): Promise<string> {
    await this.linking.link(ownerOf(visitor, flow), provider.label, proven).catch(afterTheSession);
    return `/account/security?linked=${provider.name}`;
  }

  async stepUp(visitor: Visitor, flow: ProviderFlow, { provider, proven }: Arrived): Promise<string> {
    const begunAt = Date.parse(flow.expiresAt) - FLOW_SECONDS * 1000;
    await this.stepUps.confirm(ownerOf(visitor, flow), begunAt, provider, proven).catch(afterTheSession);
    return `/proven?returnTo=${encodeURIComponent(flow.returnTo)}`;
  }
}

function ownerOf(visitor: Visitor, { userId, sessionId }: ProviderFlow): SignedInOwner {
  if (userId === null || sessionId === null) throw new FlowEnded();
  return { ...visitor, userId, sessionId };
}

/** The way to the provider was that of a session, and ends with it. */
function afterTheSession(error: unknown): never {
  throw error instanceof Unauthenticated ? new FlowEnded() : error;
}
