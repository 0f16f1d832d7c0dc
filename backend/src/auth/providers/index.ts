import { AccountEntry } from './account-entry';
import { AddressOwners } from './address-owners';
import { FlowCookie } from './flow-cookie';
import { IdentitiesController } from './identities.controller';
import { IdentitiesRepository } from './identities.repository';
import { IdentityBook } from './identity-book';
import { IdentityLinking } from './identity-linking';
import { IdentityNotices } from './identity-notices';
import { IdentityUnlinking } from './identity-unlinking';
import { LinkedAccounts } from './linked-accounts';
import { ProviderArrivals } from './provider-arrivals';
import { ProviderCatalogue } from './provider-catalogue';
import { ProviderDepartures } from './provider-departures';
import { ProviderFlows } from './provider-flows';
import { ProviderFlowsRepository } from './provider-flows.repository';
import { ProviderReturns } from './provider-returns';
import { ProviderSignInService } from './provider-sign-in.service';
import { ProviderStepUp } from './provider-step-up';
import { ProviderStepUpController } from './provider-step-up.controller';
import { ProvidersController } from './providers.controller';
import { SecondStepCookie } from './second-step-cookie';
import { SignInHandover } from './sign-in-handover';
import { SignedInArrivals } from './signed-in-arrivals';

/** Sign-in with accounts of other places. */
export const providerControllers = [ProvidersController, ProviderStepUpController, IdentitiesController];

export const providerServices = [
  AccountEntry,
  AddressOwners,
  FlowCookie,
  IdentitiesRepository,
  IdentityBook,
  IdentityLinking,
  IdentityNotices,
  IdentityUnlinking,
  LinkedAccounts,
  ProviderArrivals,
  ProviderCatalogue,
  ProviderDepartures,
  ProviderFlows,
  ProviderFlowsRepository,
  ProviderReturns,
  ProviderSignInService,
  ProviderStepUp,
  SecondStepCookie,
  SignInHandover,
  SignedInArrivals,
];
