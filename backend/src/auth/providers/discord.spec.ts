// Faked: Discord, whose three addresses lead to a server of the test's own, and our public address, likewise.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Household, callbackOf, landing, PUBLIC_URL, startHousehold } from './testing/households';
import type { TestBrowser } from './testing';

const START = '/api/v1/auth/providers/discord/start';

describe('somebody who comes from Discord', () => {
  let discord: Server;
  let house: Household;
  let challenge: string;
  let me: Record<string, unknown> | null;
  let authorization: string | undefined;
  const realFetch = globalThis.fetch;

  beforeAll(async () => {
    discord = createServer((request, response) => void answer(request, response));
    discord.listen(0, '127.0.0.1');
    await once(discord, 'listening');
    const there = `http://127.0.0.1:${String((discord.address() as AddressInfo).port)}`;
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return realFetch(url.replace(/^https:\/\/discord\.com/, there), init);
    };
    house = await startHousehold({
      PUBLIC_URL,
      OIDC_PROVIDERS: 'discord',
      OIDC_DISCORD_CLIENT_ID: 'heroledger',
      OIDC_DISCORD_CLIENT_SECRET: 'only for tests',
    });
  });
  afterAll(async () => {
    globalThis.fetch = realFetch;
    await house.close();
    discord.closeAllConnections();
    discord.close();
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/api/oauth2/token') {
      authorization = request.headers.authorization;
      const sent = new URLSearchParams(await text(request));
      const proof = createHash('sha256')
        .update(sent.get('code_verifier') ?? '')
        .digest('base64url');
      if (sent.get('code') === 'the code' && proof === challenge)
        send(200, { access_token: 'an access token', token_type: 'Bearer', expires_in: 60, scope: 'identify email' });
      else send(400, { error: 'invalid_grant' });
    } else if (request.url === '/api/users/@me' && request.headers.authorization === 'Bearer an access token') {
      if (me === null) send(503, { message: 'down' });
      else send(200, me);
    } else send(404, {});
  }

  /** As if the visitor had allowed it there. */
  async function allow(browser: TestBrowser, from = START): Promise<string> {
    const { url } = await browser.open(from, (next) => next.startsWith('https://discord.com/'));
    const asked = new URL(url);
    expect(`${asked.origin}${asked.pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      client_id: 'heroledger',
      redirect_uri: callbackOf('discord'),
      scope: 'identify email',
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    challenge = asked.searchParams.get('code_challenge') ?? '';
    const state = asked.searchParams.get('state') ?? '';
    return `${callbackOf('discord')}?${new URLSearchParams({ code: 'the code', state }).toString()}`;
  }
  const comeIn = async (browser = house.browser()): Promise<string> => landing(browser, await allow(browser));

  it('is in, under the number Discord knows them by', async () => {
    me = { id: '80351110224678912', username: 'nelly', email: 'nelly@example.test', verified: true };
    const browser = house.browser();
    expect(await comeIn(browser)).toBe('/signed-in?returnTo=%2Fcharacters');
    expect(authorization).toBe(`Basic ${Buffer.from('heroledger:only+for+tests').toString('base64')}`);
    const api = await house.signedIn(browser);
    expect((await api.get('/users/profile')).body).toMatchObject({ username: 'nelly', emailVerified: true });
    expect((await api.get('/auth/identities')).body.items).toMatchObject([{ provider: 'discord', label: 'Discord' }]);
    expect(await house.rows('SELECT issuer, subject FROM identities')).toEqual([
      { issuer: 'https://discord.com', subject: '80351110224678912' },
    ]);
  });

  it.each([false, undefined, null, 'false', 1])(
    'is not let in to the account of an address Discord does not vouch for: verified is %j',
    async (verified) => {
      me = { id: '2', username: 'mallory', email: 'nelly@example.test', verified };
      expect(await comeIn()).toBe('/login?problem=PROVIDER_ADDRESS_NOT_PROVEN');
    },
  );

  it('is not mistaken for anybody when Discord does not say who they are', async () => {
    me = { username: 'nelly', email: 'nelly@example.test', verified: true };
    expect(await comeIn()).toBe('/login?problem=PROVIDER_ANSWER_REFUSED');
    me = null;
    expect(await comeIn()).toBe('/login?problem=PROVIDER_UNAVAILABLE');
  });

  it('proves who they are again by coming once more, since Discord has no moment to tell', async () => {
    me = { id: '3', username: 'olga', email: 'olga@example.test', verified: true };
    const browser = house.browser();
    await comeIn(browser);
    const api = await house.signedIn(browser);
    await house.database.source.query("UPDATE sessions SET authenticated_at = '2020-01-01T00:00:00.000Z'");
    const asked = { provider: 'discord', returnTo: '/account/data' };
    const headers = { authorization: `Bearer ${api.token ?? ''}` };
    const begun = await browser.call('/auth/step-up/provider', 'POST', headers, asked);
    const { redirectTo } = (await begun.json()) as { redirectTo: string };
    expect((await api.get('/users/profile/export')).status).toBe(403);
    expect(await landing(browser, await allow(browser, redirectTo))).toBe('/proven?returnTo=%2Faccount%2Fdata');
    expect((await api.get('/users/profile/export')).status).toBe(200);
  });

  it('brings nothing with a code that began elsewhere', async () => {
    me = { id: '80351110224678912', username: 'nelly', email: 'nelly@example.test', verified: true };
    const browser = house.browser();
    const back = await allow(browser);
    await allow(house.browser());
    expect(await landing(browser, back)).toBe('/login?problem=PROVIDER_ANSWER_REFUSED');
  });
});
