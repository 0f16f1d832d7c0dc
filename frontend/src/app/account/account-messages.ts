import type { components } from '@heroledger/contract';

type Schemas = components['schemas'];

export type Profile = Schemas['ProfileResponse'];
export type ProfileChange = Schemas['UpdateProfileDto'];

/** A browser or program that is signed in. */
export type Device = Schemas['SessionResponse'];
