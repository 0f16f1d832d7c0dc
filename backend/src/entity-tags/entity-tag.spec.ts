import { allows, entityTag, expectedVersion, namesTag } from './entity-tag';

describe('the versions a save may replace', () => {
  it.each([
    ['"7"', [7]],
    ['"6", "7"', [6, 7]],
    ['*', 'any'],
    ['W/"7"', []],
    ['7', []],
    ['"seven"', []],
    ['', []],
  ])('If-Match %s', (header, expected) => expect(expectedVersion(header)).toEqual(expected));

  it('any version will do for a forced save, only the named ones otherwise', () => {
    expect([allows('any', 7), allows([6, 7], 7), allows([6], 7), allows([], 7)]).toEqual([true, true, false, false]);
  });
});

describe('a reader who has the version already', () => {
  it.each([
    ['"7"', true],
    ['W/"7"', true],
    ['"6", "7"', true],
    ['*', true],
    ['"6"', false],
    [undefined, false],
  ])('If-None-Match %s', (header, named) => expect(namesTag(header, entityTag(7))).toBe(named));
});
