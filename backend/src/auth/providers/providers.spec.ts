// The provider is a real one, in a process of its own. Faked: the public address, which leads to the server of the test.
import { UnitOfWork } from '../../database';
import { PASSWORD } from '../../testing';
import { NO_PASSWORD } from '../../users';
import { Accounts } from '../accounts/accounts';
import { type RunningProvider, startOpenIdProvider } from './testing';
import { type Household, callbackOf, knowing, landing, startHousehold } from './testing/households';

const START = '/api/v1/auth/providers/guild/start';
const IN = '/signed-in?returnTo=%2Fcharacters';

describe('a server that knows no other place', () => {
  let house: Household;
  beforeAll(async () => {
    house = await startHousehold({});
  });
  afterAll(() => house.close());

  it('shows nothing of it', async () => {
    expect(await house.visitor.get('/auth/providers')).toMatchObject({ status: 200, body: { items: [] } });
    for (const way of ['start', 'callback?state=a'])
      expect(await house.visitor.get(`/auth/providers/guild/${way}`)).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      });
  });
});

describe('somebody who comes from another place', () => {
  let provider: RunningProvider;
  let house: Household;
  beforeAll(async () => {
    provider = await startOpenIdProvider(callbackOf('guild'));
    house = await startHousehold(knowing({ guild: provider.issuer }));
  });
  afterAll(async () => {
    await house.close();
    await provider.stop();
  });

  const sessionsOf = (username: string) =>
    house.rows(
      `SELECT sessions.id FROM sessions JOIN users ON users.id = sessions.user_id WHERE users.username = '${username}'`,
    );

  it('sees where one may come from', async () => {
    expect((await house.visitor.get('/auth/providers')).body).toEqual({
      items: [{ name: 'guild', label: 'The guild' }],
    });
  });

  it('is in, with an account of their own, and no token in any address', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, 'mira');
    expect(await landing(browser, back)).toBe(IN);
    expect(browser.cookie('__Host-heroledger-provider')).toBeUndefined();
    const api = await house.signedIn(browser);
    expect((await api.get('/users/profile')).body).toMatchObject({
      username: 'mira',
      email: 'mira@example.test',
      emailVerified: true,
    });
    expect((await api.get('/auth/identities')).body).toMatchObject({
      items: [{ provider: 'guild', label: 'The guild', email: 'mira@example.test' }],
      hasPassword: false,
    });
  });

  it('is written to in the language of their browser', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, 'jana');
    await browser.open(back, undefined, { headers: { 'accept-language': 'de-AT,de;q=0.9' } });
    const api = await house.signedIn(browser);
    expect((await api.get('/users/profile')).body.preferences).toEqual({ locale: 'de-AT' });
  });

  it('has no password that anybody could guess', async () => {
    await house.comeFrom('guild', 'noor');
    for (const password of ['none', PASSWORD]) {
      const answer = await house.visitor.post('/auth/login', { identifier: 'noor', password, refreshTokenIn: 'body' });
      expect(answer).toMatchObject({ status: 401, body: { code: 'INVALID_CREDENTIALS' } });
    }
  });

  it('finds the same account again, also under another address', async () => {
    const browser = house.browser();
    await house.comeFrom('guild', 'ada', browser);
    await provider.says('ada', { email: 'new@example.test', preferred_username: 'somebody else' });
    await house.comeFrom('guild', 'ada');
    expect(await sessionsOf('ada')).toHaveLength(2);
    const api = await house.signedIn(browser);
    expect((await api.get('/users/profile')).body.email).toBe('ada@example.test');
    expect((await api.get('/auth/identities')).body.items).toMatchObject([{ email: 'new@example.test' }]);
  });

  it('gets another name when theirs is taken', async () => {
    await house.registered('olga', true);
    await provider.says('olga-of-the-guild', { preferred_username: 'olga' });
    const browser = house.browser();
    await house.comeFrom('guild', 'olga-of-the-guild', browser);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.username).toMatch(/^olga-\d{5}$/);
  });

  it('comes back to the page they were going to', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(`${START}?returnTo=%2Fcharacters%2F7%3Ftab%3Dstory`, 'mira');
    expect(await landing(browser, back)).toBe('/signed-in?returnTo=%2Fcharacters%2F7%3Ftab%3Dstory');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/api/v1/users/profile'])(
    'is never led to %s',
    async (returnTo) => {
      const browser = house.browser();
      const back = await browser.proveAtProvider(`${START}?returnTo=${encodeURIComponent(returnTo)}`, 'mira');
      expect(await landing(browser, back)).toBe(IN);
    },
  );

  it('is sent to the provider with a code challenge, a state and a nonce, whatever the request calls this server', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    const { status, headers: answered } = await house.visitor.get('/auth/providers/guild/start', { headers });
    expect(status).toBe(302);
    const { origin, searchParams } = new URL(answered.location ?? '');
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      redirect_uri: callbackOf('guild'),
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(answered['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-heroledger-provider=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  it('leaves nothing behind that a stolen database could use', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, 'mira');
    const flows = JSON.stringify(await house.rows('SELECT * FROM provider_flows'));
    expect(flows).not.toBe('[]');
    expect(flows).not.toContain(browser.cookie('__Host-heroledger-provider'));
    expect(flows).not.toContain(new URL(back).searchParams.get('state'));
    await landing(browser, back);
    const identities = JSON.stringify(await house.rows('SELECT * FROM identities'));
    expect(identities).not.toMatch(/token/);
  });

  it('gets one session for one answer, also when twenty bring it at the same moment (R13)', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, 'twenty');
    const ends = await Promise.all(Array.from({ length: 20 }, () => landing(browser, back)));
    expect(ends.sort()).toEqual([...Array<string>(19).fill('/login?problem=PROVIDER_FLOW_ENDED'), IN]);
    expect(await sessionsOf('twenty')).toHaveLength(1);
  });

  it('opens one account when two of their browsers come at the same moment for the first time', async () => {
    const browsers = [house.browser(), house.browser()];
    const backs = await Promise.all(browsers.map((one) => one.proveAtProvider(START, 'twice')));
    const ends = await Promise.all(browsers.map((one, index) => landing(one, backs[index] ?? '')));
    expect(ends).toEqual([IN, IN]);
    expect(await house.rows("SELECT id FROM users WHERE username LIKE 'twice%'")).toHaveLength(1);
  });

  it('is not let in to an account that is closed', async () => {
    await house.comeFrom('guild', 'otto');
    await house.database.source.query("UPDATE users SET is_active = false WHERE username = 'otto'");
    expect(await house.comeFrom('guild', 'otto')).toBe('/login?problem=ACCOUNT_CLOSED');
    expect(await sessionsOf('otto')).toHaveLength(1);
    const [last] = await house.rows('SELECT action FROM audit_events ORDER BY sequence DESC LIMIT 1');
    expect(last).toEqual({ action: 'session.notAdmitted' });
  });

  it('is told when they said no there', async () => {
    const browser = house.browser();
    const { headers } = await browser.call('/auth/providers/guild/start', 'GET');
    const state = new URL(headers.get('location') ?? '').searchParams.get('state') ?? '';
    const no = `${callbackOf('guild')}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(await landing(browser, no)).toBe('/login?problem=PROVIDER_CANCELLED');
  });

  it('needs an address for a new account', async () => {
    await provider.says('nemo', { email: null });
    expect(await house.comeFrom('guild', 'nemo')).toBe('/login?problem=PROVIDER_ADDRESS_MISSING');
    expect(await house.rows("SELECT id FROM users WHERE username = 'nemo'")).toEqual([]);
  });

  it('gets the problem itself when it is a program that asks', async () => {
    expect(await house.visitor.get('/auth/providers/guild/callback?code=a&state=b')).toMatchObject({
      status: 400,
      body: { code: 'PROVIDER_FLOW_ENDED' },
    });
  });
});

describe('a server that takes no new accounts', () => {
  let provider: RunningProvider;
  let house: Household;
  beforeAll(async () => {
    provider = await startOpenIdProvider(callbackOf('guild'));
    house = await startHousehold({ ...knowing({ guild: provider.issuer }), REGISTRATION: 'closed' });
  });
  afterAll(async () => {
    await house.close();
    await provider.stop();
  });

  /** As the command line does it for whoever runs the place. */
  const opened = (username: string) => {
    const account = { username, email: `${username}@example.test`, passwordHash: NO_PASSWORD, role: 'player' } as const;
    const nobody = { userId: null, ip: '127.0.0.1', userAgent: 'test' };
    const { app } = house;
    return app.get(UnitOfWork).run((tx) => app.get(Accounts).open(tx, nobody, { ...account, emailVerified: true }));
  };

  it('opens none for somebody from another place either', async () => {
    expect(await house.comeFrom('guild', 'noor')).toBe('/login?problem=REGISTRATION_CLOSED');
    expect(await house.rows('SELECT id FROM users')).toEqual([]);
    expect(await house.rows('SELECT id FROM identities')).toEqual([]);
  });

  it('lets in whoever has one, the first time and each time after', async () => {
    await opened('mira');
    expect(await house.comeFrom('guild', 'mira')).toBe(IN);
    expect(await house.comeFrom('guild', 'mira')).toBe(IN);
    expect(await house.rows('SELECT username FROM users')).toEqual([{ username: 'mira' }]);
  });

  it('tells nobody whether an address that they did not prove has one', async () => {
    await opened('olga');
    for (const email of ['olga@example.test', 'nobody@example.test']) {
      await provider.says(`stranger to ${email}`, { email, email_verified: false });
      expect(await house.comeFrom('guild', `stranger to ${email}`)).toBe('/login?problem=REGISTRATION_CLOSED');
    }
  });
});
