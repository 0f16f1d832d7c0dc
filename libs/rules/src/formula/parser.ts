import { tokenize, type Token } from './lexer';
import {
  comparisonOperators,
  FormulaError,
  maximumFormulaDepth,
  maximumFormulaLength,
  type BinaryOperator,
  type Expression,
  type Formula,
  type Mention,
} from './syntax';

const reservedWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'floor', 'ceil', 'min', 'max', 'if', 'table']);

/** From the loosest binding to the tightest; `not` stands between the second and the third. */
const operatorLevels: readonly (readonly BinaryOperator[])[] = [
  ['or'],
  ['and'],
  comparisonOperators,
  ['+', '-'],
  ['*', '/'],
];
const comparisonLevel = 2;

/**
 * Reads a formula; the language is described in `ruleset.ts`.
 *
 * @param text at most {@link maximumFormulaLength} characters, nested at most {@link maximumFormulaDepth} deep
 * @throws FormulaError naming the character where reading stopped
 * @example evaluate(parseFormula('floor((strength - 10) / 2)'), (name) => (name === 'strength' ? 15 : undefined)) // 2
 */
export function parseFormula(text: string): Formula {
  if (text.length > maximumFormulaLength) {
    throw new FormulaError(
      `A formula has at most ${String(maximumFormulaLength)} characters, this one has ${String(text.length)}.`,
      maximumFormulaLength,
    );
  }
  return new Parser(text).parse();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #names: Mention[] = [];
  readonly #tables: Mention[] = [];
  #next = 0;
  #depth = 0;

  constructor(private readonly text: string) {
    this.#tokens = tokenize(text);
  }

  parse(): Formula {
    const root = this.#binary(0);
    const rest = this.#peek();
    if (rest.kind !== 'end') throw new FormulaError(`“${rest.text}” is one word too many.`, rest.position);
    return { text: this.text, root, names: this.#names, tables: this.#tables };
  }

  #binary(level: number): Expression {
    const operators = operatorLevels[level];
    if (operators === undefined) return this.#unary();
    if (level === comparisonLevel && this.#takes('not')) {
      return this.#nested(() => ({ kind: 'not', operand: this.#binary(comparisonLevel) }));
    }
    let left = this.#binary(level + 1);
    for (let operator = this.#operator(operators); operator; operator = this.#operator(operators)) {
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #operator(operators: readonly BinaryOperator[]): BinaryOperator | undefined {
    const { text } = this.#peek();
    const operator = operators.find((candidate) => candidate === text);
    if (operator !== undefined) this.#next += 1;
    return operator;
  }

  #unary(): Expression {
    return this.#takes('-')
      ? this.#nested(() => ({ kind: 'negate', operand: this.#unary() }))
      : this.#nested(() => this.#primary());
  }

  #primary(): Expression {
    const token = this.#peek();
    this.#next += 1;
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.text === '(') {
      const inner = this.#binary(0);
      this.#expect(')');
      return inner;
    }
    if (token.kind !== 'name')
      throw new FormulaError(`A number or a name is missing before ${token.text}.`, token.position);
    return this.#peek().text === '(' ? this.#call(token) : this.#name(token);
  }

  #name(token: Token): Expression {
    if (reservedWords.has(token.text)) {
      throw new FormulaError(`“${token.text}” is not the name of a number.`, token.position);
    }
    this.#names.push({ name: token.text, position: token.position });
    return { kind: 'name', name: token.text };
  }

  #call(callee: Token): Expression {
    this.#expect('(');
    if (callee.text === 'table') return this.#table();
    const operands = [this.#binary(0)];
    while (this.#takes(',')) operands.push(this.#binary(0));
    this.#expect(')');
    return build(callee, operands);
  }

  #table(): Expression {
    const token = this.#peek();
    if (token.kind !== 'name') throw new FormulaError('`table` begins with the name of a table.', token.position);
    this.#next += 1;
    this.#tables.push({ name: token.text, position: token.position });
    this.#expect(',');
    const index = this.#binary(0);
    this.#expect(')');
    return { kind: 'table', table: token.text, index };
  }

  #nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > maximumFormulaDepth) {
      throw new FormulaError(`Nested deeper than ${String(maximumFormulaDepth)} levels.`, this.#peek().position);
    }
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: 'the end', position: this.text.length };
  }

  #takes(text: string): boolean {
    if (this.#peek().text !== text || this.#peek().kind === 'end') return false;
    this.#next += 1;
    return true;
  }

  #expect(text: string): void {
    const token = this.#peek();
    if (!this.#takes(text)) throw new FormulaError(`“${text}” is missing before ${token.text}.`, token.position);
  }
}

function build(callee: Token, operands: readonly Expression[]): Expression {
  switch (callee.text) {
    case 'floor':
    case 'ceil':
      return { kind: 'round', direction: callee.text, operand: onlyOperand(callee, operands) };
    case 'min':
    case 'max':
      return { kind: 'extreme', direction: callee.text, operands };
    case 'if':
      return buildIf(callee, operands);
    default:
      throw new FormulaError(`There is no function “${callee.text}”.`, callee.position);
  }
}

function onlyOperand(callee: Token, [operand, ...others]: readonly Expression[]): Expression {
  if (operand !== undefined && others.length === 0) return operand;
  throw new FormulaError(`\`${callee.text}\` takes one value.`, callee.position);
}

function buildIf(callee: Token, [condition, then, otherwise, ...others]: readonly Expression[]): Expression {
  if (condition && then && otherwise && others.length === 0) return { kind: 'if', condition, then, else: otherwise };
  throw new FormulaError('`if` takes a condition and two values.', callee.position);
}
