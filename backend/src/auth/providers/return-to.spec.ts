import { ownPlace } from './return-to';

describe('the place one comes back to', () => {
  it.each([
    '/characters',
    '/characters/0199/history?a=1&b=two#third',
    '/characters?search=a%20b',
    '/account/security',
    '/shared/token',
    '/admin/users',
  ])('is a page of ours: %s', (place) => {
    expect(ownPlace(place)).toBe(place);
  });

  it.each([
    undefined,
    '',
    'characters',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/characters',
    'https:evil.example',
    'javascript:alert(1)',
    '/characters/../../api/v1/users/profile',
    '/characters/..//evil.example',
    '/%2f/evil.example',
    '/characters\r\nset-cookie: a=b',
    '/\t/evil.example',
    '/characters@evil.example/..//evil.example',
    '/charactersevil',
    '/.evil.example',
    '/login?returnTo=//evil.example',
    '/api/v1/auth/providers/home/start',
    `/characters/${'x'.repeat(400)}`,
    `/characters?${'ü'.repeat(100)}`,
  ])('is never anything else: %j (I11)', (place) => {
    expect(ownPlace(place)).toBe('/characters');
  });
});
