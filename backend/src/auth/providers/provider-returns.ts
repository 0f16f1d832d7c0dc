import { Injectable } from '@nestjs/common';
import type { Exchange } from '../sessions/browser-sessions';
import { FlowCookie } from './flow-cookie';
import { Interrupted } from './interrupted';
import { ProviderArrivals } from './provider-arrivals';
import { ProviderCatalogue } from './provider-catalogue';
import { ProviderFlows } from './provider-flows';

const EXPLAINED_AT = { 'sign-in': '/login', link: '/account/security', 'step-up': '/account/security' } as const;

/** A browser comes back from a provider. */
@Injectable()
export class ProviderReturns {
  constructor(
    private readonly providers: ProviderCatalogue,
    private readonly flows: ProviderFlows,
    private readonly cookie: FlowCookie,
    private readonly arrivals: ProviderArrivals,
  ) {}

  /** The page of ours that comes next. Throws `NotFound`, `FlowEnded`, and `Interrupted` for all that comes after. */
  async receive(exchange: Exchange, name: string): Promise<string> {
    const { request, reply } = exchange;
    const provider = this.providers.named(name);
    const query = request.url.split('?')[1] ?? '';
    const { flow, callback, challenge } = await this.flows.take(provider, this.cookie.read(request), query);
    this.cookie.clear(reply);
    try {
      const proven = await provider.connection.prove(callback, challenge);
      return await this.arrivals.receive(exchange, flow, { provider, proven });
    } catch (error) {
      throw new Interrupted(EXPLAINED_AT[flow.purpose], error);
    }
  }
}
