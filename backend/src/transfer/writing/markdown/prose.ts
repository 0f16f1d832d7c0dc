import { BREAK, broken, plainLines } from './plain';

/** Of quotes, lists and blanks that open a line: within them a heading is one all the same. */
const HEADING = /^((?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*)(#{1,6})(?=\s|$)/;
/** Makes a heading of the line before. */
const UNDERLINE = /^([\s>]*)(=+|-+)$/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** A fence that ends with the list or quote around it, which only a reader of Markdown could tell. */
const INNER_FENCE = /^((?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)+)(?=```|~~~)/;
/** What makes a link, before an address that is neither a page of the web nor a mail. */
const ELSEWHERE = /\]([(:])(?!\s*(?:https?:\/\/|mailto:))/gi;
/** Deeper than anybody writes; some readers would take minutes. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){16}|^[ \t]{80}/m;

const LOWEST_HEADING = 6;

/**
 * A story is Markdown by itself, as the app shows it: its headings come below those of the sheet, a new line stays where
 * one was typed, a tag is shown as a tag, no picture is loaded from anywhere, and no code runs on into what follows.
 */
export function prose(text: string): string {
  if (TOO_DEEP.test(text)) return plainLines(text);
  const lines: string[] = [];
  let fence: string | null = null;
  for (const typed of text.split(BREAK)) {
    const line = typed.trimEnd().replaceAll('<', '&lt;').replace(INNER_FENCE, '$1\\');
    const mark: string | null = FENCE.exec(line)?.[0] ?? null;
    lines.push(fence === null && mark === null ? tamed(line, lines.at(-1) ?? '') : line);
    fence = fence === null ? mark : leftOf(fence, line, mark);
  }
  return broken(fence === null ? lines : [...lines, fence]);
}

/** The fence that is still open after a line of code: none where the line is its end. */
const leftOf = (fence: string, line: string, mark: string | null): string | null =>
  mark === line && mark.startsWith(fence) ? null : fence;

/** A line outside of code. */
const tamed = (line: string, before: string): string =>
  line
    .replace(/(?<!!)!+(?=\[)/g, '')
    .replace(ELSEWHERE, ']\\$1')
    .replace(HEADING, (_start, within: string, { length }: string) => within + belowTheSheet(length))
    .replace(UNDERLINE, (rule: string, within: string, signs: string) =>
      before === '' && !signs.startsWith('=') ? rule : `${within}\\${signs}`,
    );

/** The sheet has a heading of the first level, its sections are of the second. */
const belowTheSheet = (level: number): string => '#'.repeat(Math.min(LOWEST_HEADING, level + 2));
