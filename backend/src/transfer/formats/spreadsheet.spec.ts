import { tableLine } from './spreadsheet';

describe('a line of a table', () => {
  it.each([
    [['Aldra', 3], 'Aldra,3\r\n'],
    [['Aldra, the "Quick"', ''], '"Aldra, the ""Quick""",\r\n'],
    [['two\nlines'], '"two\nlines"\r\n'],
    [['a;=1+1', 'a\t=1'], '"a;=1+1","a\t=1"\r\n'],
    [[-3], '-3\r\n'],
  ])('holds %j as %j', (cells, line) => {
    expect(tableLine(cells)).toBe(line);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])(
    'makes no formula of a name such as %j',
    (name) => {
      expect(tableLine([name]).replace(/^"/, '')).toMatch(/^'/);
    },
  );
});
