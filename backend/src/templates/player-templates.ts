import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import {
  CharacterListsService,
  CharactersRepository,
  type ListedCharacter,
  type Place,
  type StoredCharacter,
  type TemplatesOf,
  shownOf,
} from '../characters';
import { UnitOfWork } from '../database';
import { type TemplateFilters, type TemplatePage, type TemplateQuery, templateRow } from './template-row';
import type { TemplateOrigin, TemplateRowResponse } from './template-row.response';

const WHOSE = { mine: 'mine', public: 'others', all: 'all' } as const satisfies Record<string, TemplatesOf>;

/** A template of a player, and where it stands in the order it was asked for. */
export interface PlacedTemplate {
  readonly place: Place;
  /** Null for one that went away while the list was read: its place still tells where the list goes on. */
  readonly row: TemplateRowResponse | null;
}

/** Templates players made: mine, and those others show to everybody. */
@Injectable()
export class PlayerTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly lists: CharacterListsService,
  ) {}

  async find(actor: Actor, id: string): Promise<Character | null> {
    const found = (await this.visible(actor, [id])).get(id);
    return found?.isTemplate === true ? documentFor(actor, found) : null;
  }

  async list(actor: Actor, query: TemplateQuery): Promise<TemplatePage> {
    const whose = whoseOf(query.origin);
    if (whose === null) return { items: [], nextCursor: null, ...(query.includeTotal === true && { total: 0 }) };
    const { items, ...page } = await this.lists.templates(actor, whose, query);
    return { ...page, items: rowsOf(await this.placed(actor, items)) };
  }

  /** The most often begun from first: those beyond a place, `[forks, id]`, and one more than `limit` when there are more. */
  async mostBegun(
    actor: Actor,
    query: TemplateFilters,
    window: { readonly after: Place | null; readonly limit: number },
  ): Promise<readonly PlacedTemplate[]> {
    const whose = whoseOf(query.origin);
    return whose === null ? [] : this.placed(actor, await this.lists.mostBegun(actor, whose, query, window));
  }

  private async placed(actor: Actor, listed: readonly ListedCharacter[]): Promise<readonly PlacedTemplate[]> {
    const documents = await this.visible(
      actor,
      listed.map(({ row }) => row.id),
    );
    return listed.map((one) => ({
      place: [one.sortValue, one.row.id],
      row: rowOf(actor, one, documents.get(one.row.id)),
    }));
  }

  private async visible(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCharacter>> {
    const found = await this.characters.findVisible(this.unitOfWork.reader, actor.userId, ids);
    return new Map(found.map((character) => [character.id, character]));
  }
}

/** Null when only the built-in ones are asked for. */
const whoseOf = (origin: TemplateOrigin | undefined): TemplatesOf | null =>
  origin === 'built-in' ? null : WHOSE[origin ?? 'all'];

/** Those that are still there. */
export const rowsOf = (found: readonly { readonly row: TemplateRowResponse | null }[]): TemplateRowResponse[] =>
  found.flatMap(({ row }) => row ?? []);

function rowOf(
  actor: Actor,
  { row, by, forks }: ListedCharacter,
  found: StoredCharacter | undefined,
): TemplateRowResponse | null {
  if (found === undefined) return null;
  const origin = found.ownerId === actor.userId ? 'mine' : 'public';
  return templateRow(
    { ...found, name: row.name, description: '', origin, by, forks, document: documentFor(actor, found) },
    row,
  );
}

/** Another player's notes are not part of what they show, nor is what they hide. */
const documentFor = (actor: Actor, { ownerId, document, shows }: StoredCharacter): Character =>
  ownerId === actor.userId ? document : shownOf(document, shows);
