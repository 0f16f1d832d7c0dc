/** What ties an answer to the question: secrets of one flow, which only the browser that began it can bring back. */
export interface Challenge {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whom a provider says somebody is. */
export interface ProvenIdentity {
  readonly issuer: string;
  /** Who, at that issuer, for ever. An address can change hands; this cannot. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider vouches for the address. */
  readonly emailVerified: boolean;
  /** What they are called there; empty where it is not told. */
  readonly nickname: string;
  /** When they last gave that provider a proof, in seconds; null where it does not tell. */
  readonly authenticatedAt: number | null;
}

/** How one talks to a provider. Its tokens are used for the one question and forgotten. */
export interface ProviderConnection {
  /** Whether it has to tell when somebody proved themselves, once they are sent to do so anew. */
  readonly tellsWhen: boolean;
  /** Where the browser is sent. Throws `ProviderUnavailable`. */
  authorizationUrl(challenge: Challenge): Promise<URL>;
  /** The same for somebody who has to sign in there anew, signed in or not. Throws `ProviderUnavailable`. */
  reauthorizationUrl(challenge: Challenge): Promise<URL>;
  /**
   * Whom the answer in `callback` proves.
   * Throws `ProviderCancelled`, `ProviderUnavailable`, `ProviderAnswerRefused`.
   */
  prove(callback: URL, challenge: Challenge): Promise<ProvenIdentity>;
}
