import { compileSchema } from './schema';

const check = compileSchema({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['name', 'parts'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 5, pattern: '^[a-z]+$' },
    parts: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/part' } },
    size: { enum: ['small', 'large'] },
    scores: {
      type: 'object',
      maxProperties: 2,
      propertyNames: { pattern: '^[a-z]+$' },
      additionalProperties: { type: 'integer', minimum: 1, maximum: 9 },
    },
  },
  additionalProperties: false,
  $defs: {
    part: {
      oneOf: [
        {
          type: 'object',
          required: ['kind', 'count'],
          properties: { kind: { const: 'many' }, count: { type: 'number' } },
        },
        {
          type: 'object',
          required: ['kind', 'parts'],
          properties: { kind: { const: 'nested' }, parts: { items: { $ref: '#/$defs/part' } } },
        },
        { type: 'null' },
      ],
    },
  },
});
const sound = { name: 'abc', parts: [null, { kind: 'many', count: 1 }], size: 'small', scores: { a: 1 } };
const problemsWith = (changes: object): string[] =>
  check({ ...sound, ...changes }).map(({ pointer, message }) => `${pointer} ${message}`);

describe('a schema', () => {
  it('finds nothing wrong with what fits', () => {
    expect(check(sound)).toEqual([]);
  });

  it.each([
    [{ name: 5 }, ['/name Must be text.']],
    [{ name: '' }, ['/name Must have at least 1 characters, has 0.', '/name Has characters that may not stand here.']],
    [{ name: 'abcdef' }, ['/name Must have at most 5 characters, has 6.']],
    [{ parts: [null, null, null] }, ['/parts Must have at most 2 entries, has 3.']],
    [{ size: 'huge' }, ['/size Must be one of small, large.']],
    [{ scores: { a: 1, b: 2, c: 3 } }, ['/scores Must have at most 2 entries, has 3.']],
    [{ scores: { a: 0, b: 10 } }, ['/scores/a Must be at least 1, is 0.', '/scores/b Must be at most 9, is 10.']],
    [{ scores: { a: 1.5 } }, ['/scores/a Must be a whole number.']],
    [{ scores: { a: Number.NaN } }, ['/scores/a Must be a whole number.']],
    [{ scores: { 'a/b': 1 } }, ['/scores/a~1b Has characters that may not stand here.']],
    [{ surplus: 1 }, ['/surplus There is no such field.']],
  ])('%j is answered with %j', (changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });

  it('names each missing field where it should stand', () => {
    expect(check({}).map(({ pointer }) => pointer)).toEqual(['/name', '/parts']);
  });

  it('of several shapes explains the one that was meant', () => {
    expect(problemsWith({ parts: [{ kind: 'many', count: 'x' }] })).toEqual(['/parts/0/count Must be a number.']);
    expect(problemsWith({ parts: [{ kind: 'nested', parts: [{ kind: 'many', count: 'x' }] }] })).toEqual([
      '/parts/0/parts/0/count Must be a number.',
    ]);
  });

  it('stops at a document that is nested too deeply', () => {
    let part: unknown = null;
    for (let depth = 0; depth < 5000; depth += 1) part = { kind: 'nested', parts: [part] };
    expect(check({ ...sound, parts: [part] }).map(({ keyword }) => keyword)).toContain('depth');
  });

  it('refuses a keyword it does not know rather than passing it over', () => {
    expect(() => compileSchema({ multipleOf: 3 })).toThrow('multipleOf');
  });

  it('does not take what is inherited for a field', () => {
    expect(compileSchema({ required: ['toString'] })({}).map(({ pointer }) => pointer)).toEqual(['/toString']);
  });
});
