import { setImmediate as aBreath } from 'node:timers/promises';
import type { Attack, LimitUse, Stat } from '@heroledger/rules';
import { damageOf, figure, number } from '../figures';
import type { AbilityFigures, SheetOutline } from '../outline';
import { BODY, type Desk, LABEL, NOTE, TITLE, heading, oneLine, paragraph, statRow } from './blocks';
import { Flow } from './flow';
import { PAGE, INK, type Ink } from './paper';

const COLUMNS = { left: 148, middle: 210, right: 133 } as const;
const GUTTER = 16;
const TOP = 112;

/** Who the character is, and everything that is looked at in play. @returns The index of the last page it took. */
export async function firstPage(desk: Desk, outline: SheetOutline): Promise<number> {
  masthead(desk, outline);
  const column = (x: number, width: number) =>
    new Flow(desk.paper, width, (page) => ({ page, x, top: page === 0 ? TOP : PAGE.margin }));
  const left = column(PAGE.margin, COLUMNS.left);
  abilities(desk, left, outline);
  saves(desk, left, outline);
  await aBreath();
  const middle = column(PAGE.margin + COLUMNS.left + GUTTER, COLUMNS.middle);
  inPlay(desk, middle, outline);
  attacks(desk, middle, outline);
  others(desk, middle, outline);
  limits(desk, middle, outline.limits);
  coins(desk, middle, outline);
  await aBreath();
  const right = column(PAGE.width - PAGE.margin - COLUMNS.right, COLUMNS.right);
  skills(desk, right, outline);
  await training(desk, right, outline);
  return Math.max(left.page, middle.page, right.page);
}

function masthead({ paper, form }: Desk, { name, kicker, level, experience, rulesetWords }: SheetOutline): void {
  paper.turnTo(0);
  const { margin } = PAGE;
  const boxes = 132;
  const room = PAGE.width - 2 * margin - boxes;
  form.add('name', {
    label: 'Name',
    value: name,
    style: { face: 'name', size: 27 },
    x: margin - 1,
    y: margin - 2,
    width: room,
    height: 34,
  });
  const who = kicker.join(' · ').toLowerCase();
  oneLine(paper, who, { face: 'caps', size: 11.5, spacing: 0.7 }, { x: margin, y: margin + 46, room });
  paper.write(rulesetWords, NOTE, margin, { y: margin + 59 });
  const next = experience.nextLevelAt === null ? '' : `next level at ${number(experience.nextLevelAt)}`;
  const x = PAGE.width - margin - boxes + 12;
  for (const [label, value, at, width] of [
    ['Level', number(level), x, 40],
    ['Experience', number(experience.points), x + 48, boxes - 60],
  ] as const) {
    paper.write(label.toUpperCase(), LABEL, at, { y: margin + 6, room: width });
    form.add(label.toLowerCase(), {
      label,
      value,
      style: { face: 'figure', size: 22 },
      x: at,
      y: margin + 10,
      width,
      height: 28,
    });
    paper.hairline(at, margin + 40, width, { ink: 'second' });
  }
  paper.write(next, NOTE, x + 48, { y: margin + 50 });
  // A scotch rule, thick and thin.
  paper.hairline(margin, margin + 67, PAGE.width - 2 * margin, { ink: 'text', thickness: 1.4 });
  paper.hairline(margin, margin + 69.6, PAGE.width - 2 * margin, { ink: 'text', thickness: 0.4 });
}

/** The house's shield, in a square of 96 by 112. */
const SHIELD = 'M11 2H85A9 9 0 0 0 94 11V70C94 89 75 99 48 110 21 99 2 89 2 70V11A9 9 0 0 0 11 2Z';

function shield(
  { paper: { document } }: Desk,
  x: number,
  y: number,
  { width, ink }: { width: number; ink: Ink },
): void {
  document
    .save()
    .translate(x, y)
    .scale(width / 96);
  document
    .path(SHIELD)
    .lineWidth(ink === 'ember' ? 2 : 1.3)
    .fillAndStroke(ink === 'ember' ? '#fdf3e9' : INK.wash, INK[ink]);
  document.restore();
}

const TILE = 45;
const TILES_A_ROW = 3;

function abilities(desk: Desk, flow: Flow, { abilities: all }: SheetOutline): void {
  if (all.length === 0) return;
  const height = (TILE * 112) / 96 + 5;
  heading(desk, flow, 'Abilities', height);
  const gap = (flow.width - TILES_A_ROW * TILE) / (TILES_A_ROW - 1);
  for (let first = 0; first < all.length; first += TILES_A_ROW) {
    const { x, y } = flow.take(height);
    for (const [index, figures] of all.slice(first, first + TILES_A_ROW).entries())
      tile(desk, figures, x + index * (TILE + gap), y);
  }
}

function tile(desk: Desk, { ability, score, modifier, isKey }: AbilityFigures, x: number, y: number): void {
  shield(desk, x, y, { width: TILE, ink: isKey ? 'ember' : 'second' });
  const { paper, form } = desk;
  const label: typeof LABEL = { ...LABEL, align: 'center', ink: isKey ? 'ember' : 'second' };
  oneLine(paper, ability.abbreviation.toUpperCase(), label, { x: x + 4, y: y + 9.5, room: TILE - 8 });
  const place = (stat: Stat, size: number, top: number, height: number): void =>
    form.add(`stat-${stat.id}`, {
      label: stat.name,
      value: figure(stat),
      style: { face: 'figure', size, align: 'center' },
      x: x + 6,
      y: y + top,
      width: TILE - 12,
      height,
    });
  place(modifier ?? score, 18, 12, 20);
  if (modifier !== null) place(score, 9, 33, 11);
}

function saves(desk: Desk, flow: Flow, { saves: all, vitals, shield: first }: SheetOutline): void {
  if (all.length === 0) return;
  heading(desk, flow, 'Saving throws');
  const own = new Set([...vitals.map(({ name }) => name), first?.name]);
  for (const stat of all) statRow(desk, flow, stat, isTrained(stat, own) ? 1 : 0);
}

/** Another of the character's own numbers than the ability is counted in. */
const isTrained = ({ steps }: Stat, own: ReadonlySet<string | undefined>): boolean =>
  steps.some(({ op, source }) => op === 'add' && own.has(source));

function inPlay(desk: Desk, flow: Flow, { shield: guard, pool, vitals }: SheetOutline): void {
  const { paper, form } = desk;
  if (guard !== null || pool !== null) {
    const { x, y } = flow.take(76);
    const left = guard === null ? 0 : 64;
    if (guard !== null) {
      shield(desk, x, y + 2, { width: 58, ink: 'ember' });
      oneLine(
        paper,
        guard.name.toUpperCase(),
        { ...LABEL, size: 5, align: 'center' },
        { x: x + 5, y: y + 13, room: 48 },
      );
      form.add(`stat-${guard.id}`, {
        label: guard.name,
        value: figure(guard),
        style: { face: 'figure', size: 24, align: 'center' },
        x: x + 7,
        y: y + 18,
        width: 44,
        height: 30,
      });
    }
    if (pool !== null) {
      paper.write(pool.name.toUpperCase(), LABEL, x + left + 8, { y: y + 12 });
      const half = (flow.width - left - 8) / 2;
      const figures = [
        ['now', number(pool.remaining ?? pool.value), 'left'],
        ['of', figure(pool), 'at most'],
      ] as const;
      for (const [index, [key, value, words]] of figures.entries()) {
        const at = x + left + 8 + index * half;
        form.add(`pool-${key}`, {
          label: `${pool.name}, ${words}`,
          value,
          style: { face: 'figure', size: index === 0 ? 26 : 16 },
          x: at,
          y: y + 17,
          width: half - 8,
          height: 30,
        });
        paper.hairline(at, y + 48, half - 8, { ink: 'second' });
        paper.write(words, NOTE, at, { y: y + 57 });
      }
    }
  }
  vitalRows(desk, flow, vitals);
}

const VITALS_A_ROW = 3;

function vitalRows({ paper, form }: Desk, flow: Flow, vitals: readonly Stat[]): void {
  const width = flow.width / VITALS_A_ROW;
  for (let first = 0; first < vitals.length; first += VITALS_A_ROW) {
    const { x, y } = flow.take(38);
    for (const [index, stat] of vitals.slice(first, first + VITALS_A_ROW).entries()) {
      const at = x + index * width;
      oneLine(paper, stat.name.toUpperCase(), LABEL, { x: at, y: y + 9, room: width - 6 });
      const unit = stat.unit ?? '';
      const wide = paper.width(figure(stat), { face: 'figure', size: 16 }) + 3;
      const own = unit === '' ? width - 8 : Math.min(wide, width - 8);
      form.add(`stat-${stat.id}`, {
        label: stat.name,
        value: figure(stat),
        style: { face: 'figure', size: 16 },
        x: at,
        y: y + 12,
        width: own,
        height: 20,
      });
      paper.write(unit, NOTE, at + own + 1, { y: y + 27 });
    }
  }
}

function attacks(desk: Desk, flow: Flow, { attacks: all }: SheetOutline): void {
  if (all.length === 0) return;
  heading(desk, flow, 'Attacks');
  for (const attack of all) attackRow(desk, flow, attack);
}

function attackRow({ paper, form }: Desk, flow: Flow, attack: Attack): void {
  const { x, y } = flow.take(29);
  const room = flow.width - 112;
  oneLine(paper, attack.name, TITLE, { x, y: y + 11, room });
  oneLine(paper, attack.detail, NOTE, { x, y: y + 21.5, room: flow.width });
  const strike = { style: { face: 'figure', size: 11 }, y: y + 1, height: 14 } as const;
  const key = attack.equipmentId;
  form.add(`attack-${key}`, {
    ...strike,
    label: `${attack.name}: to hit`,
    value: figure(attack.toHit),
    x: x + room + 4,
    width: 28,
  });
  const value = `${damageOf(attack)} ${attack.damageType}`;
  form.add(`damage-${key}`, { ...strike, label: `${attack.name}: damage`, value, x: x + room + 36, width: 76 });
  paper.hairline(x, y + 27, flow.width, { thickness: 0.35 });
}

function others(desk: Desk, flow: Flow, { others: all }: SheetOutline): void {
  if (all.length === 0) return;
  heading(desk, flow, 'More figures');
  for (const stat of all) statRow(desk, flow, stat, null);
}

function limits(desk: Desk, flow: Flow, all: readonly LimitUse[]): void {
  if (all.length === 0) return;
  heading(desk, flow, 'Limits');
  for (const { id, name, used, maximum, unit } of all) {
    const { x, y } = flow.take(15);
    desk.paper.write(name, BODY, x, { y: y + 10.5 });
    const of = `of ${number(maximum)} ${unit}`.trimEnd();
    const wide = desk.paper.width(of, NOTE);
    desk.paper.write(of, NOTE, x + flow.width - wide, { y: y + 10.5 });
    desk.form.add(`limit-${id}`, {
      label: name,
      value: number(used),
      style: { face: 'figure', size: 11, align: 'right' },
      x: x + flow.width - wide - 48,
      y: y + 1,
      width: 44,
      height: 13,
    });
  }
}

function coins({ paper, form }: Desk, flow: Flow, { purse }: SheetOutline): void {
  if (purse.length === 0) return;
  heading({ paper, form }, flow, 'Coins');
  for (const { id, name, amount } of purse) {
    const { x, y } = flow.take(15);
    oneLine(paper, name, BODY, { x, y: y + 10.5, room: flow.width - 74 });
    form.add(`coins-${id}`, {
      label: name,
      value: number(amount),
      style: { face: 'figure', size: 11, align: 'right' },
      x: x + flow.width - 70,
      y: y + 1,
      width: 70,
      height: 13,
    });
    paper.hairline(x, y + 14.5, flow.width, { thickness: 0.35 });
  }
}

function skills(desk: Desk, flow: Flow, { skills: all }: SheetOutline): void {
  if (all.length === 0) return;
  heading(desk, flow, 'Skills');
  for (const stat of all) statRow(desk, flow, stat, stat.rank ?? 0);
}

async function training(desk: Desk, flow: Flow, { training: all }: SheetOutline): Promise<void> {
  if (all.length === 0) return;
  heading(desk, flow, 'Training');
  for (const { group, names } of all) {
    flow.keep(22);
    const { x, y } = flow.take(10);
    desk.paper.write(group.toUpperCase(), LABEL, x, { y: y + 7 });
    await paragraph(desk, flow, names.join(', '));
    flow.skip(3);
  }
}
