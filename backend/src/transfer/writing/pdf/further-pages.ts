import { setImmediate as aBreath } from 'node:timers/promises';
import type { CarriedThing } from '../carried-things';
import { number } from '../figures';
import type { SheetOutline } from '../outline';
import { BODY, type Desk, NOTE, TITLE, heading, oneLine, paragraph } from './blocks';
import { Flow } from './flow';
import { PAGE } from './paper';

const GUTTER = 20;
const WIDTH = (PAGE.width - 2 * PAGE.margin - GUTTER) / 2;

/** What is read between two rounds: what was chosen, what it brings, what is carried, who the character is. */
export async function furtherPages(desk: Desk, outline: SheetOutline, firstPage: number): Promise<void> {
  const flow = new Flow(desk.paper, WIDTH, (index) => ({
    page: firstPage + Math.floor(index / 2),
    x: PAGE.margin + (index % 2) * (WIDTH + GUTTER),
    top: PAGE.margin,
  }));
  await choices(desk, flow, outline);
  await features(desk, flow, outline);
  await equipment(desk, flow, outline);
  for (const { title, text } of outline.story) {
    heading(desk, flow, title);
    await paragraph(desk, flow, text, { ...BODY, size: 9.5 });
  }
  blank(desk, flow);
  await colophon(desk, flow, outline);
}

async function choices(desk: Desk, flow: Flow, { choices: all }: SheetOutline): Promise<void> {
  if (all.length === 0) return;
  heading(desk, flow, 'Choices');
  for (const { name, source, picked } of all) {
    title(desk, flow, name, source);
    await paragraph(desk, flow, picked.join(', '));
    flow.skip(4);
  }
}

async function features(desk: Desk, flow: Flow, { features: all }: SheetOutline): Promise<void> {
  if (all.length === 0) return;
  heading(desk, flow, 'Features');
  for (const { name, source, description } of all) {
    title(desk, flow, name, source);
    await paragraph(desk, flow, description, { ...BODY, ink: 'second' });
    flow.skip(4);
  }
}

/** A name in the serif, and where it comes from at the end of its line. */
function title({ paper }: Desk, flow: Flow, name: string, source: string): void {
  flow.keep(28);
  const { x, y } = flow.take(14);
  const room = Math.min(paper.width(source, NOTE), flow.width / 3);
  oneLine(paper, name, TITLE, { x, y: y + 10.5, room: flow.width - room - 6 });
  oneLine(paper, source, { ...NOTE, align: 'right' }, { x: x + flow.width - room, y: y + 10.5, room });
}

const DEEPEST = 4;

async function equipment(desk: Desk, flow: Flow, { things }: SheetOutline): Promise<void> {
  if (things.length === 0) return;
  heading(desk, flow, 'Equipment');
  for (const [index, thing] of things.entries()) {
    thingRow(desk, flow, thing);
    if (thing.description.trim() !== '') {
      await paragraph(desk, flow, thing.description, { ...NOTE, indent: indentOf(thing) + 37 });
      flow.skip(3);
    }
    if (index % 20 === 19) await aBreath();
  }
}

const indentOf = ({ depth }: CarriedThing): number => Math.min(depth, DEEPEST) * 9;

function thingRow({ paper, form }: Desk, flow: Flow, thing: CarriedThing): void {
  const { id, name, quantity, state, weight } = thing;
  const { x, y } = flow.take(15);
  const indent = indentOf(thing);
  paper.lozenge(x + indent + 3, y + 7.5, 3, state.length > 0);
  form.add(`quantity-${id}`, {
    label: `${name}: how many`,
    value: number(quantity),
    style: { face: 'figure', size: 10, align: 'right' },
    x: x + indent + 8,
    y: y + 1,
    width: 24,
    height: 13,
  });
  const notes = [...state, ...(weight === null ? [] : [weight])].join(', ');
  const room = paper.width(notes, NOTE);
  oneLine(paper, notes, { ...NOTE, align: 'right' }, { x: x + flow.width - room, y: y + 10.5, room });
  form.add(`thing-${id}`, {
    label: 'Thing',
    value: name,
    style: state.length > 0 ? { ...BODY, face: 'strong' } : BODY,
    x: x + indent + 36,
    y: y + 1,
    width: flow.width - indent - 40 - room,
    height: 13,
  });
  paper.hairline(x, y + 14.7, flow.width, { thickness: 0.35 });
}

const SMALLEST_BLANK = 120;

/** Paper to write on: the rest of the frame, or a frame of its own. */
function blank({ paper, form }: Desk, flow: Flow): void {
  heading({ paper, form }, flow, 'At the table', SMALLEST_BLANK);
  const height = Math.max(SMALLEST_BLANK, flow.room - COLOPHON);
  const { x, y } = flow.take(height);
  for (let line = y + 14; line <= y + height; line += 15) paper.hairline(x, line, flow.width, { thickness: 0.35 });
  form.add('at-the-table', {
    label: 'Notes from the table',
    value: '',
    style: BODY,
    x,
    y,
    width: flow.width,
    height,
    isMultiline: true,
  });
}

/** Points that what must be said at the end may take. */
const COLOPHON = 150;

async function colophon(desk: Desk, flow: Flow, { attribution }: SheetOutline): Promise<void> {
  flow.skip(12);
  if (attribution !== null) await paragraph(desk, flow, attribution, { ...NOTE, size: 6.5 });
  const missing = [...desk.paper.missing].slice(0, MOST_MISSING);
  if (missing.length === 0) return;
  const codes = missing.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const words = `The faces of this sheet have no ${codes.join(', ')}: an empty box stands for each of them.`;
  await paragraph(desk, flow, `${words} The blanks of the form hold them unchanged.`, { ...NOTE, size: 6.5 });
}

const MOST_MISSING = 40;
