import { anotherUsername, derivedUsername } from './derived-username';

describe('the name of a newcomer', () => {
  it.each([
    ['mira', 'x@example.test', 'mira'],
    ['Mira of the Ford', 'x@example.test', 'Mira-of-the-Ford'],
    ['', 'noor.lantern+games@example.test', 'noor.lantern'],
    ['!', 'zoë@example.test', 'zoë'],
    ['mira@elsewhere.test', null, 'mira'],
    ['-.mira.-', null, 'mira'],
    ['<script>', null, 'script'],
    ['', null, 'hero'],
    ['x', 'y@example.test', 'hero'],
    ['𝓜𝓲𝓻𝓪', null, 'Mira'],
    ['a'.repeat(80), null, 'a'.repeat(32)],
  ])('of %j at %j is %s', (nickname, email, username) => {
    expect(derivedUsername({ nickname, email })).toBe(username);
  });

  it('gets a number when somebody is called that', () => {
    expect(anotherUsername('mira')).toMatch(/^mira-\d{5}$/);
    expect(anotherUsername('a'.repeat(32))).toMatch(/^a{26}-\d{5}$/);
  });
});
