import { createSecretKey } from 'node:crypto';
import { open, seal } from './envelope';

const key = createSecretKey(Buffer.alloc(32, 7));

describe('what is sealed in the trail', () => {
  const plain = Buffer.from('{"ip":"203.0.113.7"}');

  it('opens with its key, for its person', () => {
    const sealed = seal(key, plain, 'mira');
    expect(open(key, sealed, 'mira')).toEqual(plain);
    expect(open(key, sealed, 'noor')).toBeNull();
    expect(open(createSecretKey(Buffer.alloc(32, 8)), sealed, 'mira')).toBeNull();
  });

  it('is read for ever as it was once written', () => {
    const stored = '0YkbZ4I5HclKmFZFvpu20mp-jrOgsohEgUJhluIrNheQe3ez00nmcfm-f8_nWg0E';
    expect(open(key, stored, 'mira')).toEqual(plain);
  });

  it('does not open when a part of it is missing', () => {
    const bytes = Buffer.from(seal(key, plain, 'mira'), 'base64url');
    for (const length of [0, 11, 12, 16, 27, 28, bytes.length - 1])
      expect(open(key, bytes.subarray(0, length).toString('base64url'), 'mira')).toBeNull();
  });
});
