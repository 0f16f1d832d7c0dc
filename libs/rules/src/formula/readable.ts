import type { BinaryOperator, Expression } from './syntax';

/** What a name is called on the sheet: `dexterity.modifier` → `Dexterity modifier`. */
export type LabelOf = (name: string) => string;

const precedence: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '=': 3,
  '!=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};
const signs: Readonly<Partial<Record<BinaryOperator, string>>> = {
  '-': '−',
  '*': '×',
  '/': '÷',
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
};

/** The expression in a player's words: `(Strength − 10) ÷ 2, rounded down`. */
export function readable(expression: Expression, labelOf: LabelOf): string {
  if (expression.kind !== 'round') return write(expression, labelOf, 0);
  const direction = expression.direction === 'floor' ? 'down' : 'up';
  return `${write(expression.operand, labelOf, 0)}, rounded ${direction}`;
}

function write(expression: Expression, labelOf: LabelOf, outer: number): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'name':
      return labelOf(expression.name);
    case 'negate':
      return `−${write(expression.operand, labelOf, 6)}`;
    case 'not':
      return `not ${write(expression.operand, labelOf, 6)}`;
    case 'binary':
      return writeBinary(expression, labelOf, outer);
    case 'round':
      return `${expression.direction === 'floor' ? 'rounded down' : 'rounded up'} (${write(expression.operand, labelOf, 0)})`;
    case 'extreme':
      return `the ${expression.direction === 'min' ? 'lowest' : 'highest'} of ${writeList(expression.operands, labelOf)}`;
    case 'if':
      return `if ${write(expression.condition, labelOf, 0)}: ${write(expression.then, labelOf, 0)}, else ${write(expression.else, labelOf, 0)}`;
    case 'table':
      return `the table at ${write(expression.index, labelOf, 6)}`;
  }
}

function writeBinary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  labelOf: LabelOf,
  outer: number,
): string {
  const strength = precedence[operator];
  const text = `${write(left, labelOf, strength)} ${signs[operator] ?? operator} ${write(right, labelOf, strength + 1)}`;
  return strength < outer ? `(${text})` : text;
}

function writeList(operands: readonly Expression[], labelOf: LabelOf): string {
  return `(${operands.map((operand) => write(operand, labelOf, 0)).join(', ')})`;
}
