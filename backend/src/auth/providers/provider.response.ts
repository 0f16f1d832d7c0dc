/** A place one may come from. */
export class ProviderResponse {
  /** In the address that begins the sign-in. */
  name!: string;
  /** What its button says. */
  label!: string;
}

export class ProviderListResponse {
  /** In the order of their buttons; empty where none is set up. */
  items!: ProviderResponse[];
}

export class ProviderRedirectResponse {
  /** Address at the provider that the browser is to open next. */
  redirectTo!: string;
}
