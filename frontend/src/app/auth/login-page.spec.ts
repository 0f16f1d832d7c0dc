import { TestBed } from '@angular/core/testing';
import { Passkeys } from './passkeys';
import { atTheDoor } from './testing';

const OPTIONS = '/api/v1/auth/passkeys/sign-in/options';

// Faked: the server, which answers what each test says, and what the browser says of passkeys.
describe('a passkey at the door', () => {
  const withBrowser = (passkeys: Partial<Passkeys>) =>
    TestBed.overrideProvider(Passkeys, {
      useValue: {
        offered: true,
        offeredAtTheName: () => Promise.resolve(false),
        ask: () => Promise.resolve(null),
        stopWaiting: () => Promise.resolve(),
        ...passkeys,
      },
    });

  it('that was not used is spoken of: one stopped, took too long, or has none here', async () => {
    withBrowser({});
    const visitor = await atTheDoor('/login');
    expect(visitor.text()).not.toContain('No passkey was used');
    await visitor.press('Use a passkey');
    await visitor.answer(OPTIONS, {});
    expect(visitor.find('[role=alert]')?.textContent).toContain('No passkey was used: you stopped, it took too long');
    await visitor.type('input[formcontrolname=identifier]', 'ada');
    expect(visitor.text()).not.toContain('No passkey was used');
  });

  it('that opens nothing here is not taken for a wrong password', async () => {
    withBrowser({ ask: () => Promise.resolve({ id: 'x' } as never) });
    const visitor = await atTheDoor('/login');
    await visitor.press('Use a passkey');
    await visitor.answer(OPTIONS, {});
    await visitor.answer('/api/v1/auth/passkeys/sign-in', { code: 'INVALID_PASSKEY', title: 'No' }, 401);
    expect(visitor.find('[role=alert]')?.textContent).toContain('That passkey opens no account here.');
  });

  it('cannot be used where the browser or the address has none, and the page says why', async () => {
    withBrowser({ offered: false });
    const visitor = await atTheDoor('/login');
    expect(visitor.text()).not.toContain('Use a passkey');
    expect(visitor.text()).toContain('Passkeys work over HTTPS and on localhost');
  });
});

describe('the page to sign in', () => {
  it.each([
    ['invites to open a ledger where everybody may', { open: true }, true],
    ['invites nobody where accounts are opened by whoever runs the place', { open: false }, false],
  ])('%s', async (_, registration, invites) => {
    const visitor = await atTheDoor('/login');
    await visitor.answer('/api/v1/auth/registration', registration);
    expect(visitor.text().includes('Open a ledger of your own')).toBe(invites);
  });
});
