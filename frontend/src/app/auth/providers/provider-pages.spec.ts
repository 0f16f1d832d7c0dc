import { atTheDoor, type DoorVisitor, tokensFor } from '../testing';

const PROVIDERS = '/api/v1/auth/providers';
const guild = { name: 'guild', label: 'The guild' };

// Faked: the server, which answers what each test says.
describe('sign-in with an account of another place', () => {
  const linksOf = ({ find }: DoorVisitor) => find('nav')?.querySelectorAll('a');

  it.each(['/login', '/register'])('is not spoken of at %s where the server knows no other place', async (url) => {
    const visitor = await atTheDoor(url);
    await visitor.answer(PROVIDERS, { items: [] });
    expect(visitor.text()).not.toContain('Continue with');
    expect(visitor.find('nav')).toBeNull();
  });

  it.each(['/login', '/register'])('begins at %s with a press, and remembers where one was going', async (url) => {
    const visitor = await atTheDoor(`${url}?returnTo=%2Fcharacters%2F7%3Ftab%3Dstory`);
    await visitor.answer(PROVIDERS, { items: [guild] });
    const links = Array.from(linksOf(visitor) ?? []);
    expect(links.map(({ textContent }) => textContent.trim())).toEqual(['Continue with The guild']);
    expect(links[0]?.getAttribute('href')).toBe(
      '/api/v1/auth/providers/guild/start?returnTo=%2Fcharacters%2F7%3Ftab%3Dstory',
    );
  });

  it('leads to our first page from an address that leads out', async () => {
    const visitor = await atTheDoor('/login?returnTo=%2F%2Fevil.example');
    await visitor.answer(PROVIDERS, { items: [guild] });
    expect(linksOf(visitor)?.[0]?.getAttribute('href')).toBe(
      '/api/v1/auth/providers/guild/start?returnTo=%2Fcharacters',
    );
  });

  it('is missed by nobody when the server does not tell where from', async () => {
    const visitor = await atTheDoor('/login');
    await visitor.answer(PROVIDERS, null, 503);
    expect(visitor.text()).toContain('Password');
    expect(visitor.find('nav')).toBeNull();
  });

  it.each([
    ['PROVIDER_CANCELLED', 'said no'],
    ['PROVIDER_UNAVAILABLE', 'does not answer'],
    ['PROVIDER_FLOW_ENDED', 'longer than ten minutes'],
    ['PROVIDER_ANSWER_REFUSED', 'does not prove who you are'],
    ['PROVIDER_ADDRESS_MISSING', 'did not tell your e-mail address'],
    ['PROVIDER_ADDRESS_NOT_PROVEN', 'Sign in with your password, then link'],
    ['OTHER_IDENTITY_LINKED', 'unlink it first'],
    ['ACCOUNT_CLOSED', 'closed'],
    ['EMAIL_NOT_VERIFIED', 'Confirm your e-mail address first'],
    ['TOO_MANY_REQUESTS', 'Wait a minute'],
    ['INSECURE_CONNECTION', 'not encrypted'],
    ['<b>made up</b>', 'That did not work.'],
  ])('is explained at the door when it ended with %s', async (code, words) => {
    const visitor = await atTheDoor(`/login?problem=${encodeURIComponent(code)}`);
    expect(visitor.find('[role="alert"]')?.textContent).toContain(words);
    expect(visitor.text()).not.toContain('made up');
  });

  it('is not blamed any more once somebody types a password', async () => {
    const visitor = await atTheDoor('/login?problem=PROVIDER_CANCELLED');
    await visitor.type('input[formcontrolname="identifier"]', 'noor');
    expect(visitor.find('[role="alert"]')).toBeNull();
  });

  it('arrives with a cookie, from which a session is made', async () => {
    const visitor = await atTheDoor('/signed-in?returnTo=%2Flogin');
    const { request } = visitor.server.expectOne('/api/v1/auth/refresh');
    expect(request.headers.get('X-Requested-With')).toBe('XMLHttpRequest');
  });

  it('is told to begin again when the cookie is not there', async () => {
    const visitor = await atTheDoor('/signed-in');
    await visitor.answer('/api/v1/auth/refresh', null, 401);
    expect(visitor.url()).toBe('/login?problem=PROVIDER_FLOW_ENDED');
  });

  it('may try again while the server is away', async () => {
    const visitor = await atTheDoor('/signed-in');
    await visitor.answer('/api/v1/auth/refresh', null, 503);
    expect(visitor.text()).toContain('cannot be reached');
    await visitor.press('Try again');
    visitor.server.expectOne('/api/v1/auth/refresh');
  });

  it('asks for the second proof where the account wants one', async () => {
    const visitor = await atTheDoor('/signed-in?step=second');
    const step = { mfaRequired: true, mfaToken: 'token', methods: ['totp', 'recovery-code'] };
    await visitor.answer('/api/v1/auth/providers/second-step', step);
    expect(visitor.text()).toContain('One more proof');
    await visitor.type('input', '123456');
    await visitor.press('Go on');
    const verify = visitor.server.expectOne('/api/v1/auth/mfa/verify');
    expect(verify.request.body).toMatchObject({ mfaToken: 'token', code: '123456' });
    verify.flush(tokensFor('fresh'));
  });
});

describe('somebody who proved anew at another place that it is them', () => {
  it('goes on where they were', async () => {
    const visitor = await atTheDoor('/proven?returnTo=%2Fforgot-password');
    await visitor.settle();
    expect(visitor.url()).toBe('/forgot-password');
  });
});
