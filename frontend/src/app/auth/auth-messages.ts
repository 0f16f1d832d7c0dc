import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

/** Who is signed in, as the app shows it. */
export type Account = Pick<Schemas['UserResponse'], 'id' | 'username' | 'displayName'>;

/** The answer to a sign-in and to a refresh; `expiresIn` in seconds. */
export type Tokens = Pick<Schemas['SessionTokensResponse'], 'accessToken' | 'expiresIn'> & {
  readonly user: Account & Partial<Pick<Schemas['UserResponse'], 'role'>>;
};

/** `identifier` is a username or an e-mail address. */
export type Credentials = Pick<Schemas['LoginDto'], 'identifier' | 'password'>;

export type Registration = Schemas['RegisterDto'];

/** `user` when the account is open at once; `status` when its address has to be confirmed first. */
export type Registered = Schemas['RegisterResponse'];

/** `token` is from the link in the mail. */
export type NewPassword = Schemas['ResetPasswordDto'];

/** Lengths in characters; the strength is the least score of the estimator, of 0 to 4. */
export type PasswordPolicy = Schemas['PasswordPolicyResponse'];

/** The password was right; the account wants one of `methods` as well. */
export type SecondStep = Schemas['SecondStepResponse'];

/** What a sign-in by name and password is answered with. */
export type SignInAnswer = Tokens | SecondStep;

/** Exactly one proof, and the token of the sign-in it completes. */
export type SecondProof = Pick<Schemas['SecondStepDto'], 'mfaToken' | 'code' | 'recoveryCode' | 'passkey'>;

/** What the browser hands to a passkey, and what the passkey answers. */
export type PasskeyRequest = Schemas['PasskeyRequestOptionsResponse'];
export type PasskeyAnswer = Schemas['PasskeyAnswerDto'];
export type PasskeyCreation = Schemas['PasskeyCreationOptionsResponse'];
export type CreatedPasskey = Schemas['CreatedCredentialDto'];

/** How the account can prove again that it is its owner who asks. */
export type StepUpWays = Schemas['StepUpWaysResponse'];

/** A place one may come from with an account one has. */
export type Provider = Schemas['ProviderResponse'];
