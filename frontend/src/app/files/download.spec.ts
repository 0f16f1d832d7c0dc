import { safeName } from './download';

describe('safeName', () => {
  it.each([
    ['Tamsin Oakapple.json', 'Tamsin Oakapple.json'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['a/b\\c:d*e?.json', 'a-b-c-d-e-.json'],
    ['...', 'heroledger'],
    ['Ægir 竜.json', 'Ægir 竜.json'],
  ])('%s is kept as %s', (name, kept) => {
    expect(safeName(name)).toBe(kept);
  });
});
