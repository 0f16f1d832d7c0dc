import { attachment } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['Mira', `attachment; filename="Mira.json"; filename*=UTF-8''Mira.json`],
    ['Mirélle', `attachment; filename="Mirelle.json"; filename*=UTF-8''Mir%C3%A9lle.json`],
    ['a\r\nSet-Cookie: x', `attachment; filename="a Set-Cookie x.json"; filename*=UTF-8''a%20Set-Cookie%20x.json`],
    [
      '"; filename="evil.exe',
      `attachment; filename="_ filename= evil.exe.json"; filename*=UTF-8''%3B%20filename%3D%20evil.exe.json`,
    ],
    ['../../etc/passwd', `attachment; filename="etc passwd.json"; filename*=UTF-8''etc%20passwd.json`],
    ['...', `attachment; filename="character.json"; filename*=UTF-8''character.json`],
    ["O'Neil (old)*", `attachment; filename="O'Neil (old).json"; filename*=UTF-8''O%27Neil%20%28old%29.json`],
    ['\u{1f409}', `attachment; filename="__.json"; filename*=UTF-8''%F0%9F%90%89.json`],
  ])('of %j', (name, header) => expect(attachment(name, 'json')).toBe(header));

  it('is never longer than a disk likes, and never half a sign', () => {
    expect(() => attachment('\u{1f409}'.repeat(500), 'json')).not.toThrow();
    expect(attachment('x'.repeat(500), 'json')).toContain(`"${'x'.repeat(80)}.json"`);
  });
});
