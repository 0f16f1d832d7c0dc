import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { SignInMethods } from '../second-factor/sign-in-methods';
import { type Identity, IdentitiesRepository } from './identities.repository';
import type { IdentityListResponse, IdentityResponse } from './identity.response';
import { ProviderCatalogue } from './provider-catalogue';

/** What links an account with other places, for its owner to see. */
@Injectable()
export class LinkedAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: IdentitiesRepository,
    private readonly providers: ProviderCatalogue,
    private readonly methods: SignInMethods,
  ) {}

  async list({ userId }: { readonly userId: string }): Promise<IdentityListResponse> {
    const { reader } = this.unitOfWork;
    const linked = await this.identities.list(reader, userId);
    return {
      items: linked.map((identity) => this.described(identity)),
      hasPassword: await this.methods.hasPassword(reader, userId),
    };
  }

  private described({ id, issuer, email, linkedAt, lastUsedAt }: Identity): IdentityResponse {
    return {
      id,
      provider: this.providers.issuedBy(issuer)?.name ?? null,
      label: this.providers.labelOf(issuer),
      email,
      linkedAt,
      lastUsedAt,
    };
  }
}
