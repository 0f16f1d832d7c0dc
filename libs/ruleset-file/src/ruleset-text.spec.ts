import { readRulesetText } from './ruleset-text';

const game = (change: object) => JSON.stringify({ format: 1, id: 'tiny', 'a/b': [{ x: 1 }], ...change }, null, 2);

describe('a text that may be a ruleset', () => {
  const linesOf = (text: string) => readRulesetText(text).problems?.map(({ line, pointer }) => [line, pointer]);

  it('says the line of what is wrong, and of what is missing the line where it should stand', () => {
    const lines = new Map(linesOf(game({ version: 'one' }))?.map(([line, pointer]) => [pointer, line]));
    expect(lines.get('/version')).toBe(9);
    expect(lines.get('/classes')).toBe(1);
  });

  it.each([
    ['', 1],
    ['{\n  "format": 1,\n}', 3],
    ['{"a": 1}\n// no comment', 2],
    ['[1, 2', 1],
  ])('says at which line %j is no JSON', (text, line) => {
    const { problems } = readRulesetText(text);
    expect(problems?.[0]).toMatchObject({ line, pointer: '', message: expect.stringMatching(/^This is no JSON: /) });
  });

  it.each([1_000, 200_000])('refuses what is nested %i deep', (depth) => {
    const text = `{"format": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const deep of [text, text.slice(0, -1)])
      expect(readRulesetText(deep).problems).toContainEqual(expect.objectContaining({ line: 1 }));
  });
});
