import { type User, isSameAddress } from '../../users';
import type { ProvenIdentity } from './provider-connection';

/** Somebody a provider knows, and what a new account of theirs would be called. */
export interface Arrival {
  /** What the provider is called. */
  readonly label: string;
  readonly proven: ProvenIdentity;
  readonly username: string;
}

/** For the very address of the account: one that is only alike, as `οδος@` is to `οδοσ@`, may be somebody else's. */
export const vouchesFor = ({ email, emailVerified }: ProvenIdentity, user: User): boolean =>
  emailVerified && email !== null && isSameAddress(email, user.email);
