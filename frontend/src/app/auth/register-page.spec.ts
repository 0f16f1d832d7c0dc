import { atTheDoor } from './testing';

const REGISTRATION = '/api/v1/auth/registration';

// Faked: the server, which answers what each test says.
describe('the page where accounts are opened', () => {
  it('says who opens accounts where nobody opens one by themselves, and asks for nothing', async () => {
    const visitor = await atTheDoor('/register');
    await visitor.answer(REGISTRATION, { open: false });
    expect(visitor.text()).toContain('No new ledgers here');
    expect(visitor.text()).toContain('Accounts are opened by whoever runs this place');
    expect(visitor.find('form')).toBeNull();
  });

  it('leads from there to the door, and remembers where one was going', async () => {
    const visitor = await atTheDoor('/register?returnTo=%2Fgallery');
    await visitor.answer(REGISTRATION, { open: false });
    await visitor.press('Sign in');
    expect(visitor.url()).toBe('/login?returnTo=%2Fgallery');
  });

  it('offers no account of another place either, which would open none', async () => {
    const visitor = await atTheDoor('/register');
    await visitor.answer('/api/v1/auth/providers', { items: [{ name: 'guild', label: 'The guild' }] });
    expect(visitor.text()).toContain('Continue with The guild');
    await visitor.answer(REGISTRATION, { open: false });
    expect(visitor.text()).not.toContain('Continue with');
  });

  it.each([
    ['is open', { open: true }, 200],
    ['stays open while the server does not tell, which refuses by itself', null, 503],
  ])('%s', async (_, body, status) => {
    const visitor = await atTheDoor('/register');
    await visitor.answer(REGISTRATION, body, status);
    expect(visitor.find('form')).not.toBeNull();
    expect(visitor.text()).not.toContain('No new ledgers here');
  });

  it.each([
    ['ada lovelace', 'A name has no space in it'],
    ['ada!', 'but no “!”'],
    ['-ada', 'begins and ends with a letter or a digit'],
    ['ada ', 'neither begins nor ends with a space'],
    ['a'.repeat(33), 'at most 32 characters'],
  ])('says what no name can be as one types it: %s', async (name, words) => {
    const visitor = await atTheDoor('/register');
    await visitor.type('input[formcontrolname=username]', name);
    expect(visitor.text()).toContain(words);
  });

  it.each(['a', 'Åsa', 'ada.l-9', '雪'])('says nothing against "%s", which is a name or becomes one', async (name) => {
    const visitor = await atTheDoor('/register');
    await visitor.type('input[formcontrolname=username]', name);
    expect(visitor.text()).not.toMatch(/A name|no name/);
  });
});
