/** Longest formula, in characters. */
export const maximumFormulaLength = 500;
/** Deepest nesting of parentheses, calls and signs. */
export const maximumFormulaDepth = 32;

export const comparisonOperators = ['<', '<=', '>', '>=', '=', '!='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];
export type BinaryOperator = '+' | '-' | '*' | '/' | 'and' | 'or' | ComparisonOperator;

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate' | 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'round'; readonly direction: 'floor' | 'ceil'; readonly operand: Expression }
  | { readonly kind: 'extreme'; readonly direction: 'min' | 'max'; readonly operands: readonly Expression[] }
  | { readonly kind: 'if'; readonly condition: Expression; readonly then: Expression; readonly else: Expression }
  | { readonly kind: 'table'; readonly table: string; readonly index: Expression };

/** A word of a formula and where it stands, counted in characters from 0. */
export interface Mention {
  readonly name: string;
  readonly position: number;
}

export interface Formula {
  readonly text: string;
  readonly root: Expression;
  /** Every name mentioned, in order, repeated where the text repeats it. */
  readonly names: readonly Mention[];
  /** Every table mentioned. */
  readonly tables: readonly Mention[];
}

/** The formula cannot be read; `position` counts characters from 0. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';

  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}
