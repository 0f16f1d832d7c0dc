/** Signs that mean something within a line, wherever they stand. */
const ANYWHERE = /[\\`*_[\]|~$]/g;
/** What would make a line a heading, a list, a rule or the underline of one. */
const AT_THE_START = /^(\s*)([-+=#]|\d+(?=[.)]))/;

/** Text that stays text: what a player writes never becomes a heading, a link, a picture or markup. A line of it. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('://', '\\://')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(AT_THE_START, (_start, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** Paragraphs and lines as they were written. */
export const plainLines = (text: string): string => broken(text.split(BREAK).map(plain));

/** Between two lines, whatever wrote them. */
export const BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** Lines that stay lines. */
export const broken = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    // A line that another one follows ends with two blanks: that is a break.
    .replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
