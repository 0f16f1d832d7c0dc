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
    default:
      return writeCall(expression, labelOf);
  }
}

type Call = Extract<Expression, { kind: 'round' | 'extreme' | 'if' | 'table' }>;

function writeCall(call: Call, labelOf: LabelOf): string {
  const inner = (expression: Expression): string => write(expression, labelOf, 0);
  switch (call.kind) {
    case 'round':
      return `${call.direction === 'floor' ? 'rounded down' : 'rounded up'} (${inner(call.operand)})`;
    case 'extreme':
      return `the ${call.direction === 'min' ? 'lowest' : 'highest'} of (${call.operands.map(inner).join(', ')})`;
    case 'if':
      return `if ${inner(call.condition)}: ${inner(call.then)}, else ${inner(call.else)}`;
    case 'table':
      return `the table at ${write(call.index, labelOf, 6)}`;
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
