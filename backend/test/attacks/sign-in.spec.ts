import { hash } from 'bcrypt';
import { HashingThreads } from '../../src/auth/passwords/hashing-threads';
import { type Answer, PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { rawRequest } from '../support/raw-request';
import { lastLink, mails } from '../support/mailbox';
import { startSecondServer } from '../support/second-server';
import { newSession, refreshed, signIn, statusOf } from '../support/session';

// Counted, not faked: how often a password is hashed says more about time than a clock on a busy machine.
const compared = jest.spyOn(HashingThreads.prototype, 'matches');
const hashed = jest.spyOn(HashingThreads.prototype, 'hash');

const NEW_PASSWORD = 'velvet tundra 4 compass';

/** What differs between any two answers. */
const VARYING = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];
/** What a stranger can tell apart. */
const told = ({ status, body, headers }: Answer) => ({
  status,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !VARYING.includes(name))),
  body: typeof body === 'object' ? { ...body, requestId: '' } : body,
});

/** The work behind an answer: passwords hashed, by kind and cost. */
async function workOf(act: () => Promise<unknown>) {
  for (const counted of [compared, hashed]) counted.mockClear();
  await act();
  const costs = compared.mock.calls.flatMap(([, against]) => against.map((stored) => stored.slice(0, 7)));
  return { compared: costs, hashed: hashed.mock.calls.length };
}

describe('somebody who does not know whether there is an account', () => {
  let app: TestApp;
  const start = async (settings: Record<string, string> = {}) => {
    app = await startTestApp({ PUBLIC_URL: 'https://heroes.example.org', ...settings });
  };
  const register = (username: string, email: string) =>
    app.visitor.post('/auth/register', { username, email, password: PASSWORD });
  afterEach(() => app.close());

  it('hears and waits the same for an unknown name and a wrong password (A1)', async () => {
    await start();
    await app.player('ada');
    const wrong = told(await signIn(app, 'ada', 'wrong'));
    expect(told(await signIn(app, 'nobody', 'wrong'))).toEqual(wrong);
    expect(wrong.status).toBe(401);
    const known = await workOf(() => signIn(app, 'ada', 'wrong'));
    expect(await workOf(() => signIn(app, 'nobody-else', 'wrong'))).toEqual(known);
    expect(known).toEqual({ compared: ['$2b$04$'], hashed: 0 });
  });

  it('waits the same where a password was hashed at a lower cost than today, and under the system before (A1)', async () => {
    await start();
    for (const name of ['early', 'legacy', 'closed']) await app.player(name);
    const legacy = await hash(PASSWORD, 5);
    await app.database.source.query(`UPDATE users SET password_hash = '${legacy}' WHERE username = 'legacy'`);
    await app.database.source.query("UPDATE users SET is_active = FALSE WHERE username = 'closed'");
    const dearer = await startSecondServer(app, { BCRYPT_COST: '7' });
    const effortOf = async (identifier: string, password: string) => {
      const work = await workOf(() => dearer.visitor.post('/auth/login', { identifier, password }));
      return { ...work, compared: work.compared.reduce((sum, form) => sum + 2 ** Number(form.slice(4, 6)), 0) };
    };
    const today = { compared: 2 ** 7, hashed: 0 };
    expect(await effortOf('nobody', 'wrong')).toEqual(today);
    for (const name of ['early', 'legacy', 'closed']) expect(await effortOf(name, 'wrong')).toEqual(today);
    // Whoever knows the password is told as much: it is hashed anew, once.
    for (const name of ['early', 'legacy']) {
      expect(await effortOf(name, PASSWORD)).toEqual({ ...today, hashed: 1 });
      expect(await effortOf(name, PASSWORD)).toEqual(today);
    }
    await dearer.close();
  });

  it('learns that an account is closed only with the right password (A1, A21)', async () => {
    await start();
    const closed = await app.player('closed');
    const { refresh } = await newSession(app, 'closed');
    const made = await closed.post('/users/tokens', { name: 'Bot', scopes: ['profile:read'], expiresInDays: 1 });
    await app.database.source.query("UPDATE users SET is_active = FALSE WHERE username = 'closed'");
    expect(told(await signIn(app, 'closed', 'wrong'))).toEqual(told(await signIn(app, 'nobody', 'wrong')));
    for (let n = 0; n < 6; n += 1)
      expect(await signIn(app, 'closed')).toMatchObject({ status: 401, body: { code: 'ACCOUNT_CLOSED' } });
    expect((await refreshed(app, refresh)).status).toBe(401);
    expect((await closed.get('/users/profile')).status).toBe(401);
    expect([made.status, await statusOf(app, String(made.body.token))]).toEqual([201, 401]);
  });

  it('hears the same when a name is locked that exists and one that does not (A1)', async () => {
    await start();
    await app.player('ada');
    for (const name of ['ada', 'nobody']) for (let n = 0; n < 5; n += 1) await signIn(app, name, 'wrong');
    const withoutTime = (answer: Answer) => {
      const { headers, ...rest } = told(answer);
      expect(Number(headers['retry-after'])).toBeGreaterThan(14 * 60);
      return { ...rest, headers: { ...headers, 'retry-after': '' } };
    };
    const locked = withoutTime(await signIn(app, 'ada'));
    expect(withoutTime(await signIn(app, 'nobody'))).toEqual(locked);
    expect(locked).toMatchObject({ status: 429, body: { code: 'ACCOUNT_LOCKED' } });
    expect(await workOf(() => signIn(app, 'ada'))).toEqual(await workOf(() => signIn(app, 'nobody')));
  });

  it('learns that an address is not confirmed only with the right password (A1)', async () => {
    await start({ EMAIL_VERIFICATION: 'required' });
    await register('ada', 'ada@example.test');
    expect(told(await signIn(app, 'ada', 'wrong'))).toEqual(told(await signIn(app, 'nobody', 'wrong')));
    expect((await signIn(app, 'ada')).body.code).toBe('EMAIL_NOT_VERIFIED');
  });

  it('hears the same of a free and a taken address, and the owner gets a mail (A2)', async () => {
    await start({ EMAIL_VERIFICATION: 'required' });
    let free: Answer | undefined;
    let taken: Answer | undefined;
    const freeWork = await workOf(async () => (free = await register('ada', 'ada@example.test')));
    const takenWork = await workOf(async () => (taken = await register('eve', 'Ada@Example.test')));
    expect(taken && told(taken)).toEqual(free && told(free));
    expect(free?.status).toBe(202);
    expect(takenWork).toEqual(freeWork);
    expect((await mails(app)).map(({ template, recipient }) => [template, recipient])).toEqual([
      ['verify-email', 'ada@example.test'],
      ['address-taken', 'ada@example.test'],
    ]);
  });

  it('has an owner mailed three times an hour at most, and learns nothing from what is left of that (A2, A8)', async () => {
    await start({ EMAIL_VERIFICATION: 'required', RATE_LIMIT_RESET_PER_HOUR: '3', TRUST_PROXY: '127.0.0.1' });
    await register('ada', 'long-ago@example.test');
    await app.database.source.query("UPDATE users SET email = 'ada@example.test', email_key = 'ada@example.test'");
    const heard = async (email: string, name: string) => {
      const answers = [];
      for (let n = 0; n < 3; n += 1) answers.push(told(await register(`${name}${String(n)}`, email)));
      const headers = { 'x-forwarded-for': `203.0.113.${String(name.length)}` };
      answers.push((await app.visitor.post('/auth/forgot-password', { email }, { headers })).status);
      return answers;
    };
    const taken = await heard('ada@example.test', 'eve');
    expect(await heard('nobody@example.test', 'mallory')).toEqual(taken);
    expect([taken[0], taken.at(-1)]).toEqual([expect.objectContaining({ status: 202 }), 429]);
    expect(told(await register('eve-again', 'ada@example.test'))).toEqual(taken[0]);
    const toAda = (await mails(app)).filter(({ recipient }) => recipient === 'ada@example.test');
    expect(toAda.map(({ template }) => template)).toEqual(['address-taken', 'address-taken', 'address-taken']);
  });

  it('hears only that the name is taken, whether or not the address beside it has an account (A2)', async () => {
    await start({ EMAIL_VERIFICATION: 'required' });
    await register('ada', 'ada@example.test');
    const free = await register('Ada', 'nobody@example.test');
    expect(free).toMatchObject({ status: 409, body: { code: 'USERNAME_TAKEN' } });
    expect(told(await register('Ada', 'ada@example.test'))).toEqual(told(free));
    expect((await mails(app)).map(({ template }) => template)).toEqual(['verify-email']);
  });

  it('hears the same when an unknown and a known one forget their password; both are written down (A3)', async () => {
    await start();
    await app.player('ada');
    const forget = (email: string) => app.visitor.post('/auth/forgot-password', { email });
    const [known, unknown] = [await forget('ada@example.test'), await forget('nobody@example.test')];
    expect(told(unknown)).toEqual(told(known));
    expect(known.status).toBe(202);
    // One durable write each: without it the known one would be slower by a disk's time.
    const asked = await app.database.reader.query<{ subject_id: string | null }[]>(
      "SELECT subject_id FROM audit_events WHERE action = 'account.resetAsked' ORDER BY sequence",
    );
    expect(asked.map(({ subject_id: id }) => id !== null)).toEqual([true, false]);
    const again = (email: string) => app.visitor.post('/auth/resend-verification', { email });
    expect(told(await again('ada@example.test'))).toEqual(told(await again('nobody@example.test')));
  });
});

describe('a link in a mail', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp({ PUBLIC_URL: 'https://heroes.example.org', EMAIL_VERIFICATION: 'required' });
    await app.visitor.post('/auth/register', { username: 'ada', email: 'ada@example.test', password: PASSWORD });
  });
  afterEach(() => app.close());
  const forget = (headers: Record<string, string> = {}) =>
    app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' }, { headers });
  const reset = (token: string, newPassword = NEW_PASSWORD) =>
    app.visitor.post('/auth/reset-password', { token, newPassword });

  it('is not spent by whoever only looks at it: a browser, a scanner, a prefetch (A4)', async () => {
    const token = await lastLink(app, 'verify-email');
    const path = `/auth/verify-email/${token}`;
    const shown = await app.visitor.get(path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(shown).toMatchObject({
      status: 302,
      headers: { location: `https://heroes.example.org/verify-email#token=${token}` },
    });
    expect((await app.visitor.get(path, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(302);
    expect((await app.visitor.get(path, { headers: { purpose: 'prefetch' } })).status).toBe(302);
    const head = `HEAD /api/v1${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const [answer] = await rawRequest(app.origin, head);
    expect(answer?.status).not.toBe(204);
    expect((await signIn(app, 'ada')).status).toBe(403);
    expect((await app.visitor.get(path, { headers: { accept: 'application/json' } })).status).toBe(204);
    expect((await signIn(app, 'ada')).status).toBe(200);
  });

  it('begins with the configured address, whatever the request says (A5)', async () => {
    const lies = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-port': '666',
      'x-original-host': 'evil.example',
      forwarded: 'host=evil.example;proto=http',
      origin: 'https://evil.example',
      referer: 'https://evil.example/',
    };
    await forget(lies);
    await app.visitor.post('/auth/resend-verification', { email: 'ada@example.test' }, { headers: lies });
    const links = (await mails(app)).map(({ values }) => /https?:\/\/[^"#]+/.exec(values)?.[0]);
    expect(links).toHaveLength(3);
    for (const link of links) expect(link).toMatch(/^https:\/\/heroes\.example\.org\//);
  });

  it('that is shortened, changed, expired, or for something else is refused in the same words (A6)', async () => {
    await forget();
    const token = await lastLink(app, 'reset-password');
    const swapped = token.replace(/[a-zA-Z]/, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    const wrong = [token.slice(0, -1), `${token}A`, swapped, ` ${token}`, await lastLink(app, 'verify-email'), 'x'];
    const answers = [];
    for (const guess of wrong) answers.push(told(await reset(guess)));
    app.passSeconds(31 * 60);
    answers.push(told(await reset(token)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 400, body: { code: 'INVALID_TOKEN' } });
  });

  it('to a new password ends every session, voids its siblings, and is spent (A7)', async () => {
    await app.visitor.get(`/auth/verify-email/${await lastLink(app, 'verify-email')}`);
    const { access, refresh } = await newSession(app, 'ada');
    await forget();
    const older = await lastLink(app, 'reset-password');
    await forget();
    const newer = await lastLink(app, 'reset-password');
    expect((await reset(older)).status).toBe(400);
    const done = await reset(newer);
    expect(done).toMatchObject({ status: 204, body: '' });
    expect(done.headers['set-cookie']).toBeUndefined();
    expect(await statusOf(app, access)).toBe(401);
    expect((await refreshed(app, refresh)).status).toBe(401);
    expect((await reset(newer)).status).toBe(400);
    expect((await signIn(app, 'ada', NEW_PASSWORD)).status).toBe(200);
    expect((await mails(app)).at(-1)?.template).toBe('password-changed');
  });
});

it('asking ten times for the confirmation sends three mails, however the address is spelled (A8)', async () => {
  const app = await startTestApp({ RATE_LIMIT_RESET_PER_HOUR: '3', TRUST_PROXY: '127.0.0.1' });
  await app.player('ada');
  const before = (await mails(app)).length;
  const statuses = [];
  for (let n = 0; n < 10; n += 1) {
    const email = n % 2 === 0 ? 'ada@example.test' : 'ADA@example.TEST';
    const headers = { 'x-forwarded-for': `198.51.100.${String(n)}` };
    statuses.push((await app.visitor.post('/auth/resend-verification', { email }, { headers })).status);
  }
  expect(statuses).toEqual([202, 202, 202, ...Array<number>(7).fill(429)]);
  expect((await mails(app)).length - before).toBeLessThanOrEqual(3);
  await app.close();
});

describe('a password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  let accounts = 0;
  const accountWith = async (password: string) => {
    const username = `player${String((accounts += 1))}`;
    const { status } = await app.visitor.post('/auth/register', {
      username,
      email: `${username}@example.test`,
      password,
    });
    expect(status).toBe(201);
    return (other: string) => signIn(app, username, other).then(({ status: answer }) => answer);
  };
  const long = 'lantern quartz 9 meadow ';

  it('is the whole of it: neither the 73rd byte nor a 65th sign of four bytes is lost (A18)', async () => {
    const ascii = long.repeat(4).slice(0, 72);
    const withAscii = await accountWith(`${ascii}X`);
    expect(await withAscii(`${ascii}Y`)).toBe(401);
    expect(await withAscii(ascii)).toBe(401);
    expect(await withAscii(`${ascii}X`)).toBe(200);
    const emoji = ['🗝️', '🐉', '🎲', '🏰', '🧙', '🗡️', '🛡️', '🏹'].join('').repeat(6);
    const withEmoji = await accountWith(`${emoji}🎲`);
    expect(await withEmoji(`${emoji}🐉`)).toBe(401);
    expect(await withEmoji(emoji)).toBe(401);
    expect(await withEmoji(`${emoji}🎲`)).toBe(200);
  });

  it('is taken as typed: spaces, case and spelling of signs count (A18)', async () => {
    const typed = ' Lantern quartz 9 café ';
    const trying = await accountWith(typed);
    for (const other of [typed.trim(), typed.toLowerCase(), typed.normalize('NFD')])
      expect(await trying(other)).toBe(401);
    expect(await trying(typed)).toBe(200);
  });

  it('does not end at a zero byte (A18)', async () => {
    const account = { username: 'zero', email: 'zero@example.test', password: `${PASSWORD}\0tail` };
    expect((await app.visitor.post('/auth/register', account)).status).toBe(400);
    const trying = await accountWith(PASSWORD);
    expect(await trying(`${PASSWORD}\0`)).toBe(400);
  });
});

describe('the lock', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp({ TRUST_PROXY: '127.0.0.1' });
    await app.player('ada');
  });
  afterEach(() => app.close());
  const from = (ip: string, password: string) =>
    app.visitor.post(
      '/auth/login',
      { identifier: 'ada', password, refreshTokenIn: 'body' },
      { headers: { 'x-forwarded-for': ip } },
    );

  it('counts guesses from everywhere, under each name of the account, and opens by itself (A19)', async () => {
    for (let n = 0; n < 3; n += 1) expect((await from(`198.51.100.${String(n)}`, 'wrong')).status).toBe(401);
    for (const name of ['ADA', 'Ada@Example.test']) expect((await signIn(app, name, 'wrong')).status).toBe(401);
    const locked = await from('203.0.113.7', PASSWORD);
    expect(locked.status).toBe(429);
    const wait = Number(locked.headers['retry-after']);
    app.passSeconds(wait - 5);
    expect((await signIn(app, 'ada')).status).toBe(429);
    app.passSeconds(6);
    expect((await signIn(app, 'ada')).status).toBe(200);
  });

  it('leaves whoever is signed in alone, and a mail opens it to the owner (A19)', async () => {
    const { access, refresh } = await newSession(app, 'ada');
    for (let n = 0; n < 6; n += 1) await signIn(app, 'ada', 'wrong');
    expect(await statusOf(app, access)).toBe(200);
    expect((await refreshed(app, refresh)).status).toBe(200);
    await app.visitor.post('/auth/forgot-password', { email: 'ada@example.test' });
    const token = await lastLink(app, 'reset-password');
    expect((await app.visitor.post('/auth/reset-password', { token, newPassword: NEW_PASSWORD })).status).toBe(204);
    expect((await signIn(app, 'ada', NEW_PASSWORD)).status).toBe(200);
  });

  it('starts to count anew after a right password, and locks an unknown name like a known one (A19)', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < 4; n += 1) expect((await signIn(app, 'ada', 'wrong')).status).toBe(401);
      expect((await signIn(app, 'ada')).status).toBe(200);
    }
    for (let n = 0; n < 5; n += 1) await signIn(app, `  NoBody${n % 2 === 0 ? '' : '  '}`, 'wrong');
    expect((await signIn(app, 'nobody', 'wrong')).status).toBe(429);
  });
});
