// One provider is a real one, in a process of its own; the other is of our own making, because real ones do not lie.
// Faked: the public address, which leads to the server of the test. Proofs grow old in the database, since the clocks of
// the providers cannot be moved.
import type { Api } from '../../testing';
import { codeFor } from '../second-factor/testing/codes';
import { type Household, callbackOf, knowing, landing, startHousehold } from './testing/households';
import {
  type LyingProvider,
  type RunningProvider,
  type TestBrowser,
  startLyingProvider,
  startOpenIdProvider,
} from './testing';

const BACK = '/proven?returnTo=%2Faccount%2Fdata';

let guild: RunningProvider;
let liar: LyingProvider;
let house: Household;
beforeAll(async () => {
  [guild, liar] = await Promise.all([startOpenIdProvider(callbackOf('guild')), startLyingProvider()]);
  house = await startHousehold(knowing({ guild: guild.issuer, liar: liar.issuer }));
});
afterAll(async () => {
  await house.close();
  await guild.stop();
  await liar.stop();
});

interface Person {
  readonly browser: TestBrowser;
  readonly api: Api;
}

/** Somebody whose account was opened by their account at a provider, and who proved it an hour ago. */
async function cameFrom(name: string, who: string): Promise<Person> {
  const browser = house.browser();
  await house.comeFrom(name, who, browser);
  const api = await house.signedIn(browser);
  await age(api);
  return { browser, api };
}

async function age(api: Api): Promise<void> {
  const id = String((await api.get('/users/profile')).body.id);
  const before = new Date(Date.now() - 3_600_000).toISOString();
  await house.database.source.query(`UPDATE sessions SET authenticated_at = '${before}' WHERE user_id = '${id}'`);
}

/** Where the web app sends the browser; the code of the refusal where it may not. */
async function begin(provider: string, { browser, api }: Person, returnTo = '/account/data'): Promise<string> {
  const headers = { authorization: `Bearer ${api.token ?? ''}` };
  const answer = await browser.call('/auth/step-up/provider', 'POST', headers, { provider, returnTo });
  const { redirectTo, code } = (await answer.json()) as { redirectTo?: string; code?: string };
  return redirectTo ?? String(code);
}

async function prove(name: string, who: string, person: Person): Promise<string> {
  const redirectTo = await begin(name, person);
  return landing(person.browser, await person.browser.proveAtProvider(redirectTo, who));
}

const isAsked = async ({ api }: Person) => (await api.get('/users/profile/export')).body.code === 'STEP_UP_REQUIRED';

describe('somebody who only ever comes from another place', () => {
  it('learns that they prove who they are there', async () => {
    const { api } = await cameFrom('guild', 'mira');
    expect((await api.get('/auth/step-up')).body).toEqual({
      password: false,
      passkey: false,
      code: false,
      providers: [{ name: 'guild', label: 'The guild' }],
    });
  });

  it('does so, and goes on where they were', async () => {
    const ada = await cameFrom('guild', 'ada');
    expect(await isAsked(ada)).toBe(true);
    expect(await prove('guild', 'ada', ada)).toBe(BACK);
    expect(await isAsked(ada)).toBe(false);
    expect(await house.rows("SELECT action FROM audit_events WHERE action = 'session.confirmed'")).not.toEqual([]);
  });

  it('is asked anew there, although they are signed in there still', async () => {
    const ben = await cameFrom('guild', 'ben');
    const redirectTo = new URL(await begin('guild', ben));
    expect(Object.fromEntries(redirectTo.searchParams)).toMatchObject({
      prompt: 'login',
      max_age: '0',
      code_challenge_method: 'S256',
    });
    const isOurs = (url: string) => url.includes('/callback?');
    const page = await ben.browser.open(redirectTo.href, isOurs);
    expect(page.text).toContain('name="prompt" value="login"');
  });

  it('proves nothing by being somebody else there', async () => {
    const cleo = await cameFrom('guild', 'cleo');
    expect(await prove('guild', 'dora', cleo)).toBe('/account/security?problem=IDENTITY_NOT_YOURS');
    expect(await isAsked(cleo)).toBe(true);
  });

  it('proves nothing for another session of theirs', async () => {
    const here = await cameFrom('guild', 'emma');
    const there = await cameFrom('guild', 'emma');
    await age(here.api);
    await prove('guild', 'emma', here);
    expect([await isAsked(here), await isAsked(there)]).toEqual([false, true]);
  });

  it('proves nothing once the session is over, nor in another browser, nor twice', async () => {
    const finn = await cameFrom('guild', 'finn');
    const back = await finn.browser.proveAtProvider(await begin('guild', finn), 'finn');
    expect(await landing(house.browser(), back)).toBe('/login?problem=PROVIDER_FLOW_ENDED');
    expect(await landing(finn.browser, back)).toBe(BACK);
    expect(await landing(finn.browser, back)).toBe('/login?problem=PROVIDER_FLOW_ENDED');
    const again = await finn.browser.proveAtProvider(await begin('guild', finn), 'finn');
    await finn.api.post('/auth/logout');
    expect(await landing(finn.browser, again)).toBe('/account/security?problem=PROVIDER_FLOW_ENDED');
  });

  it('comes back to no page of anybody else (I11)', async () => {
    const gus = await cameFrom('guild', 'gus');
    const back = await gus.browser.proveAtProvider(await begin('guild', gus, '//evil.example'), 'gus');
    expect(await landing(gus.browser, back)).toBe('/proven?returnTo=%2Fcharacters');
  });

  it('can delete the account after that, and not before (A11)', async () => {
    const hana = await cameFrom('guild', 'hana');
    expect(await hana.api.deleteWith('/users/profile', {})).toMatchObject({
      status: 403,
      body: { code: 'STEP_UP_REQUIRED' },
    });
    expect(await hana.api.deleteWith('/users/profile', { password: 'any' })).toMatchObject({ status: 403 });
    await prove('guild', 'hana', hana);
    expect(await hana.api.deleteWith('/users/profile', {})).toMatchObject({ status: 204 });
    expect(await house.rows("SELECT id FROM users WHERE username = 'hana'")).toEqual([]);
  });
});

describe('the moment a provider tells', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  let visits = 0;

  it.each([
    ['an hour ago is no proof of now', () => ({ auth_time: seconds() - 3600 }), 'PROVIDER_NOT_ASKED_ANEW'],
    ['that is missing is none, since one was asked for', () => ({}), 'PROVIDER_NOT_ASKED_ANEW'],
    ['that is no number is none', () => ({ auth_time: 'now' }), 'PROVIDER_ANSWER_REFUSED'],
  ])('%s', async (_what, claims, code) => {
    const sub = `visitor-${String((visits += 1))}`;
    const who = { sub, email: `${sub}@example.test` };
    liar.tell({ claims: who });
    const person = await cameFrom('liar', '');
    liar.tell({ claims: { ...who, ...claims() } });
    expect(await prove('liar', '', person)).toBe(`/account/security?problem=${code}`);
    expect(await isAsked(person)).toBe(true);
  });

  it('now is one', async () => {
    const sub = `visitor-${String((visits += 1))}`;
    const who = { sub, email: `${sub}@example.test` };
    liar.tell({ claims: who });
    const person = await cameFrom('liar', '');
    liar.tell({ claims: { ...who, auth_time: seconds() } });
    expect(await prove('liar', '', person)).toBe(BACK);
    expect(await isAsked(person)).toBe(false);
  });
});

describe('a page that is open at a provider', () => {
  it('does not stand in for a password', async () => {
    const api = await house.registered('iris', true);
    const person = { browser: house.browser(), api };
    await house.comeFrom('guild', 'iris', house.browser());
    expect((await api.get('/auth/step-up')).body).toMatchObject({ password: true, code: false, providers: [] });
    expect(await begin('guild', person)).toBe('PROOF_NOT_OFFERED');
    expect(await api.deleteWith('/users/profile', {})).toMatchObject({
      status: 400,
      body: {
        code: 'VALIDATION_FAILED',
        errors: [{ pointer: '/password', code: 'IS_STRING', message: 'Password must be a string.' }],
      },
    });
  });

  it('does not stand in for a second factor', async () => {
    const jan = await cameFrom('guild', 'jan');
    await prove('guild', 'jan', jan);
    const secret = String((await jan.api.post('/auth/mfa/totp')).body.secret);
    await jan.api.post('/auth/mfa/totp/confirm', { code: codeFor(secret) });
    expect((await jan.api.get('/auth/step-up')).body).toMatchObject({ code: true, providers: [] });
    expect(await begin('guild', jan)).toBe('PROOF_NOT_OFFERED');
  });

  it('does not stand in for a provider that opens nothing here', async () => {
    const kim = await cameFrom('guild', 'kim');
    expect(await begin('liar', kim)).toBe('PROOF_NOT_OFFERED');
  });
});
