import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { type Place, cursorOf, pageOf, placeOf } from '../characters';
import { PlayerTemplates, rowsOf } from './player-templates';
import { ShippedTemplates } from './shipped-templates';
import type { TemplateFilters, TemplatePage, TemplateQuery } from './template-row';
import type { TemplateRowResponse } from './template-row.response';

const LIST = 'templates:-forks';

/** Of templates begun from equally often, the built-in ones come first. */
const [BUILT_IN, PLAYERS] = [0, 1];

/** Where a template stands: how often it was begun from, which part of the list it is of, and its place within that. */
interface Standing {
  readonly forks: number;
  readonly part: number;
  /** How many are shipped before it, or its id. */
  readonly key: string;
}

interface Ranked {
  readonly standing: Standing;
  readonly row: TemplateRowResponse | null;
}

/** Built-in and players' templates in one order: the most often begun from first. */
@Injectable()
export class MostBegunTemplates {
  constructor(
    private readonly shipped: ShippedTemplates,
    private readonly players: PlayerTemplates,
  ) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  async list(actor: Actor, query: TemplateQuery): Promise<TemplatePage> {
    const { cursor, limit, includeTotal, ...filters } = query;
    const after = cursor === undefined ? null : standingOf(cursor);
    const shipped = (await this.shipped.matching(filters)).map((row, index): Ranked => ({
      row,
      standing: { forks: row.forks, part: BUILT_IN, key: String(index) },
    }));
    const found = await this.players.mostBegun(actor, filters, { after: placeAfter(after), limit });
    const theirs = found.map(({ row, place: [forks = 0, id = ''] }): Ranked => ({
      row,
      standing: { forks: Number(forks), part: PLAYERS, key: String(id) },
    }));
    const rest = shipped.filter(({ standing }) => after === null || isBehind(standing, after));
    const { items, nextCursor } = pageOf(merged(rest, theirs), limit, ({ standing: { forks, part, key } }) =>
      cursorOf(LIST, [forks, part, key]),
    );
    const page = { items: rowsOf(items), nextCursor };
    return includeTotal === true ? { ...page, ...(await this.total(actor, filters, shipped.length)) } : page;
  }

  /** However the list is sorted. */
  private async total(actor: Actor, filters: TemplateFilters, shipped: number) {
    const { total = 0, totalIsLowerBound } = await this.players.list(actor, {
      ...filters,
      limit: 1,
      includeTotal: true,
    });
    return { total: total + shipped, ...(totalIsLowerBound && { totalIsLowerBound }) };
  }
}

function standingOf(cursor: string): Standing {
  const [forks, part, key] = placeOf(cursor, LIST, ['number', 'number', 'string']);
  return { forks: Number(forks), part: Number(part), key: String(key) };
}

/** Where players' templates go on: behind one of theirs, or, behind a built-in one, with those begun from as often. */
function placeAfter(after: Standing | null): Place | null {
  if (after === null) return null;
  return after.part === PLAYERS ? [after.forks, after.key] : [after.forks + 1, ''];
}

/** Of a built-in one. */
function isBehind({ forks, key }: Standing, after: Standing): boolean {
  if (forks !== after.forks) return forks < after.forks;
  return after.part === BUILT_IN && Number(key) > Number(after.key);
}

/** `theirs` are in order already, as the database has it; a stable sort leaves them and the shipped order as they are. */
const merged = (shipped: readonly Ranked[], theirs: readonly Ranked[]): readonly Ranked[] =>
  [...shipped, ...theirs].sort((one, other) => other.standing.forks - one.standing.forks);
