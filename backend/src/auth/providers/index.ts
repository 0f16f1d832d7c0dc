import { AccountEntry } from './account-entry';
import { FlowCookie } from './flow-cookie';
import { IdentitiesController } from './identities.controller';
import { IdentitiesRepository } from './identities.repository';
import { IdentityBook } from './identity-book';
import { IdentityLinking } from './identity-linking';
import { IdentityUnlinking } from './identity-unlinking';
import { LinkedAccounts } from './linked-accounts';
import { ProviderArrivals } from './provider-arrivals';
import { ProviderCatalogue } from './provider-catalogue';
import { ProviderDepartures } from './provider-departures';
import { ProviderFlows } from './provider-flows';
import { ProviderFlowsRepository } from './provider-flows.repository';
import { ProviderReturns } from './provider-returns';
import { ProviderSignInService } from './provider-sign-in.service';
import { ProvidersController } from './providers.controller';
import { SignInMethods } from './sign-in-methods';

/** Sign-in with accounts of other places. */
export const providerControllers = [ProvidersController, IdentitiesController];

export const providerServices = [
  AccountEntry,
  FlowCookie,
  IdentitiesRepository,
  IdentityBook,
  IdentityLinking,
  IdentityUnlinking,
  LinkedAccounts,
  ProviderArrivals,
  ProviderCatalogue,
  ProviderDepartures,
  ProviderFlows,
  ProviderFlowsRepository,
  ProviderReturns,
  ProviderSignInService,
  SignInMethods,
];
