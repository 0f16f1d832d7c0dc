// The provider is one of our own making, because real ones do not lie; the time is moved. Faked: the public address,
// which leads to the server of the test.
import type { ServerResponse } from 'node:http';
import { type Household, callbackOf, knowing, landing, startHousehold } from './testing/households';
import { type LyingProvider, startLyingProvider } from './testing';

const START = '/api/v1/auth/providers/liar/start';
const IN = '/signed-in?returnTo=%2Fcharacters';
const FLOW_ENDED = '/login?problem=PROVIDER_FLOW_ENDED';

describe('an answer that is not to be believed', () => {
  let liar: LyingProvider;
  let other: LyingProvider;
  let house: Household;
  beforeAll(async () => {
    [liar, other] = await Promise.all([startLyingProvider(), startLyingProvider()]);
    house = await startHousehold(knowing({ liar: liar.issuer, other: other.issuer }));
  });
  afterAll(async () => {
    await house.close();
    await liar.stop();
    await other.stop();
  });
  const minutes = (count: number) => Math.floor(Date.now() / 1000) + count * 60;
  const nobodyIsIn = async () => expect(await house.rows('SELECT id FROM sessions')).toEqual([]);

  it.each([
    ['a nonce of another flow', { claims: { nonce: 'another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['another audience', { claims: { aud: 'another' } }],
    ['a second audience without saying who asked', { claims: { aud: ['heroledger', 'another'], azp: 'another' } }],
    ['another issuer', { claims: { iss: 'https://accounts.google.com' } }],
    ['an end that has passed', { claims: { exp: minutes(-2) } }],
    ['a beginning in the future', { claims: { nbf: minutes(5) } }],
    ['no subject', { claims: { sub: undefined } }],
    ['an empty subject', { claims: { sub: '' } }],
    ['a subject that is no text', { claims: { sub: 7 } }],
    ['a subject without end', { claims: { sub: 'x'.repeat(300) } }],
    ['no signature', { header: { alg: 'none' }, signature: 'none' as const }],
    ['an empty signature', { signature: 'none' as const }],
    ["a stranger's signature", { signature: 'stranger' as const }],
    ['a signature of other claims', { signature: 'tampered' as const }],
    ['a key nobody knows', { header: { kid: 'unknown' } }],
    ['the public key as a secret', { header: { alg: 'HS256' } }],
  ])('has %s', async (_what, tale) => {
    liar.tell(tale);
    expect(await house.comeFrom('liar', '')).toBe('/login?problem=PROVIDER_ANSWER_REFUSED');
    await nobodyIsIn();
  });

  it.each([
    ['500', (answer: ServerResponse) => answer.writeHead(500).end('{}')],
    ['a page', (answer: ServerResponse) => answer.writeHead(200).end('<html>')],
    [
      'nothing that is JSON',
      (answer: ServerResponse) =>
        answer.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token": '),
    ],
    ['another place', (answer: ServerResponse) => answer.writeHead(307, { location: 'http://127.0.0.1:1/' }).end()],
    [
      'without end',
      (answer: ServerResponse) =>
        answer.writeHead(200, { 'content-type': 'application/json' }).end(`"${'x'.repeat(600_000)}"`),
    ],
    ['and hangs up', (answer: ServerResponse) => answer.destroy()],
    ['nothing at all', () => undefined],
  ])('is %s', async (_what, instead) => {
    liar.tell({ instead });
    const begun = performance.now();
    expect(await house.comeFrom('liar', '')).toBe('/login?problem=PROVIDER_UNAVAILABLE');
    expect(performance.now() - begun).toBeLessThan(10_000);
    await nobodyIsIn();
  });

  it('has a state that was not given, or given to another browser', async () => {
    liar.tell({});
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, '');
    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(await landing(browser, forged.href)).toBe(FLOW_ENDED);
    const stranger = house.browser();
    expect(await landing(stranger, back)).toBe(FLOW_ENDED);
    const begunThere = await stranger.proveAtProvider(START, '');
    expect(await landing(browser, begunThere)).toBe(FLOW_ENDED);
    const swapped = new URL(back);
    swapped.searchParams.set('code', new URL(begunThere).searchParams.get('code') ?? '');
    expect(await landing(browser, swapped.href)).toBe('/login?problem=PROVIDER_ANSWER_REFUSED');
    await nobodyIsIn();
  });

  it('comes from another provider than the one that was asked', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, '');
    expect(await landing(browser, back.replace(callbackOf('liar'), callbackOf('other')))).toBe(FLOW_ENDED);
    expect(other.requests).not.toContain('POST /token');
    const misled = `${back}&iss=${encodeURIComponent(other.issuer)}`;
    expect(await landing(browser, misled)).toBe('/login?problem=PROVIDER_ANSWER_REFUSED');
    await nobodyIsIn();
  });

  it('comes after more than ten minutes', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, '');
    house.passSeconds(601);
    expect(await landing(browser, back)).toBe(FLOW_ENDED);
    await nobodyIsIn();
  });

  it('is the one that holds, but a second time', async () => {
    const browser = house.browser();
    const back = await browser.proveAtProvider(START, '');
    expect(await landing(browser, back)).toBe(IN);
    expect(await landing(browser, back)).toBe(FLOW_ENDED);
    expect(await house.rows('SELECT id FROM sessions')).toHaveLength(1);
  });
});

describe('a provider that is away', () => {
  it('keeps nobody waiting, and nobody out for ever', async () => {
    const away = await startLyingProvider();
    await away.stop();
    const house = await startHousehold(knowing({ away: away.issuer }));
    const { url } = await house.browser().open('/api/v1/auth/providers/away/start', (next) => next.includes('/login'));
    expect(url).toContain('/login?problem=PROVIDER_UNAVAILABLE');
    expect(await house.visitor.get('/auth/providers/away/start')).toMatchObject({
      status: 503,
      body: { code: 'PROVIDER_UNAVAILABLE' },
      headers: { 'retry-after': '30' },
    });
    await house.close();
  });
});
