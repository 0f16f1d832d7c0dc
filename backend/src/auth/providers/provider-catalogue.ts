import { Injectable } from '@nestjs/common';
import { Config, type ProviderSettings } from '../../config';
import { NotFound } from '../../problem';
import { DiscordConnection } from './discord-connection';
import { OpenIdConnection } from './open-id-connection';
import type { ProviderConnection } from './provider-connection';
import type { ProviderListResponse } from './provider.response';

export interface Provider {
  readonly name: string;
  readonly issuer: string;
  readonly label: string;
  readonly connection: ProviderConnection;
}

/** The providers this server was told of, and no other. */
@Injectable()
export class ProviderCatalogue {
  private readonly providers: readonly Provider[];

  constructor({ providers }: Config) {
    this.providers = providers.map((settings) => ({
      name: settings.name,
      issuer: settings.issuer,
      label: settings.label,
      connection: connectionTo(settings),
    }));
  }

  /** Throws `NotFound`. */
  named(name: string): Provider {
    const provider = this.providers.find((candidate) => candidate.name === name);
    if (provider === undefined) throw new NotFound();
    return provider;
  }

  /** Undefined when the server was not told of it, or not any more. */
  issuedBy(issuer: string): Provider | undefined {
    return this.providers.find((candidate) => candidate.issuer === issuer);
  }

  /** What an issuer is called; its host where the server does not know it any more. */
  labelOf(issuer: string): string {
    return this.issuedBy(issuer)?.label ?? new URL(issuer).hostname;
  }

  list(): ProviderListResponse {
    return { items: this.providers.map(({ name, label }) => ({ name, label })) };
  }
}

const connectionTo = (settings: ProviderSettings): ProviderConnection =>
  settings.kind === 'discord' ? new DiscordConnection(settings) : new OpenIdConnection(settings);
