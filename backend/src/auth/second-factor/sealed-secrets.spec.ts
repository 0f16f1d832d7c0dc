import { randomBytes } from 'node:crypto';
import { testConfig } from '../../testing';
import { Keys } from '../keys';
import { SealedSecrets } from './sealed-secrets';

const [first, second] = ['f'.repeat(40), 's'.repeat(40)];
const withKeys = (SECRET_KEY: string, SECRET_KEY_PREVIOUS = '') =>
  new SealedSecrets(new Keys(testConfig('', { SECRET_KEY, SECRET_KEY_PREVIOUS })));

describe('a sealed secret', () => {
  const secret = randomBytes(20);
  const sealed = withKeys(first).seal(secret, 'mira');

  it('opens for its account', () => {
    expect(withKeys(first).open(sealed, 'mira')).toEqual(secret);
  });

  it('does not open for another account', () => {
    expect(withKeys(first).open(sealed, 'noor')).toBeNull();
  });

  it('opens under a new key as long as the one before it is named, and asks to be sealed anew', () => {
    const secrets = withKeys(second, first);
    expect(secrets.open(sealed, 'mira')).toEqual(secret);
    expect(secrets.isCurrent(sealed)).toBe(false);
    expect(secrets.isCurrent(secrets.seal(secret, 'mira'))).toBe(true);
  });

  it('does not open once its key is forgotten, nor when a bit was changed', () => {
    expect(withKeys(second).open(sealed, 'mira')).toBeNull();
    const changed = Buffer.from(sealed.secret, 'base64url');
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
    expect(withKeys(first).open({ ...sealed, secret: changed.toString('base64url') }, 'mira')).toBeNull();
  });

  it('opens for ever as it was once written', () => {
    const stored = 'a6UvR75p_sG7xi267Sk1Woj2sHBEWZ3nHKdNULVWXDguAfcQEhkWYjGG9cgYK1DY';
    expect(withKeys(first).open({ secret: stored, keyId: '58c08bfb' }, 'mira')).toEqual(
      Buffer.from('12345678901234567890'),
    );
  });

  it('does not open when a part of it is missing', () => {
    const bytes = Buffer.from(sealed.secret, 'base64url');
    for (const length of [0, 11, 12, 16, 27, 28, bytes.length - 1]) {
      const secret = bytes.subarray(0, length).toString('base64url');
      expect(withKeys(first).open({ ...sealed, secret }, 'mira')).toBeNull();
    }
  });

  it('looks different each time', () => {
    expect(withKeys(first).seal(secret, 'mira').secret).not.toBe(sealed.secret);
  });
});
