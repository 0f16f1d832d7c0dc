import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

/** What is on besides the password. */
export type SecondFactor = Schemas['SecondFactorResponse'];

/** What an authenticator app has to know, also as a picture. */
export type AuthenticatorSetUp = Schemas['AuthenticatorSetUpResponse'];

export type Passkey = Schemas['PasskeyResponse'];
export type NewPasskey = Schemas['NewPasskeyDto'];
export type AddedPasskey = Schemas['AddedPasskeyResponse'];
