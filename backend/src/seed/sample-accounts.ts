import type { Role } from '../users';

export interface SampleAccount {
  readonly username: string;
  readonly password: string;
  readonly role: Role;
}

/** Everybody can read these passwords here: only a start that no other machine reaches has these accounts. */
export const samplePlayer: SampleAccount = { username: 'mira', password: 'lantern over the ford', role: 'player' };
export const sampleAdmin: SampleAccount = { username: 'admin', password: 'seven keys one door', role: 'admin' };

/** The address of a sample account; nothing is ever delivered to it. */
export const emailOf = ({ username }: SampleAccount): string => `${username}@heroledger.example`;
