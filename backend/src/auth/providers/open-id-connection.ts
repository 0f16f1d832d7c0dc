import {
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import type { ProviderSettings } from '../../config';
import { boundedFetch } from './bounded-fetch';
import { type Claims, addressOf, isYes, textOf } from './claims';
import type { Challenge, ProvenIdentity, ProviderConnection } from './provider-connection';
import { asking } from './provider-errors';
import { ProviderAnswerRefused } from './provider.problems';

/** Seconds; somebody is waiting at a blank page meanwhile. */
export const PATIENCE = 5;
/** Seconds by which the clocks of two servers may differ. */
export const CLOCK_DIFFERENCE = 30;
/** A discovery document is believed for an hour. */
const BELIEVED_MS = 3_600_000;

/** Any provider with a discovery document and signed ID tokens. */
export class OpenIdConnection implements ProviderConnection {
  /** OpenID Connect Core 3.1.2.1: with `max_age` the answer has to have `auth_time`. */
  readonly tellsWhen = true;
  private known: { readonly configuration: Promise<Configuration>; readonly until: number } | null = null;

  constructor(private readonly settings: ProviderSettings) {}

  authorizationUrl(challenge: Challenge): Promise<URL> {
    return this.asked(challenge, {});
  }

  reauthorizationUrl(challenge: Challenge): Promise<URL> {
    return this.asked(challenge, { prompt: 'login', max_age: '0' });
  }

  private asked(
    { redirectUri, state, nonce, codeVerifier }: Challenge,
    besides: Readonly<Record<string, string>>,
  ): Promise<URL> {
    return asking(this.settings, async () =>
      buildAuthorizationUrl(await this.configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...besides,
      }),
    );
  }

  prove(callback: URL, { state, nonce, codeVerifier }: Challenge): Promise<ProvenIdentity> {
    return asking(this.settings, async () => {
      const configuration = await this.configuration();
      const tokens = await authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
      });
      const signed = tokens.claims() ?? {};
      const claims = await completed(configuration, signed, tokens.access_token);
      return { ...this.identityOf(claims), authenticatedAt: this.momentOf(signed) };
    });
  }

  /** Of the signed claims only. Throws `ProviderAnswerRefused` for what is no moment. */
  private momentOf({ auth_time: moment }: Claims): number | null {
    if (moment === undefined) return null;
    if (typeof moment !== 'number' || !Number.isFinite(moment)) throw new ProviderAnswerRefused(this.settings.label);
    return moment;
  }

  private identityOf(claims: Claims): Omit<ProvenIdentity, 'authenticatedAt'> {
    const { issuer, label } = this.settings;
    const subject = textOf(claims, ['sub'], 255);
    if (subject === '') throw new ProviderAnswerRefused(label);
    return {
      issuer,
      subject,
      email: addressOf(claims),
      emailVerified: isYes(claims['email_verified']),
      nickname: textOf(claims, ['preferred_username', 'nickname'], 100),
    };
  }

  /** Those who ask together share one answer; a failure is not kept. */
  private configuration(): Promise<Configuration> {
    const now = performance.now();
    if (this.known !== null && this.known.until > now) return this.known.configuration;
    const configuration = this.discover();
    this.known = { configuration, until: now + BELIEVED_MS };
    configuration.catch(() => (this.known = null));
    return configuration;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const plain = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(
      new URL(issuer),
      clientId,
      { [clockTolerance]: CLOCK_DIFFERENCE },
      clientSecretAs(clientSecret),
      // An ID token is believed by its signature, not because of the way it came.
      { [customFetch]: boundedFetch, timeout: PATIENCE, execute: [...plain, enableNonRepudiationChecks] },
    );
  }
}

/** In the header, as the standard has it, unless the provider only reads bodies. */
function clientSecretAs(secret: string): ClientAuth {
  const basic = ClientSecretBasic(secret);
  const post = ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}

/**
 * Many providers tell the address only when asked for it. The answer has to be about the same subject, and takes the
 * place of the signed claims as a whole: an address of the one is never vouched for by the other.
 */
async function completed(configuration: Configuration, signed: Claims, accessToken: string): Promise<Claims> {
  const { sub } = signed;
  const complete = signed['email'] !== undefined && signed['email_verified'] !== undefined;
  if (complete || typeof sub !== 'string' || configuration.serverMetadata().userinfo_endpoint === undefined)
    return signed;
  return fetchUserInfo(configuration, accessToken, sub);
}
