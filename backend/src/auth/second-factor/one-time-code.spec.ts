import { toBase32 } from './base32';
import { codeOf, stepOf } from './one-time-code';

/** The secret and the values of RFC 6238, appendix B, shortened to six digits. */
const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => new Date(seconds * 1000);

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is %s, as in the standard', (seconds, code) => {
    expect(codeOf(secret, Math.floor(seconds / 30))).toBe(code);
  });

  it.each([
    [-31, null],
    [-30, 41_152_263],
    [0, 41_152_263],
    [59, 41_152_263],
    [60, null],
  ])('%d seconds after its half minute began is taken as that of step %s', (late, step) => {
    expect(stepOf('005924', secret, at(1_234_567_890 + late))).toBe(step);
  });

  it.each(['', '5924', '0059240', '００５９２４', 'abcdef'])('is not %j', (code) => {
    expect(stepOf(code, secret, at(1_234_567_890))).toBeNull();
  });
});

describe('a secret in words', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('of %j is %j', (text, words) => {
    expect(toBase32(Buffer.from(text))).toBe(words);
  });
});
