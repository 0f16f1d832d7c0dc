import { setImmediate as aBreath } from 'node:timers/promises';
import type { Stat } from '@heroledger/rules';
import { figure } from '../figures';
import type { Flow } from './flow';
import type { Form } from './form';
import { brokenInto } from './lines';
import type { Paper, Style } from './paper';

/** The tools of whoever draws a part of a sheet. */
export interface Desk {
  readonly paper: Paper;
  readonly form: Form;
}

export const LABEL: Style = { face: 'strong', size: 6, ink: 'second', spacing: 0.35 };
export const BODY: Style = { face: 'text', size: 9 };
export const NOTE: Style = { face: 'text', size: 7.5, ink: 'second' };
export const TITLE: Style = { face: 'name', size: 11 };
const HEAD: Style = { face: 'caps', size: 10.5, spacing: 0.6 };
const FIGURE: Style = { face: 'figure', size: 11, align: 'right' };

const ROW = 16.5;
const LEADING = 1.35;
/** Lines between two breaths: others are served while a long story is set. */
const AT_ONCE = 60;

/** A section's head: small capitals, and a line that ends in a lozenge. `after` is kept on the same page with it. */
export function heading({ paper }: Desk, flow: Flow, title: string, after = 2 * ROW): void {
  flow.skip(10);
  flow.keep(22 + after);
  const { x, y } = flow.take(22);
  const base = y + 11;
  paper.write(title.toLowerCase(), HEAD, x, { y: base });
  const start = x + paper.width(title.toLowerCase(), HEAD) + 6;
  const end = x + flow.width - 5;
  if (end > start) paper.hairline(start, base - 3, end - start);
  paper.lozenge(end + 2.5, base - 3, 2.5, false);
}

/** `rank` of a skill, or whether a save is trained: 0 draws an empty lozenge; null draws none. */
export function statRow({ paper, form }: Desk, flow: Flow, stat: Stat, rank: number | null): void {
  const { x, y } = flow.take(ROW);
  const base = y + 11.5;
  const wide = 38;
  const unit = stat.unit === null ? 0 : paper.width(stat.unit, NOTE) + 3;
  const indent = rank === null ? 0 : 10;
  if (rank !== null) paper.lozenge(x + 3, base - 3, 3, rank > 0);
  if (rank !== null && rank > 1) paper.lozenge(x + 3, base - 3, 4.6, false);
  oneLine(
    paper,
    stat.name,
    { ...BODY, face: rank === null || rank === 0 ? 'text' : 'strong' },
    {
      x: x + indent,
      y: base,
      room: flow.width - indent - wide - unit,
    },
  );
  form.add(`stat-${stat.id}`, {
    label: stat.name,
    value: figure(stat),
    style: FIGURE,
    x: x + flow.width - wide - unit,
    y: y + 1,
    width: wide,
    height: ROW - 3,
  });
  if (stat.unit !== null) paper.write(stat.unit, NOTE, x + flow.width - unit + 3, { y: base });
  paper.hairline(x, y + ROW - 0.5, flow.width, { thickness: 0.35 });
}

interface LinePlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Cut with an ellipsis where there is no room: everything stands in full elsewhere. */
export function oneLine(paper: Paper, text: string, style: Style, { x, y, room }: LinePlace): void {
  let shown = text.replace(/\s+/g, ' ');
  if (paper.width(shown, style) > room) {
    const signs = Array.from(shown);
    while (signs.length > 0 && paper.width(`${signs.join('')}…`, style) > room) signs.pop();
    shown = `${signs.join('').trimEnd()}…`;
  }
  paper.write(shown, style, x, { y, room });
}

/** Words as they come, over as many pages as they need; `indent` in points. */
export async function paragraph(
  { paper }: Desk,
  flow: Flow,
  text: string,
  { indent = 0, ...style }: Style & { readonly indent?: number } = BODY,
): Promise<void> {
  const leading = style.size * LEADING;
  let lines = 0;
  for (const line of brokenInto(text, (part) => paper.width(part, style), flow.width - indent)) {
    if (line === '') flow.skip(leading / 2);
    else writeLine(line);
    lines += 1;
    if (lines % AT_ONCE === 0) await aBreath();
  }
  function writeLine(line: string): void {
    const { x, y } = flow.take(leading);
    paper.write(line, style, x + indent, { y: y + style.size });
  }
}
