import { Injectable } from '@nestjs/common';
import { type Visitor, visitorOf } from '../../access';
import type { Exchange } from '../browser-sessions';
import { SessionsService } from '../sessions/sessions.service';
import { IdentityLinking } from './identity-linking';
import type { Provider } from './provider-catalogue';
import type { ProvenIdentity } from './provider-connection';
import type { ProviderFlow } from './provider-flows.repository';
import { ProviderSignInService } from './provider-sign-in.service';
import { FlowEnded } from './provider.problems';
import { SignInHandover } from './sign-in-handover';

interface Arrived {
  readonly provider: Provider;
  readonly proven: ProvenIdentity;
}

/** What somebody went to the provider for, once it said who they are. Each answers with the page that comes next. */
@Injectable()
export class ProviderArrivals {
  constructor(
    private readonly signIns: ProviderSignInService,
    private readonly linking: IdentityLinking,
    private readonly sessions: SessionsService,
    private readonly handover: SignInHandover,
  ) {}

  async signIn(exchange: Exchange, { returnTo }: ProviderFlow, { provider, proven }: Arrived): Promise<string> {
    const answer = await this.signIns.signIn(visitorOf(exchange.request), provider.label, proven);
    return this.handover.give(exchange, answer, returnTo);
  }

  /** For the account that asked for it, while the session that asked is alive. */
  async link(visitor: Visitor, { userId, sessionId }: ProviderFlow, { provider, proven }: Arrived): Promise<string> {
    if (userId === null || sessionId === null) throw new FlowEnded();
    if ((await this.sessions.accountBehind(sessionId, userId)) === null) throw new FlowEnded();
    await this.linking.link({ ...visitor, userId }, provider.label, proven);
    return `/account/security?linked=${provider.name}`;
  }
}
