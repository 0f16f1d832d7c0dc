import * as fc from 'fast-check';
import { evaluate } from './compile';
import { parseFormula } from './parser';
import { FormulaError, maximumFormulaDepth, maximumFormulaLength } from './syntax';

const numbers: Readonly<Record<string, number>> = { level: 5, strength: 15, 'skill.sleight-of-hand': 3, none: 0 };
const value = (text: string): number =>
  evaluate(
    parseFormula(text),
    (name) => numbers[name],
    (name) => (name === 'bonus' ? [2, 2, 3] : undefined),
  );

describe('a formula', () => {
  it.each([
    ['2', 2],
    ['1.5 * 2', 3],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['-level + 1', -4],
    ['7 / 2', 3.5],
    ['7 / 0', 0],
    ['7 / none', 0],
    ['floor((strength - 10) / 2)', 2],
    ['floor(-1 / 2)', -1],
    ['ceil(7 / 2)', 4],
    ['min(3, level, 9)', 3],
    ['max(3, level, 9)', 9],
    ['skill.sleight-of-hand - 1', 2],
    ['if(level >= 5, 10, 20)', 10],
    ['if(level < 5, 10, 20)', 20],
    ['level = 5', 1],
    ['level == 5', 1],
    ['level != 5', 0],
    ['level > 3 and strength <= 15', 1],
    ['none or none', 0],
    ['not none', 1],
    ['not level = 4 and level', 1],
    ['(level > 3) * 2 + 1', 3],
    ['table(bonus, 1)', 2],
    ['table(bonus, 3)', 3],
    ['table(bonus, 0)', 0],
    ['table(bonus, 99)', 3],
  ])('%s is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['', 'A number or a name is missing before the end.', 0],
    ['1 +', 'A number or a name is missing before the end.', 3],
    ['1 2', '“2” is one word too many.', 2],
    ['(1', '“)” is missing before the end.', 2],
    ['1 $ 2', '“$” has no meaning here.', 2],
    ['sqrt(4)', 'There is no function “sqrt”.', 0],
    ['floor(1, 2)', '`floor` takes one value.', 0],
    ['if(1, 2)', '`if` takes a condition and two values.', 0],
    ['min + 1', '“min” is not the name of a number.', 0],
    ['table(1, 2)', '`table` begins with the name of a table.', 6],
    ['1 + constructor()', 'A number or a name is missing before ).', 16],
  ])('%j is refused, naming the place', (text, message, position) => {
    const error = failureOf(text);
    expect(error.message).toBe(message);
    expect(error.position).toBe(position);
  });

  it('is refused when it is too long or nested too deeply', () => {
    expect(failureOf(`1${'+1'.repeat(maximumFormulaLength)}`).message).toMatch(/at most 500 characters/);
    expect(failureOf(`${'('.repeat(maximumFormulaDepth + 1)}1`).message).toMatch(/Nested deeper than 32/);
    expect(failureOf(`${'-'.repeat(maximumFormulaDepth + 1)}1`).message).toMatch(/Nested deeper than 32/);
  });

  it('reads names of numbers only, never what every object has', () => {
    expect(evaluate(parseFormula('constructor + toString'), () => undefined)).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e200])(
    'has no answer but 0 where arithmetic with %d has none',
    (huge) => {
      expect(evaluate(parseFormula('a * a'), () => huge)).toBe(0);
    },
  );

  it('always has a finite number for an answer, whatever is written and whatever the names stand for', () => {
    const word = fc.constantFrom(
      '1',
      '0',
      '2.5',
      'a',
      'b-c',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      ',',
      'min(',
      'if(',
      'not',
      '<',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.double(), (words, anything) => {
        const text = words.join(' ');
        try {
          expect(Number.isFinite(evaluate(parseFormula(text), () => anything))).toBe(true);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
        }
      }),
    );
  });

  it('gives sums and products the values arithmetic gives them', () => {
    const small = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const named = new Map([
          ['a', a],
          ['b', b],
          ['c', c],
        ]);
        expect(evaluate(parseFormula('a + b * c - (a - b)'), (name) => named.get(name)) + 0).toBe(
          a + b * c - (a - b) + 0,
        );
      }),
    );
  });
});

function failureOf(text: string): FormulaError {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`“${text}” was accepted.`);
}
