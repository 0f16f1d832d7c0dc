import type { BinaryOperator, Expression, Formula } from './syntax';

/** Every number a formula may name, at the place its name was given. */
export type Values = Float64Array;
export type Evaluate = (values: Values) => number;

export interface Vocabulary {
  /** Where the number of this name stands in the values. */
  readonly slotOf: (name: string) => number | undefined;
  readonly tableOf: (name: string) => readonly number[] | undefined;
}

/**
 * Turns an expression into a closure over numbered places, so that deriving a sheet looks no name up.
 * The closure is total: every answer is a finite number, and what has no answer is 0.
 *
 * A name or table the vocabulary does not know counts as 0; `loadRuleset` refuses them beforehand.
 */
export function compile(expression: Expression, vocabulary: Vocabulary): Evaluate {
  const evaluate = compileNode(expression, vocabulary);
  return (values) => finite(evaluate(values));
}

/**
 * @param numberOf answers a name with its number; `undefined` counts as 0
 * @param tableOf answers the name of a table with its column, index 0 being level 1
 * @returns a finite number; division by zero and unknown names give 0
 */
export function evaluate(
  formula: Formula,
  numberOf: (name: string) => number | undefined,
  tableOf: (name: string) => readonly number[] | undefined = () => undefined,
): number {
  const slots = new Map<string, number>();
  for (const { name } of formula.names) if (!slots.has(name)) slots.set(name, slots.size);
  const values = new Float64Array(slots.size);
  for (const [name, slot] of slots) values[slot] = finite(numberOf(name) ?? 0);
  return compile(formula.root, { slotOf: (name) => slots.get(name), tableOf })(values);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

function compileNode(expression: Expression, vocabulary: Vocabulary): Evaluate {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return compileAtom(expression, vocabulary);
    case 'negate':
    case 'not':
      return compileUnary(expression.kind, compileNode(expression.operand, vocabulary));
    case 'binary':
      return binaryOperations[expression.operator](
        compileNode(expression.left, vocabulary),
        compileNode(expression.right, vocabulary),
      );
    case 'round':
      return compileRound(expression.direction, compileNode(expression.operand, vocabulary));
    case 'extreme':
      return compileExtreme(
        expression.direction,
        expression.operands.map((operand) => compileNode(operand, vocabulary)),
      );
    case 'if':
      return compileIf(
        compileNode(expression.condition, vocabulary),
        compileNode(expression.then, vocabulary),
        compileNode(expression.else, vocabulary),
      );
    case 'table':
      return compileTable(vocabulary.tableOf(expression.table) ?? [], compileNode(expression.index, vocabulary));
  }
}

function constant(value: number): Evaluate {
  return () => value;
}

function compileAtom(atom: Extract<Expression, { kind: 'number' | 'name' }>, vocabulary: Vocabulary): Evaluate {
  if (atom.kind === 'number') return constant(atom.value);
  const slot = vocabulary.slotOf(atom.name);
  return slot === undefined ? constant(0) : (values) => values[slot] ?? 0;
}

const binaryOperations: Readonly<Record<BinaryOperator, (left: Evaluate, right: Evaluate) => Evaluate>> = {
  '+': (left, right) => (values) => left(values) + right(values),
  '-': (left, right) => (values) => left(values) - right(values),
  '*': (left, right) => (values) => left(values) * right(values),
  '/': (left, right) => (values) => {
    const divisor = right(values);
    return divisor === 0 ? 0 : left(values) / divisor;
  },
  and: (left, right) => (values) => (left(values) !== 0 && right(values) !== 0 ? 1 : 0),
  or: (left, right) => (values) => (left(values) !== 0 || right(values) !== 0 ? 1 : 0),
  '<': (left, right) => (values) => (left(values) < right(values) ? 1 : 0),
  '<=': (left, right) => (values) => (left(values) <= right(values) ? 1 : 0),
  '>': (left, right) => (values) => (left(values) > right(values) ? 1 : 0),
  '>=': (left, right) => (values) => (left(values) >= right(values) ? 1 : 0),
  '=': (left, right) => (values) => (left(values) === right(values) ? 1 : 0),
  '!=': (left, right) => (values) => (left(values) === right(values) ? 0 : 1),
};

function compileUnary(kind: 'negate' | 'not', operand: Evaluate): Evaluate {
  return kind === 'negate' ? (values) => 0 - operand(values) : (values) => (operand(values) === 0 ? 1 : 0);
}

function compileRound(direction: 'floor' | 'ceil', operand: Evaluate): Evaluate {
  return direction === 'floor' ? (values) => Math.floor(operand(values)) : (values) => Math.ceil(operand(values));
}

function compileExtreme(direction: 'min' | 'max', operands: readonly Evaluate[]): Evaluate {
  const [first = constant(0), ...others] = operands;
  const better: (a: number, b: number) => boolean = direction === 'min' ? (a, b) => a < b : (a, b) => a > b;
  return (values) => {
    let best = first(values);
    for (const other of others) {
      const candidate = other(values);
      if (better(candidate, best)) best = candidate;
    }
    return best;
  };
}

function compileIf(condition: Evaluate, then: Evaluate, otherwise: Evaluate): Evaluate {
  return (values) => (condition(values) === 0 ? otherwise(values) : then(values));
}

/** Below level 1 there is nothing yet; past the end the last entry stays in force. */
function compileTable(column: readonly number[], index: Evaluate): Evaluate {
  return (values) => {
    const level = Math.floor(index(values));
    return level < 1 ? 0 : (column[Math.min(level, column.length) - 1] ?? 0);
  };
}
