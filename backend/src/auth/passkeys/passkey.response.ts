import { RecoveryCodesResponse } from '../second-factor/recovery-codes.response';
import type { Passkey } from './passkeys.repository';

export class PasskeyResponse {
  id!: string;
  name!: string;
  createdAt!: string;
  /** Null when it was never used. */
  lastUsedAt!: string | null;
  /** Kept by a password manager on several devices, rather than inside one. */
  isSynced!: boolean;
  /** The host name it works at. */
  relyingParty!: string;
}

export class PasskeyListResponse {
  items!: PasskeyResponse[];
}

/** A new passkey; where it is the account's first second factor, also the recovery codes, shown this once. */
export class AddedPasskeyResponse extends RecoveryCodesResponse {
  passkey!: PasskeyResponse;
}

export const toPasskeyResponse = ({
  id,
  name,
  createdAt,
  lastUsedAt,
  isSynced,
  relyingParty,
}: Passkey): PasskeyResponse => ({ id, name, createdAt, lastUsedAt, isSynced, relyingParty });
