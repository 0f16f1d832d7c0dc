import { type TestApp, startTestApp } from '../../testing';

describe('a server that asks for kinds of characters in a password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ PASSWORD_REQUIRES: 'digit, uppercase' });
  });
  afterAll(() => app.close());

  it('says so before anybody types one', async () => {
    const { body } = await app.visitor.get('/auth/password-policy');
    expect(body.requires).toEqual(['uppercase', 'digit']);
  });

  it.each([
    ['velvet tundra compass', 'a capital letter, a digit'],
    ['Velvet tundra compass', 'a digit'],
    ['velvet tundra 4 compass', 'a capital letter'],
  ])('refuses %j and names what is missing', async (password, missing) => {
    const account = { username: 'wren', email: 'wren@example.test', password };
    const { status, body } = await app.visitor.post('/auth/register', account);
    expect([status, body.errors]).toMatchObject([
      400,
      [
        {
          pointer: '/password',
          code: 'PASSWORD_LACKS_CHARACTERS',
          message: `The password also needs ${missing}.`,
        },
      ],
    ]);
  });

  it('takes one that has them', async () => {
    const account = { username: 'wren', email: 'wren@example.test', password: 'Velvet tundra 4 compass' };
    expect((await app.visitor.post('/auth/register', account)).status).toBe(201);
  });
});
