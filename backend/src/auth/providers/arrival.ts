import { type User, folded } from '../../users';
import type { ProvenIdentity } from './provider-connection';

/** Somebody a provider knows, and what a new account of theirs would be called. */
export interface Arrival {
  /** What the provider is called. */
  readonly label: string;
  readonly proven: ProvenIdentity;
  readonly username: string;
}

export const vouchesFor = ({ email, emailVerified }: ProvenIdentity, user: User): boolean =>
  emailVerified && email !== null && folded(email) === folded(user.email);
