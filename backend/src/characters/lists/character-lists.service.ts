import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { TRASH_DAYS } from '../trash.service';
import type { Sorting } from './character-list-query.dto';
import { CharacterListsRepository, type ListedCharacter } from './character-lists.repository';
import type {
  CharacterPageResponse,
  CharacterRowResponse,
  PublicPageResponse,
  TrashPageResponse,
} from './character-row.response';
import { type Place, cursorOf, placeOf } from './cursor';
import { type Page, pageOf } from './page';
import type { Filters, Scope, Selection } from './selection';

const NEWEST_FIRST: Sorting = '-updatedAt';

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly cursor?: string;
  readonly limit: number;
  readonly includeTotal?: boolean;
}

/** No page is larger. */
const LARGEST_PAGE = 100;

type ListRequest = Filters & PageRequest & { readonly sort?: Sorting };

/** Mine, those others show to everybody, or both. */
export type TemplatesOf = Extract<Scope, { kind: 'templates' }>['whose'];

const templatesOf = ({ userId }: Actor, whose: TemplatesOf, filters: Filters): Selection => ({
  scope: { kind: 'templates', ownerId: userId, whose },
  filters: { ...filters, isTemplate: true },
});

type Listed = Page<ListedCharacter> & { readonly total?: number; readonly totalIsLowerBound?: true };

@Injectable()
export class CharacterListsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: CharacterListsRepository,
    private readonly clock: Clock,
  ) {}

  async mine(actor: Actor, query: ListRequest): Promise<CharacterPageResponse> {
    const filters = { ...query, isTemplate: query.isTemplate ?? false };
    const page = await this.list({ scope: { kind: 'owned', ownerId: actor.userId }, filters }, query);
    return { ...page, items: page.items.map(({ row }) => row) };
  }

  /** All that the filters leave, page by page and by the time they were made: none is missed or told twice while others change. */
  async *walk(actor: Actor, filters: Filters): AsyncGenerator<readonly CharacterRowResponse[]> {
    const selection = { scope: { kind: 'owned', ownerId: actor.userId }, filters } as const;
    let cursor: string | undefined;
    do {
      const page = await this.list(selection, { sort: 'createdAt', limit: LARGEST_PAGE, ...(cursor && { cursor }) });
      yield page.items.map(({ row }) => row);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  /** What can still be recovered. */
  async trash(actor: Actor, query: PageRequest): Promise<TrashPageResponse> {
    const since = this.clock.in(-TRASH_DAYS * 24 * 60 * 60);
    const page = await this.list({ scope: { kind: 'discarded', ownerId: actor.userId, since }, filters: {} }, query);
    return {
      ...page,
      items: page.items.map(({ row, deletedAt }) => Object.assign(row, { deletedAt: deletedAt ?? '' })),
    };
  }

  /** What others, and I, show to everybody. */
  async gallery(query: ListRequest): Promise<PublicPageResponse> {
    const page = await this.list({ scope: { kind: 'public' }, filters: { ...query, isTemplate: false } }, query);
    return { ...page, items: page.items.map(({ row, by }) => Object.assign(row, { by })) };
  }

  /** Templates players made, by name. */
  templates(actor: Actor, whose: TemplatesOf, query: Filters & PageRequest): Promise<Listed> {
    return this.list(templatesOf(actor, whose, query), { ...query, sort: 'name' });
  }

  /**
   * The same, of which the most often begun from come first: those beyond a place, `[forks, id]`, and one more than
   * `limit` when there are more.
   */
  mostBegun(
    actor: Actor,
    whose: TemplatesOf,
    filters: Filters,
    { after, limit }: { readonly after: Place | null; readonly limit: number },
  ): Promise<readonly ListedCharacter[]> {
    const selection = templatesOf(actor, whose, filters);
    return this.lists.list(this.unitOfWork.reader, selection, { sort: '-forks', after, limit });
  }

  private async list(selection: Selection, query: PageRequest & { readonly sort?: Sorting }): Promise<Listed> {
    const sort = query.sort ?? NEWEST_FIRST;
    const list = `${selection.scope.kind}:${sort}`;
    const type = sort.endsWith('level') ? 'number' : 'string';
    const after = query.cursor === undefined ? null : placeOf(query.cursor, list, [type, 'string']);
    const rows = await this.lists.list(this.unitOfWork.reader, selection, { sort, after, limit: query.limit });
    const page = pageOf(rows, query.limit, ({ sortValue, row }) => cursorOf(list, [sortValue, row.id]));
    if (query.includeTotal !== true) return page;
    if (after === null && page.nextCursor === null) return { ...page, total: rows.length };
    const { total, isLowerBound } = await this.lists.count(this.unitOfWork.reader, selection);
    return { ...page, total, ...(isLowerBound && { totalIsLowerBound: true }) };
  }
}
