import {
  ClientSecretBasic,
  Configuration,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  customFetch,
  fetchProtectedResource,
} from 'openid-client';
import type { ProviderSettings } from '../../config';
import { boundedFetch } from './bounded-fetch';
import { type Claims, addressOf, isYes, textOf } from './claims';
import { PATIENCE } from './open-id-connection';
import type { Challenge, ProvenIdentity, ProviderConnection } from './provider-connection';
import { asking } from './provider-errors';
import { ProviderAnswerRefused, ProviderUnavailable } from './provider.problems';

const ME = new URL('https://discord.com/api/users/@me');

/** Discord is asked who somebody is, over a line only it can answer: there is no ID token, and so no nonce. */
export class DiscordConnection implements ProviderConnection {
  readonly tellsWhen = false;
  private readonly configuration: Configuration;

  constructor(private readonly settings: ProviderSettings) {
    const { issuer, clientId, clientSecret } = settings;
    const server = {
      issuer,
      authorization_endpoint: 'https://discord.com/oauth2/authorize',
      token_endpoint: 'https://discord.com/api/oauth2/token',
    };
    this.configuration = new Configuration(server, clientId, undefined, ClientSecretBasic(clientSecret));
    this.configuration[customFetch] = boundedFetch;
    this.configuration.timeout = PATIENCE;
  }

  authorizationUrl(challenge: Challenge): Promise<URL> {
    return this.asked(challenge, {});
  }

  /** Discord cannot be made to ask for the password; it can be made to ask. */
  reauthorizationUrl(challenge: Challenge): Promise<URL> {
    return this.asked(challenge, { prompt: 'consent' });
  }

  private asked(
    { redirectUri, state, codeVerifier }: Challenge,
    besides: Readonly<Record<string, string>>,
  ): Promise<URL> {
    return asking(this.settings, async () =>
      buildAuthorizationUrl(this.configuration, {
        redirect_uri: redirectUri,
        scope: 'identify email',
        state,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...besides,
      }),
    );
  }

  prove(callback: URL, { state, codeVerifier }: Challenge): Promise<ProvenIdentity> {
    return asking(this.settings, async () => {
      const checks = { expectedState: state, pkceCodeVerifier: codeVerifier };
      const { access_token } = await authorizationCodeGrant(this.configuration, callback, checks);
      return this.identityOf(await this.whoAmI(access_token));
    });
  }

  private async whoAmI(accessToken: string): Promise<Claims> {
    const answer = await fetchProtectedResource(this.configuration, accessToken, ME, 'GET');
    if (!answer.ok) throw new ProviderUnavailable(this.settings.label);
    const claims: unknown = await answer.json();
    if (typeof claims !== 'object' || claims === null) throw new ProviderAnswerRefused(this.settings.label);
    return { ...claims };
  }

  private identityOf(claims: Claims): ProvenIdentity {
    const { issuer, label } = this.settings;
    const subject = textOf(claims, ['id'], 255);
    if (subject === '') throw new ProviderAnswerRefused(label);
    return {
      issuer,
      subject,
      email: addressOf(claims),
      emailVerified: isYes(claims['verified']),
      nickname: textOf(claims, ['username'], 100),
      authenticatedAt: null,
    };
  }
}
