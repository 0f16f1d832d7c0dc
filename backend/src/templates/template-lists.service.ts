import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { cursorOf, isCursorOf, placeOf } from '../characters';
import type { TemplateQueryDto } from './dto/template-query.dto';
import { MostBegunTemplates } from './most-begun';
import { PlayerTemplates } from './player-templates';
import { ShippedTemplates } from './shipped-templates';
import type { TemplatePage, TemplateQuery } from './template-row';
import type { TemplateRowResponse } from './template-row.response';

const LIST = 'built-in-templates';

/** One list of two: by name, the built-in templates come first, then those of players. */
@Injectable()
export class TemplateListsService {
  constructor(
    private readonly shipped: ShippedTemplates,
    private readonly players: PlayerTemplates,
    private readonly mostBegun: MostBegunTemplates,
  ) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  list(actor: Actor, { sort = 'name', ...query }: TemplateQueryDto): Promise<TemplatePage> {
    return sort === 'name' ? this.byName(actor, query) : this.mostBegun.list(actor, query);
  }

  private async byName(actor: Actor, query: TemplateQuery): Promise<TemplatePage> {
    const shipped = await this.shipped.matching(query);
    const start = beginningOf(query.cursor, shipped.length);
    const items = shipped.slice(start, start + query.limit);
    const page = await this.rest(actor, query, { items, end: start + items.length, shipped: shipped.length });
    return page.total === undefined ? page : { ...page, total: page.total + shipped.length };
  }

  /** Fills the page up with players' templates, once the built-in ones are all shown. */
  private async rest(
    actor: Actor,
    query: TemplateQuery,
    { items, end, shipped }: { readonly items: TemplateRowResponse[]; readonly end: number; readonly shipped: number },
  ): Promise<TemplatePage> {
    const room = query.limit - items.length;
    const { cursor, ...unpaged } = query;
    const own = cursor === undefined || isOurs(cursor) ? unpaged : query;
    const page = await this.players.list(actor, { ...own, limit: Math.max(room, 1) });
    if (room > 0) return { ...page, items: [...items, ...page.items] };
    const more = end < shipped || page.items.length > 0;
    return { ...page, items, nextCursor: more ? cursorOf(LIST, [end]) : null };
  }
}

/** Index of the first built-in template of the page; behind the last one for a cursor of the players' part. */
function beginningOf(cursor: string | undefined, shipped: number): number {
  if (cursor === undefined) return 0;
  if (!isOurs(cursor)) return shipped;
  const [index] = placeOf(cursor, LIST, ['number']);
  return Math.max(0, Number(index));
}

const isOurs = (cursor: string): boolean => isCursorOf(cursor, LIST);
