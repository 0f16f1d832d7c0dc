// The providers are real ones, in processes of their own. Faked: the public address, which leads to the server of the test.
import { domainToASCII } from 'node:url';
import { type Api, PASSWORD } from '../../testing';
import { codeFor } from '../second-factor/testing/codes';
import { type Household, callbackOf, knowing, landing, startHousehold } from './testing/households';
import { type RunningProvider, type TestBrowser, startOpenIdProvider } from './testing';

const IN = '/signed-in?returnTo=%2Fcharacters';

let guild: RunningProvider;
let tower: RunningProvider;
let house: Household;
beforeAll(async () => {
  [guild, tower] = await Promise.all([
    startOpenIdProvider(callbackOf('guild')),
    startOpenIdProvider(callbackOf('tower')),
  ]);
});
afterAll(async () => {
  await guild.stop();
  await tower.stop();
});
const start = async (settings: Record<string, string> = {}) => {
  house = await startHousehold({ ...knowing({ guild: guild.issuer, tower: tower.issuer }), ...settings });
};

const mailsTo = async (name: string) =>
  (await house.rows(`SELECT template FROM outbox WHERE recipient = '${name}@example.test' ORDER BY id`)).map(
    ({ template }) => template,
  );
const usersNamed = (name: string) => house.rows(`SELECT * FROM users WHERE username LIKE '${name}%'`);
const signIn = (identifier: string) =>
  house.visitor.post('/auth/login', { identifier, password: PASSWORD, refreshTokenIn: 'body' });

describe('an address that has an account already', () => {
  beforeAll(() => start());
  afterAll(() => house.close());

  it('lets nobody in whom the provider does not vouch for, and links nothing (A14)', async () => {
    await house.registered('noor', true);
    await guild.says('stranger', { email: 'NOOR@example.test', email_verified: false });
    expect(await house.comeFrom('guild', 'stranger')).toBe('/login?problem=PROVIDER_ADDRESS_NOT_PROVEN');
    await guild.says('stranger', { email: 'noor@example.test', email_verified: 'no' });
    expect(await house.comeFrom('guild', 'stranger')).toBe('/login?problem=PROVIDER_ADDRESS_NOT_PROVEN');
    expect(await house.rows("SELECT id FROM identities WHERE subject = 'stranger'")).toEqual([]);
    expect(await usersNamed('noor')).toHaveLength(1);
  });

  it('is linked when both have proven it, and its owner gets a mail', async () => {
    const before = await house.registered('mira', true);
    const browser = house.browser();
    expect(await house.comeFrom('guild', 'mira', browser)).toBe(IN);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.username).toBe('mira');
    expect(await mailsTo('mira')).toContain('identity-linked');
    expect((await before.get('/users/profile')).status).toBe(200);
    expect((await signIn('mira')).status).toBe(200);
  });

  it('belongs to whoever proves it first: password, sessions and links of the one who waited there are dead (A15)', async () => {
    const attacker = await house.registered('victim', false);
    await guild.says('attacker', { email: 'attacker@example.test' });
    const browser = house.browser();
    await linkInto(attacker, 'guild', 'attacker', browser);
    expect(await house.comeFrom('tower', 'victim')).toBe(IN);
    expect((await attacker.get('/users/profile')).status).toBe(401);
    expect((await browser.call('/auth/refresh')).status).toBe(401);
    expect((await signIn('victim')).status).toBe(401);
    expect(await mailsTo('victim')).toContain('account-reclaimed');
    const [account] = await usersNamed('victim');
    expect(Boolean(account?.['email_verified'])).toBe(true);
    const linked = await house.rows(`SELECT subject FROM identities WHERE user_id = '${String(account?.['id'])}'`);
    expect(linked).toEqual([{ subject: 'victim' }]);
  });

  it('belongs to them also when a second factor of somebody else guarded it (A15)', async () => {
    const attacker = await house.registered('guarded', false);
    await withAuthenticator(attacker);
    expect(await house.comeFrom('tower', 'guarded')).toBe(IN);
    expect((await attacker.get('/users/profile')).status).toBe(401);
  });

  it('also loses what was linked by one who waited there when its owner chooses a password by mail', async () => {
    const attacker = await house.registered('target', false);
    await linkInto(attacker, 'guild', 'lurker', house.browser());
    await house.visitor.post('/auth/forgot-password', { email: 'target@example.test' });
    const [mail] = await house.rows(
      `SELECT "values" FROM outbox WHERE template = 'reset-password' AND recipient = 'target@example.test'`,
    );
    const token = /token=([\w-]+)/.exec(JSON.stringify(mail))?.[1];
    const newPassword = 'velvet tundra 4 compass';
    expect((await house.visitor.post('/auth/reset-password', { token, newPassword })).status).toBe(204);
    const browser = house.browser();
    await house.comeFrom('guild', 'lurker', browser);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.username).toBe('lurker');
  });

  const linkedWith = (name: string) =>
    house.rows(`SELECT i.id FROM identities i JOIN users u ON u.id = i.user_id WHERE u.username = '${name}'`);

  it('is not that of a domain with the other sigma, which may be somebody else’s', async () => {
    await house.registered('zeus', true, 'zeus@οδος.example');
    await guild.says('not-zeus', { email: `zeus@${domainToASCII('οδοσ.example')}` });
    expect(await house.comeFrom('guild', 'not-zeus')).toBe(IN);
    expect(await linkedWith('zeus')).toEqual([]);
  });

  it('is taken for a mailbox that is only alike, and opens its account to nobody', async () => {
    await house.registered('hera', true, 'οδος@example.test');
    await guild.says('not-hera', { email: 'οδοσ@example.test' });
    expect(await house.comeFrom('guild', 'not-hera')).toBe('/login?problem=PROVIDER_ADDRESS_NOT_PROVEN');
    expect(await linkedWith('hera')).toEqual([]);
  });

  it('is the same however its domain and its letters are written', async () => {
    await house.registered('leto', true, 'Leto@bücher.example');
    await guild.says('leto', { email: 'leto@XN--BCHER-KVA.example' });
    const browser = house.browser();
    expect(await house.comeFrom('guild', 'leto', browser)).toBe(IN);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.username).toBe('leto');
  });

  it('is written from then on as whoever proved it first has it', async () => {
    await house.registered('finn', false, 'FINN@bücher.example');
    await guild.says('finn', { email: 'finn@xn--bcher-kva.example' });
    const browser = house.browser();
    expect(await house.comeFrom('guild', 'finn', browser)).toBe(IN);
    const { body } = await (await house.signedIn(browser)).get('/users/profile');
    expect(body).toMatchObject({ username: 'finn', email: 'finn@xn--bcher-kva.example' });
  });

  it('is none when a provider tells it with signs that stand for others', async () => {
    await guild.says('ligature', { email: 'ﬁnn@example.test' });
    expect(await house.comeFrom('guild', 'ligature')).toBe('/login?problem=PROVIDER_ADDRESS_MISSING');
  });

  it('is not handed to another person of the same provider who got the address later', async () => {
    await house.comeFrom('guild', 'olga');
    await guild.says('olga-two', { email: 'olga@example.test' });
    expect(await house.comeFrom('guild', 'olga-two')).toBe('/login?problem=OTHER_IDENTITY_LINKED');
  });

  it('is somebody else when the same subject comes from another provider', async () => {
    await house.comeFrom('guild', 'ada');
    await tower.says('ada', { email: 'another-ada@example.test' });
    const browser = house.browser();
    await house.comeFrom('tower', 'ada', browser);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.email).toBe('another-ada@example.test');
  });

  it('is confirmed later by the provider when it was not at first', async () => {
    await guild.says('pia', { email_verified: false });
    const browser = house.browser();
    expect(await house.comeFrom('guild', 'pia', browser)).toBe(IN);
    const profile = async () => (await (await house.signedIn(browser)).get('/users/profile')).body;
    expect((await profile()).emailVerified).toBe(false);
    expect(await mailsTo('pia')).toEqual(['verify-email']);
    await guild.says('pia', { email_verified: true });
    await house.comeFrom('guild', 'pia', browser);
    expect((await profile()).emailVerified).toBe(true);
  });
});

/** Switches an authenticator app on; the secret it shares with the server. */
async function withAuthenticator(api: Api): Promise<string> {
  const secret = String((await api.post('/auth/mfa/totp')).body.secret);
  expect((await api.post('/auth/mfa/totp/confirm', { code: codeFor(secret) })).status).toBe(200);
  return secret;
}

/** Links from the account's own page, as the web app does. */
async function linkInto(
  { token }: { readonly token: string | null },
  name: string,
  who: string,
  browser: TestBrowser,
): Promise<string> {
  const headers = { authorization: `Bearer ${token ?? ''}` };
  const answer = await browser.call(`/auth/providers/${name}/link`, 'POST', headers);
  const { redirectTo, code } = (await answer.json()) as { redirectTo?: string; code?: string };
  if (redirectTo === undefined) return code ?? String(answer.status);
  return landing(browser, await browser.proveAtProvider(redirectTo, who));
}

describe('where addresses have to be verified', () => {
  beforeAll(() => start({ EMAIL_VERIFICATION: 'required' }));
  afterAll(() => house.close());

  it('a free and a taken address are answered alike when the provider does not vouch for them', async () => {
    await guild.says('free', { email: 'free@example.test', email_verified: false });
    await guild.says('taken', { email: 'owner@example.test', email_verified: false });
    await house.visitor.post('/auth/register', { username: 'owner', email: 'owner@example.test', password: PASSWORD });
    expect(await house.comeFrom('guild', 'free')).toBe('/login?problem=EMAIL_NOT_VERIFIED');
    expect(await house.comeFrom('guild', 'taken')).toBe('/login?problem=EMAIL_NOT_VERIFIED');
    expect(await mailsTo('free')).toEqual(['verify-email']);
    expect(await mailsTo('owner')).toEqual(['verify-email', 'address-taken']);
    expect(await house.rows('SELECT id FROM sessions')).toEqual([]);
  });

  it('the word of the provider is enough', async () => {
    expect(await house.comeFrom('guild', 'mira')).toBe(IN);
  });
});

describe('somebody who is signed in', () => {
  beforeAll(() => start());
  afterAll(() => house.close());
  const identitiesOf = async (api: { get(path: string): Promise<{ body: unknown }> }) =>
    ((await api.get('/auth/identities')).body as { items: { id: string; provider: string }[] }).items;

  it('links an account elsewhere, gets a mail, and comes in with it from then on', async () => {
    const mira = await house.registered('mira', false);
    await guild.says('mira-there', { email: 'elsewhere@example.test' });
    expect(await linkInto(mira, 'guild', 'mira-there', house.browser())).toBe('/account/security?linked=guild');
    expect(await identitiesOf(mira)).toMatchObject([{ provider: 'guild' }]);
    expect(await mailsTo('mira')).toContain('identity-linked');
    const browser = house.browser();
    await house.comeFrom('guild', 'mira-there', browser);
    expect((await (await house.signedIn(browser)).get('/users/profile')).body.username).toBe('mira');
  });

  it('cannot link what opens another account, nor a second account of one place', async () => {
    await house.comeFrom('guild', 'taken');
    const noor = await house.registered('noor', true);
    expect(await linkInto(noor, 'guild', 'taken', house.browser())).toBe('/account/security?problem=IDENTITY_TAKEN');
    await guild.says('noor-one', { email: 'one@example.test' });
    await linkInto(noor, 'guild', 'noor-one', house.browser());
    await guild.says('noor-two', { email: 'two@example.test' });
    expect(await linkInto(noor, 'guild', 'noor-two', house.browser())).toBe(
      '/account/security?problem=OTHER_IDENTITY_LINKED',
    );
    expect(await identitiesOf(noor)).toHaveLength(1);
  });

  it('links nothing any more after signing out meanwhile', async () => {
    const ada = await house.registered('ada', true);
    const browser = house.browser();
    const headers = { authorization: `Bearer ${ada.token ?? ''}` };
    const answer = await browser.call('/auth/providers/guild/link', 'POST', headers);
    const { redirectTo } = (await answer.json()) as { redirectTo: string };
    const back = await browser.proveAtProvider(redirectTo, 'ada-there');
    await ada.post('/auth/logout');
    expect(await landing(browser, back)).toBe('/account/security?problem=PROVIDER_FLOW_ENDED');
    expect(await house.rows("SELECT id FROM identities WHERE subject = 'ada-there'")).toEqual([]);
  });

  it('cannot be made to link the account of somebody else, whose browser brings the answer', async () => {
    const eve = await house.registered('eve', true);
    const answer = await house.browser().call('/auth/providers/guild/link', 'POST', {
      authorization: `Bearer ${eve.token ?? ''}`,
    });
    const { redirectTo } = (await answer.json()) as { redirectTo: string };
    const victim = house.browser();
    const back = await victim.proveAtProvider(redirectTo, 'victim');
    expect(await landing(victim, back)).toBe('/login?problem=PROVIDER_FLOW_ENDED');
    expect(await identitiesOf(eve)).toEqual([]);
  });

  it('is asked for the second factor also after the word of a provider', async () => {
    const browser = house.browser();
    await house.comeFrom('guild', 'lea', browser);
    const secret = await withAuthenticator(await house.signedIn(browser));
    const later = house.browser();
    const back = await later.proveAtProvider('/api/v1/auth/providers/guild/start?returnTo=%2Ftemplates', 'lea');
    expect(await landing(later, back)).toBe('/signed-in?step=second&returnTo=%2Ftemplates');
    expect((await later.call('/auth/refresh')).status).toBe(401);
    expect((await later.call('/auth/providers/second-step', 'POST', { 'x-requested-with': 'form' })).status).toBe(403);
    const foreign = { origin: 'https://evil.example' };
    expect((await later.call('/auth/providers/second-step', 'POST', foreign)).status).toBe(403);
    const step = (await (await later.call('/auth/providers/second-step')).json()) as { mfaToken: string };
    expect(step).toMatchObject({ mfaRequired: true, methods: ['totp', 'recovery-code'] });
    expect((await later.call('/auth/providers/second-step')).status).toBe(401);
    house.passSeconds(60);
    const proof = { mfaToken: step.mfaToken, code: codeFor(secret, 60), refreshTokenIn: 'body' };
    expect(await house.visitor.post('/auth/mfa/verify', proof)).toMatchObject({
      status: 200,
      body: { user: { username: 'lea' } },
    });
  });

  it('has to prove again who they are before they link or unlink', async () => {
    const browser = house.browser();
    await house.comeFrom('guild', 'kim', browser);
    const kim = await house.signedIn(browser);
    const [link] = await identitiesOf(kim);
    house.passSeconds(11 * 60);
    for (const answer of [
      await kim.post('/auth/providers/tower/link'),
      await kim.delete(`/auth/identities/${link?.id ?? ''}`),
    ])
      expect(answer).toMatchObject({ status: 403, body: { code: 'STEP_UP_REQUIRED' } });
  });

  it('unlinks, but not the last thing that opens the account (A16)', async () => {
    const browser = house.browser();
    await house.comeFrom('guild', 'pia', browser);
    const pia = await house.signedIn(browser);
    const [only] = await identitiesOf(pia);
    expect(await pia.delete(`/auth/identities/${only?.id ?? ''}`)).toMatchObject({
      status: 409,
      body: { code: 'LAST_SIGN_IN_METHOD' },
    });
    await linkInto(pia, 'tower', 'pia', house.browser());
    const both = await identitiesOf(pia);
    const answers = await Promise.all(both.map(({ id }) => pia.delete(`/auth/identities/${id}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await identitiesOf(pia)).toHaveLength(1);
    expect(await mailsTo('pia')).toContain('identity-unlinked');
  });

  it('unlinks what they link when a password is left, and only what is theirs', async () => {
    const olga = await house.registered('olga', true);
    await linkInto(olga, 'tower', 'olga', house.browser());
    const [link] = await identitiesOf(olga);
    const path = `/auth/identities/${link?.id ?? ''}`;
    expect((await (await house.registered('otto', true)).delete(path)).status).toBe(404);
    expect((await olga.delete(path)).status).toBe(204);
    expect((await olga.delete(path)).status).toBe(404);
    expect(await house.rows("SELECT action FROM audit_events WHERE action LIKE 'identity.%'")).toEqual(
      expect.arrayContaining([{ action: 'identity.linked' }, { action: 'identity.unlinked' }]),
    );
  });
});
