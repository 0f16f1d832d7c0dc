import { atTheDoor, type DoorVisitor, tokensFor } from '../testing';

// Faked: the server. The browser here has no passkeys, and whoever gets in goes to a page that is part of the door.
describe('the second step at the door', () => {
  const asked = { mfaRequired: true, mfaToken: 'half-way', methods: ['passkey', 'totp', 'recovery-code'] };
  let visitor: DoorVisitor;

  beforeEach(async () => {
    visitor = await atTheDoor('/login?returnTo=/forgot-password');
    await visitor.answer('/api/v1/auth/providers', { items: [] });
    await visitor.answer('/api/v1/auth/registration', { open: true });
    await visitor.type('input[autocomplete^=username]', 'noor');
    await visitor.type('input[type=password]', 'secret');
    await visitor.press('Sign in');
    await visitor.answer('/api/v1/auth/login', asked);
  });
  afterEach(() => visitor.server.verify());

  it('asks for the code of the app, in a field that phones fill by themselves', () => {
    expect(visitor.text()).toContain('One more proof');
    expect(visitor.find('input')?.getAttribute('autocomplete')).toBe('one-time-code');
  });

  it('sends the code with the token of this sign-in, and lets the visitor in', async () => {
    await visitor.type('input', '123 456');
    await visitor.press('Go on');
    const sent = visitor.server.expectOne('/api/v1/auth/mfa/verify');
    expect(sent.request.body).toEqual({ mfaToken: 'half-way', code: '123456' });
    sent.flush(tokensFor('token'));
    await visitor.settle();
    expect(localStorage.getItem('heroledger.account')).toContain('noor');
  });

  it('keeps a wrong code in its field and says that it was wrong', async () => {
    await visitor.type('input', '000000');
    await visitor.press('Go on');
    await visitor.answer('/api/v1/auth/mfa/verify', { code: 'INVALID_CODE', detail: 'no' }, 401);
    expect(visitor.text()).toContain('That code is wrong, or was used already.');
    expect((visitor.find('input') as HTMLInputElement).value).toBe('000000');
  });

  it('says that a code is missing without asking the server', async () => {
    await visitor.press('Go on');
    expect(visitor.text()).toContain('The code is missing.');
  });

  it('takes a recovery code instead', async () => {
    await visitor.press('Use a recovery code instead');
    expect(document.activeElement).toBe(visitor.find('input'));
    await visitor.type('input', 'abcd-efgh-ijkl-mnop');
    await visitor.press('Go on');
    const sent = visitor.server.expectOne('/api/v1/auth/mfa/verify');
    expect(sent.request.body).toEqual({ mfaToken: 'half-way', recoveryCode: 'abcd-efgh-ijkl-mnop' });
    sent.flush(tokensFor('token'));
    await visitor.settle();
  });

  it('offers no passkey where the browser knows none', () => {
    expect(visitor.text()).not.toContain('passkey');
  });

  it('goes back to the name and the password', async () => {
    await visitor.press('Start again');
    await visitor.answer('/api/v1/auth/providers', { items: [] });
    expect((visitor.find('input[autocomplete^=username]') as HTMLInputElement).value).toBe('noor');
    expect((visitor.find('input[type=password]') as HTMLInputElement).value).toBe('');
  });

  it('says when this sign-in leads nowhere any more', async () => {
    await visitor.type('input', '123456');
    await visitor.press('Go on');
    await visitor.answer('/api/v1/auth/mfa/verify', { code: 'INVALID_MFA_TOKEN', detail: 'no' }, 401);
    expect(visitor.text()).toContain('Start again.');
  });
});
