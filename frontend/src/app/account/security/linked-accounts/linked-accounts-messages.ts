import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

/** An account at another place that opens mine. */
export type LinkedAccount = Schemas['IdentityResponse'];
export type LinkedAccounts = Schemas['IdentityListResponse'];
/** A place an account of which may be linked. */
export type Place = Schemas['ProviderResponse'];
export type Departure = Schemas['ProviderRedirectResponse'];
