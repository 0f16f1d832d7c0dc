import { atTheDoor, type DoorVisitor } from '../testing';

// Faked: the estimate of a password, whose dictionaries are large. A long one is a good one here.
jest.mock('../password-estimator', () => ({
  estimatePassword: (password: string) => (password.length > 20 ? 4 : 0),
}));

const policy = { minimumLength: 8, maximumLength: 128, minimumStrength: 3, requires: [] };
const deadLink = { code: 'INVALID_TOKEN', title: 'The link does not work any more' };
const POLICY = '/api/v1/auth/password-policy';
const RESET = '/api/v1/auth/reset-password';
const VERIFY = '/api/v1/auth/verify-email/k3y_-';

describe('The page that confirms an address', () => {
  it('does nothing before somebody presses: programs open links, too', async () => {
    const visitor = await atTheDoor('/verify-email#token=k3y_-');
    visitor.server.verify();
    expect(visitor.text()).toContain('Confirm the address');
  });

  it('confirms by one press and leads on', async () => {
    const visitor = await atTheDoor('/verify-email#token=k3y_-');
    await visitor.press('Confirm the address');
    const asked = visitor.server.expectOne(VERIFY);
    expect(asked.request.headers.get('Accept')).toBe('application/json');
    asked.flush(null, { status: 204, statusText: 'No Content' });
    await visitor.settle();
    await visitor.press('Go on');
    expect(visitor.url()).toBe('/login');
  });

  it('says that a spent link is spent, and sends another', async () => {
    const visitor = await atTheDoor('/verify-email#token=k3y_-');
    await visitor.press('Confirm the address');
    await visitor.answer(VERIFY, deadLink, 400);
    expect(visitor.text()).toContain('does not work any more');
    await visitor.type('input[type=email]', 'noor@lanternhouse.example');
    await visitor.press('Send a link');
    await visitor.answer('/api/v1/auth/resend-verification', null, 202);
    expect(visitor.text()).toContain('If an account waits for noor@lanternhouse.example to be confirmed');
  });

  it.each([
    ['confirmed', null, 204, 'Your address is confirmed.'],
    ['spent', deadLink, 400, 'This link does not work any more.'],
  ])('leaves the focus with what it says once the link is %s', async (_what, body, status, words) => {
    const visitor = await atTheDoor('/verify-email#token=k3y_-');
    await visitor.press('Confirm the address');
    await visitor.answer(VERIFY, body, status);
    expect(document.activeElement?.textContent).toContain(words);
  });

  it('keeps a link that could not be tried because the server is away', async () => {
    const visitor = await atTheDoor('/verify-email#token=k3y_-');
    await visitor.press('Confirm the address');
    await visitor.answer(VERIFY, null, 503);
    expect(visitor.text()).toContain('The server cannot be reached');
    await visitor.press('Confirm the address');
    await visitor.answer(VERIFY, null, 204);
    expect(visitor.text()).toContain('Your address is confirmed.');
  });

  it('tries a newer link that is opened over a spent one', async () => {
    const visitor = await atTheDoor('/verify-email#token=old');
    await visitor.press('Confirm the address');
    await visitor.answer('/api/v1/auth/verify-email/old', deadLink, 400);
    await visitor.goTo('/verify-email#token=k3y_-');
    await visitor.press('Confirm the address');
    await visitor.answer(VERIFY, null, 204);
    expect(visitor.text()).toContain('Your address is confirmed.');
  });

  it.each(['/verify-email', '/verify-email#token='])(
    'offers a mail to whoever comes without a link: %s',
    async (url) => {
      const visitor = await atTheDoor(url);
      expect(visitor.text()).not.toContain('Confirm the address');
      await visitor.press('Send a link');
      expect(visitor.text()).toContain('An address is needed.');
      visitor.server.verify();
    },
  );
});

describe('The page for a forgotten password', () => {
  it('answers alike whether or not the address has an account', async () => {
    const visitor = await atTheDoor('/forgot-password');
    await visitor.type('input[type=email]', ' nobody@lanternhouse.example ');
    await visitor.press('Send a link');
    await visitor.answer('/api/v1/auth/forgot-password', null, 202);
    expect(visitor.text()).toContain('If nobody@lanternhouse.example belongs to an account');
    await visitor.press('Send it again');
    await visitor.answer('/api/v1/auth/forgot-password', null, 202);
    expect(visitor.text()).toContain('Sent again.');
  });

  it('shows what the server has against an address at its field', async () => {
    const visitor = await atTheDoor('/forgot-password');
    await visitor.type('input[type=email]', 'noor@lantern..example');
    await visitor.press('Send a link');
    const errors = [{ pointer: '/email', code: 'INVALID', message: 'That is no address.' }];
    await visitor.answer('/api/v1/auth/forgot-password', { code: 'VALIDATION_FAILED', errors }, 400);
    expect(visitor.find('.field .err')?.textContent).toContain('That is no address.');
    expect(visitor.find('[role=alert]')).toBeNull();
    await visitor.type('input[type=email]', 'noor@lantern.example');
    expect(visitor.find('.field .err')).toBeNull();
  });

  it('knows the address that was typed at the door', async () => {
    const visitor = await atTheDoor('/login');
    await visitor.type('input[autocomplete^=username]', 'noor@lanternhouse.example');
    await visitor.press('Forgotten it?');
    expect(visitor.url()).toBe('/forgot-password');
    expect(visitor.find('input[type=email]')).toHaveProperty('value', 'noor@lanternhouse.example');
  });
});

describe('The page for a new password', () => {
  async function withLink(): Promise<DoorVisitor> {
    const visitor = await atTheDoor('/reset-password#token=k3y');
    await visitor.answer(POLICY, policy);
    return visitor;
  }

  it('does not send what the rules of the house refuse', async () => {
    const visitor = await withLink();
    await visitor.type('input[type=password]', 'short');
    await visitor.press('Change the password');
    expect(visitor.find('.field .err')?.textContent).toContain('at least 8');
    visitor.server.verify();
  });

  it('changes it and says so at the door, to which it leads', async () => {
    const visitor = await withLink();
    await visitor.type('input[type=password]', 'nine herons under a bridge');
    await visitor.press('Change the password');
    const asked = visitor.server.expectOne(RESET);
    expect(asked.request.body).toEqual({ token: 'k3y', newPassword: 'nine herons under a bridge' });
    asked.flush(null, { status: 204, statusText: 'No Content' });
    await visitor.settle();
    expect(visitor.url()).toBe('/login');
    expect(visitor.text()).toContain('Your password is changed');
  });

  it('shows what the server has against it at its field', async () => {
    const visitor = await withLink();
    await visitor.type('input[type=password]', 'nine herons under a bridge');
    await visitor.press('Change the password');
    const errors = [{ pointer: '/newPassword', code: 'PASSWORD_TOO_WEAK', message: 'Too easy to guess.' }];
    await visitor.answer(RESET, { code: 'VALIDATION_FAILED', errors }, 400);
    expect(visitor.find('.field .err')?.textContent).toContain('Too easy to guess.');
  });

  it('says that a spent link is spent, and leads to another', async () => {
    const visitor = await withLink();
    await visitor.type('input[type=password]', 'nine herons under a bridge');
    await visitor.press('Change the password');
    await visitor.answer(RESET, deadLink, 400);
    expect(visitor.text()).toContain('does not work any more');
    await visitor.press('Ask for another');
    expect(visitor.url()).toBe('/forgot-password');
  });

  it('asks for no password where the link is cut off', async () => {
    const visitor = await atTheDoor('/reset-password');
    expect(visitor.text()).toContain('This link is not complete.');
    expect(visitor.find('input')).toBeNull();
  });
});

describe('Whose address is not confirmed yet', () => {
  it('is led from the door to where the mail is sent again', async () => {
    const visitor = await atTheDoor('/login');
    await visitor.type('input[autocomplete^=username]', 'noor@lanternhouse.example');
    await visitor.type('input[type=password]', 'secret');
    await visitor.press('Sign in');
    await visitor.answer('/api/v1/auth/login', { code: 'EMAIL_NOT_VERIFIED' }, 403);
    await visitor.press('Send the mail again');
    expect(visitor.url()).toBe('/verify-email');
    expect(visitor.find('input[type=email]')).toHaveProperty('value', 'noor@lanternhouse.example');
  });

  it('gets the mail of a registration once more', async () => {
    const visitor = await atTheDoor('/register');
    await visitor.answer(POLICY, policy);
    await visitor.type('input[autocomplete^=username]', 'noor');
    await visitor.type('input[type=email]', 'noor@lanternhouse.example');
    await visitor.type('input[type=password]', 'nine herons under a bridge');
    await visitor.press('Open a ledger');
    await visitor.answer('/api/v1/auth/register', { status: 'verification_sent' }, 202);
    expect(visitor.text()).toContain('We sent a link to noor@lanternhouse.example.');
    await visitor.press('Send it again');
    await visitor.answer('/api/v1/auth/resend-verification', null, 202);
    expect(visitor.text()).toContain('Sent again.');
  });
});
