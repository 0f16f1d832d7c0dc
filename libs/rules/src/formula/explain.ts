import { compile, type Values, type Vocabulary } from './compile';
import { readable, type LabelOf } from './readable';
import type { Expression } from './syntax';

/** One addend of a formula with the player's word for where it comes from. `amount` is never 0. */
export interface Term {
  readonly source: string;
  readonly detail: string | null;
  readonly amount: number;
}

/** Appends the addends that are not 0; their sum, from left to right, is what the formula is worth. */
export type Terms = (values: Values, out: Term[]) => void;

export interface ExplainingVocabulary extends Vocabulary {
  readonly labelOf: LabelOf;
  /** Whether a name stands for a statistic of the sheet: it then leads the explanation of its term. */
  readonly isStatistic: (name: string) => boolean;
}

interface Words {
  readonly source: (values: Values) => string;
  readonly detail: (values: Values) => string | null;
}

const longestDetail = 80;
const longestSource = 200;

/** Splits an expression at the sums on its surface; of an `if` only the branch in force is explained. */
export function compileTerms(expression: Expression, vocabulary: ExplainingVocabulary, sign = 1): Terms {
  if (expression.kind === 'negate') return compileTerms(expression.operand, vocabulary, -sign);
  if (expression.kind === 'if') {
    const condition = compile(expression.condition, vocabulary);
    const then = compileTerms(expression.then, vocabulary, sign);
    const otherwise = compileTerms(expression.else, vocabulary, sign);
    return (values, out) => {
      (condition(values) === 0 ? otherwise : then)(values, out);
    };
  }
  if (expression.kind === 'binary' && (expression.operator === '+' || expression.operator === '-')) {
    const left = compileTerms(expression.left, vocabulary, sign);
    const right = compileTerms(expression.right, vocabulary, expression.operator === '+' ? sign : -sign);
    return (values, out) => {
      left(values, out);
      right(values, out);
    };
  }
  return compileLeaf(expression, vocabulary, sign);
}

/**
 * What a whole formula says about itself beside its bringer, such as `Wisdom modifier, at most 2`; null for a plain
 * number and for what would be too long to read.
 */
export function compileNote(
  expression: Expression,
  vocabulary: ExplainingVocabulary,
): (values: Values) => string | null {
  if (expression.kind === 'if') {
    const condition = compile(expression.condition, vocabulary);
    const then = compileNote(expression.then, vocabulary);
    const otherwise = compileNote(expression.else, vocabulary);
    return (values) => (condition(values) === 0 ? otherwise(values) : then(values));
  }
  if (namesOf(expression).size === 0) return () => null;
  if (expression.kind === 'extreme' || expression.kind === 'table') {
    const { source, detail } = describe(expression, vocabulary);
    return (values) => joined(source(values), detail(values));
  }
  const text = readable(expression, vocabulary.labelOf);
  const note = text.length <= longestDetail ? text : null;
  return () => note;
}

/** A formula in a player's words; null for a plain number, for what decides between cases, and for what is too long. */
export function inWords(expression: Expression, { labelOf }: ExplainingVocabulary): string | null {
  if (namesOf(expression).size === 0 || decides(expression)) return null;
  const text = readable(expression, labelOf);
  return text.length <= longestDetail ? text : null;
}

function decides(expression: Expression): boolean {
  return expression.kind === 'if' || expression.kind === 'table' || childrenOf(expression).some(decides);
}

function compileLeaf(expression: Expression, vocabulary: ExplainingVocabulary, sign: number): Terms {
  const amount = compile(expression, vocabulary);
  const { source, detail } = describe(expression, vocabulary);
  return (values, out) => {
    const worth = sign * amount(values);
    if (worth !== 0) out.push({ source: source(values), detail: detail(values), amount: worth });
  };
}

function describe(expression: Expression, vocabulary: ExplainingVocabulary): Words {
  switch (expression.kind) {
    case 'number':
      return words('Base', null);
    case 'name':
      return words(vocabulary.labelOf(expression.name), null);
    case 'extreme':
      return describeExtreme(expression, vocabulary);
    case 'if':
      return describeIf(expression, vocabulary);
    case 'table':
      return describeTable(expression, vocabulary);
    case 'binary':
      return describeBinary(expression, vocabulary);
    default:
      return describeAny(expression, vocabulary);
  }
}

function describeAny(expression: Expression, { labelOf }: ExplainingVocabulary): Words {
  const text = readable(expression, labelOf);
  const [name, another] = namesOf(expression);
  if (name === undefined || another !== undefined) return words(shortened(text), null);
  return words(labelOf(name), text.length <= longestDetail ? text : null);
}

function describeIf(expression: Extract<Expression, { kind: 'if' }>, vocabulary: ExplainingVocabulary): Words {
  const condition = compile(expression.condition, vocabulary);
  const then = describe(expression.then, vocabulary);
  const otherwise = describe(expression.else, vocabulary);
  const chosen = (values: Values): Words => (condition(values) === 0 ? otherwise : then);
  return { source: (values) => chosen(values).source(values), detail: (values) => chosen(values).detail(values) };
}

/** `table(proficiency, level)` is explained by the level it was read at. */
function describeTable(expression: Extract<Expression, { kind: 'table' }>, vocabulary: ExplainingVocabulary): Words {
  if (expression.index.kind !== 'name') return describeAny(expression, vocabulary);
  const label = vocabulary.labelOf(expression.index.name);
  const level = compile(expression.index, vocabulary);
  return { source: (values) => `${label} ${String(level(values))}`, detail: () => null };
}

/** A cap (`min(dexterity.modifier, 2)`) is named beside what it caps; of several candidates the winner speaks. */
function describeExtreme(
  { direction, operands }: Extract<Expression, { kind: 'extreme' }>,
  vocabulary: ExplainingVocabulary,
): Words {
  const limits = operands.flatMap((operand) => (operand.kind === 'number' ? [operand.value] : []));
  const rest = operands.filter((operand) => operand.kind !== 'number');
  const candidates = rest.map((operand) => ({
    worth: compile(operand, vocabulary),
    words: describe(operand, vocabulary),
  }));
  const [first, ...others] = candidates;
  if (first === undefined) return words('Base', null);

  const winner = (values: Values): Words =>
    others.reduce(
      (best, candidate) => (beats(candidate.worth(values), best.worth(values), direction) ? candidate : best),
      first,
    ).words;
  const cap = limits.length === 0 ? null : capText(direction, limits);
  return {
    source: (values) => winner(values).source(values),
    detail: (values) => joined(winner(values).detail(values), cap),
  };
}

function beats(candidate: number, best: number, direction: 'min' | 'max'): boolean {
  return direction === 'min' ? candidate < best : candidate > best;
}

function capText(direction: 'min' | 'max', limits: readonly number[]): string {
  return direction === 'min' ? `at most ${String(Math.min(...limits))}` : `at least ${String(Math.max(...limits))}`;
}

/** A product is explained by the one factor that is a statistic, the rest being how often it counts. */
function describeBinary(expression: Extract<Expression, { kind: 'binary' }>, vocabulary: ExplainingVocabulary): Words {
  const { operator, left, right } = expression;
  if (operator === '/' && right.kind === 'number') return scaled(left, `÷ ${formatNumber(right.value)}`, vocabulary);
  if (operator !== '*') return describeAny(expression, vocabulary);

  const leads = weightOf(left, vocabulary) - weightOf(right, vocabulary);
  if (leads === 0) return describeAny(expression, vocabulary);
  const [main, factor] = leads > 0 ? [left, right] : [right, left];
  const times = compile(factor, vocabulary);
  const { source, detail } = describe(main, vocabulary);
  return {
    source,
    detail: (values) => {
      const count = times(values);
      return joined(detail(values), count === 1 ? null : `× ${formatNumber(count)}`);
    },
  };
}

function scaled(main: Expression, scale: string, vocabulary: ExplainingVocabulary): Words {
  const { source, detail } = describe(main, vocabulary);
  return { source, detail: (values) => joined(detail(values), scale) };
}

/** What holds a statistic leads before what holds another name, and that before a plain number. */
function weightOf(expression: Expression, { isStatistic }: ExplainingVocabulary): number {
  const names = [...namesOf(expression)];
  if (names.length === 0) return 0;
  return names.some((name) => isStatistic(name)) ? 2 : 1;
}

/** Every name an expression mentions. */
function namesOf(expression: Expression, found = new Set<string>()): Set<string> {
  if (expression.kind === 'name') found.add(expression.name);
  for (const child of childrenOf(expression)) namesOf(child, found);
  return found;
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
    case 'not':
    case 'round':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'extreme':
      return expression.operands;
    case 'if':
      return [expression.condition, expression.then, expression.else];
    case 'table':
      return [expression.index];
  }
}

function words(source: string, detail: string | null): Words {
  return { source: () => source, detail: () => detail };
}

/** A name may stand for a hundred letters, and a formula hold a hundred names. */
function shortened(text: string): string {
  return text.length <= longestSource ? text : `${Array.from(text.slice(0, longestSource)).join('')}…`;
}

function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  return `${first}, ${second}`;
}

function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
