import { whyUnfit } from './unfit-picture';

describe('a file somebody chose as their picture', () => {
  it.each([
    ['image/png', 1000, null],
    ['image/webp', 2 * 1024 * 1024, null],
    ['', 1000, null],
    ['text/plain', 1000, /no picture we can read: choose a PNG, a JPEG or a WebP/],
    ['image/svg+xml', 1000, /no picture we can read/],
    ['image/jpeg', 2 * 1024 * 1024 + 1, /more than 2 MB/],
  ])('of type "%s" and %i bytes is sent, or refused with what would do', (type, size, words) => {
    const said = whyUnfit({ type, size });
    if (words === null) expect(said).toBeNull();
    else expect(said).toMatch(words);
  });
});
