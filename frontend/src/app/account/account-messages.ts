import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

export type Profile = Schemas['ProfileResponse'];
export type ProfileChange = Omit<Schemas['UpdateProfileDto'], 'preferences'>;

/** A browser or program that is signed in. */
export type Device = Schemas['SessionResponse'];

export type PasswordChange = Schemas['ChangePasswordDto'];

/** A key for a program; its text is only in the answer to its making. */
export type AccessKey = Schemas['PersonalTokenResponse'];
export type NewAccessKey = Schemas['CreateTokenDto'];
export type MadeAccessKey = Schemas['CreatedTokenResponse'];
export type KeyScope = AccessKey['scopes'][number];

/** Something that was done by me, or to my account. */
export type Activity = Schemas['ActivityResponse'];
export type ActivityPage = Schemas['ActivityPageResponse'];
