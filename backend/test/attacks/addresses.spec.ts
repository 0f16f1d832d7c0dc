import { PASSWORD, type TestApp, startTestApp } from '../../src/testing';
import { mails } from '../support/mailbox';
import { signIn } from '../support/session';

describe('one address', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  let finns = 0;
  const register = (username: unknown, email: unknown) =>
    app.visitor.post('/auth/register', { username, email, password: PASSWORD });

  it.each([
    [['a@example.test']],
    [{ $ne: null }],
    [null],
    [17],
    ['a@example.test\0'],
    ['a@example.test\r\nBcc: b@example.test'],
  ])('is a text of its kind: %j is refused (A20)', async (email) => {
    expect((await register('shape', email)).status).toBe(400);
  });

  it('is one account however its letters and its domain are written, and another one with a tag (A20)', async () => {
    expect((await register('mike', 'mike@example.test')).status).toBe(201);
    for (const same of ['MIKE@example.test', 'Mike@EXAMPLE.test']) {
      expect(await register('other', same)).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
    }
    expect((await register('tagged', 'mike+dice@example.test')).status).toBe(201);
    for (const [username, one, other] of [
      ['odos', 'οδος@example.test', 'οδοσ@example.test'],
      ['buch', 'x@bücher.test', 'x@xn--bcher-kva.test'],
    ] as const) {
      expect((await register(username, one)).status).toBe(201);
      expect(await register('other', other)).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
    }
  });

  it('that only looks like another never gets the other’s mail (A20)', async () => {
    await app.visitor.post('/auth/forgot-password', { email: 'mıke@example.test' });
    await app.visitor.post('/auth/forgot-password', { email: 'MIKE@example.test' });
    const resets = (await mails(app)).filter(({ template }) => template === 'reset-password');
    expect(resets.map(({ recipient }) => recipient)).toEqual(['mike@example.test']);
  });

  it('is another one where the two sigmas stand in its domain: those are two domains (A20)', async () => {
    const addresses = ['zeus@οδος.example', 'zeus@οδοσ.example'];
    for (const [n, email] of addresses.entries()) expect((await register(`zeus${String(n)}`, email)).status).toBe(201);
    for (const email of addresses) await app.visitor.post('/auth/forgot-password', { email });
    const resets = (await mails(app)).filter(({ template }) => template === 'reset-password');
    expect(resets.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(addresses));
    expect((await signIn(app, 'zeus@ΟΔΟΣ.example')).body.user).toMatchObject({ username: 'zeus1' });
  });

  it.each([
    ['ﬁnn@example.test', 'finn@example.test'],
    ['ｍｉｋｅ@example.test', 'mike@example.test'],
    ['finn@gma\ufe01il.test', 'finn@gmail.test'],
    ['finn@eˣample.test', 'finn@example.test'],
  ])('with signs that stand for others is refused: for %j the answer names %s (A20)', async (email, plain) => {
    const finn = await app.player(`finn${String((finns += 1))}`);
    for (const answer of [await register('squatter', email), await finn.patch('/users/profile', { email })]) {
      expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
      expect(answer.body.errors).toContainEqual({
        pointer: '/email',
        code: 'IS_PLAINLY_SPELLED',
        message: `Email must be written without signs that stand for others; ${plain} would do.`,
      });
    }
  });

  it('is kept composed, however its marks were typed (A20)', async () => {
    const { status, body } = await register('jose', 'jose\u0301@example.test');
    expect({ status, body }).toMatchObject({ status: 201, body: { user: { email: 'jos\u00e9@example.test' } } });
  });

  it.each([
    ['a name that unfolds to hundreds of signs', 'ﷺ'.repeat(32), 'long@example.test'],
    ['an address that does', 'unfolding', `${'ﷺ'.repeat(60)}@example.test`],
  ])('is bounded also after folding: %s is refused, not a failure (A20)', async (_what, username, email) => {
    expect((await register(username, email)).status).toBe(400);
  });
});

it('of one account has one budget of mails, whichever of its spellings is given (A8)', async () => {
  const app = await startTestApp({ RATE_LIMIT_RESET_PER_HOUR: '3', TRUST_PROXY: '127.0.0.1' });
  const spellings = ['οδος@bücher.test', 'οδοσ@bücher.test', 'οδος@xn--bcher-kva.test', 'ΟΔΟΣ@BÜCHER.test'];
  const statuses = [];
  for (const [n, email] of [...spellings, 'οδος@bü\ufe00cher.test'].entries()) {
    const headers = { 'x-forwarded-for': `198.51.100.${String(n)}` };
    statuses.push((await app.visitor.post('/auth/forgot-password', { email }, { headers })).status);
  }
  expect(statuses).toEqual([202, 202, 202, 429, 429]);
  await app.close();
});
