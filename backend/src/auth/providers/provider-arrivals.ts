import { Injectable } from '@nestjs/common';
import { visitorOf } from '../../access';
import type { Exchange } from '../sessions/browser-sessions';
import type { ProviderFlow } from './provider-flows.repository';
import { ProviderSignInService } from './provider-sign-in.service';
import { SignInHandover } from './sign-in-handover';
import { type Arrived, SignedInArrivals } from './signed-in-arrivals';

/** What somebody went to the provider for, once it said who they are. */
@Injectable()
export class ProviderArrivals {
  constructor(
    private readonly signIns: ProviderSignInService,
    private readonly handover: SignInHandover,
    private readonly signedIn: SignedInArrivals,
  ) {}

  /** The page that comes next. */
  receive(exchange: Exchange, flow: ProviderFlow, arrived: Arrived): Promise<string> {
    const visitor = visitorOf(exchange.request);
    switch (flow.purpose) {
      case 'sign-in':
        return this.signIn(exchange, flow, arrived);
      case 'link':
        return this.signedIn.link(visitor, flow, arrived);
      case 'step-up':
        return this.signedIn.stepUp(visitor, flow, arrived);
    }
  }

  private async signIn(exchange: Exchange, { returnTo }: ProviderFlow, { provider, proven }: Arrived): Promise<string> {
    const answer = await this.signIns.signIn(visitorOf(exchange.request), provider.label, proven);
    return this.handover.give(exchange, answer, returnTo);
  }
}
