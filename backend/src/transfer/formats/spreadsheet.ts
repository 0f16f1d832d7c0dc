/**
 * A line of a table as RFC 4180 has it; also what other spreadsheets part cells by is quoted, for `;=1+1` would begin one. A text that a spreadsheet would calculate gets an apostrophe, so that nobody's
 * name can become a formula on somebody's desk.
 */
export const tableLine = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(',')}\r\n`;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
