import { FormulaError } from './syntax';

export type TokenKind = 'number' | 'name' | 'symbol' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

/** A hyphen or a dot belongs to a name when a letter or a digit follows it at once. */
const tokenPattern =
  /(?<space>\s+)|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*)|(?<symbol><=|>=|!=|==|[-+*/(),<>=])/y;

/** @throws FormulaError at the first character that belongs to no token */
export function tokenize(text: string): Token[] {
  const pattern = new RegExp(tokenPattern);
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match === null) throw new FormulaError(`“${text.charAt(position)}” has no meaning here.`, position);
    const kind = kindOf(match);
    if (kind !== null) tokens.push({ kind, text: match[0] === '==' ? '=' : match[0], position });
    position += match[0].length;
  }
  tokens.push({ kind: 'end', text: 'the end', position });
  return tokens;
}

function kindOf(match: RegExpExecArray): TokenKind | null {
  if (match.groups?.['number'] !== undefined) return 'number';
  if (match.groups?.['name'] !== undefined) return 'name';
  return match.groups?.['symbol'] === undefined ? null : 'symbol';
}
