/** An account at another place that opens this one. */
export class IdentityResponse {
  id!: string;
  /** Name of the provider; null when this server does not know it any more. */
  provider!: string | null;
  /** What the provider is called; its host where the server does not know it any more. */
  label!: string;
  /** Which account it is there, as the provider said last. */
  email!: string | null;
  linkedAt!: string;
  lastUsedAt!: string | null;
}

export class IdentityListResponse {
  items!: IdentityResponse[];
  /** Whether a password opens the account as well. */
  hasPassword!: boolean;
}
