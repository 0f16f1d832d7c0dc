import { createSecretKey, randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher';

const key = createSecretKey(randomBytes(32));

describe('what is encrypted', () => {
  const sealed = encrypt(key, Buffer.from('a secret'), 'mira');

  it('is read with its key and for its person', () => {
    expect(decrypt(key, sealed, 'mira')?.toString()).toBe('a secret');
    expect(decrypt(key, sealed, 'noor')).toBeNull();
    expect(decrypt(createSecretKey(randomBytes(32)), sealed, 'mira')).toBeNull();
  });

  it('is not read by a part of its tag, which could be guessed', () => {
    for (const length of [4, 8, 12, 15])
      expect(decrypt(key, { ...sealed, tag: sealed.tag.subarray(0, length) }, 'mira')).toBeNull();
  });
});
