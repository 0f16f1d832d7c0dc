import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import {
  CharacterListsService,
  type CharacterRowResponse,
  CharactersRepository,
  type StoredCharacter,
  shownOf,
} from '../characters';
import { UnitOfWork } from '../database';
import { type TemplatePage, type TemplateQuery, templateRow } from './template-row';
import type { TemplateRowResponse } from './template-row.response';

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
    const { items, ...page } = await this.lists.templates(actor, query);
    const documents = await this.visible(
      actor,
      items.map(({ row }) => row.id),
    );
    return { ...page, items: items.flatMap(({ row }) => rowOf(actor, row, documents.get(row.id))) };
  }

  private async visible(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCharacter>> {
    const found = await this.characters.findVisible(this.unitOfWork.reader, actor.userId, ids);
    return new Map(found.map((character) => [character.id, character]));
  }
}

/** Nothing for a template that went away while the list was read. */
function rowOf(
  actor: Actor,
  row: CharacterRowResponse,
  found: StoredCharacter | undefined,
): readonly TemplateRowResponse[] {
  if (found === undefined) return [];
  const origin = found.ownerId === actor.userId ? 'mine' : 'public';
  return [templateRow({ ...found, name: row.name, description: '', origin, document: documentFor(actor, found) }, row)];
}

/** Another player's notes are not part of what they show, nor is what they hide. */
const documentFor = (actor: Actor, { ownerId, document, shows }: StoredCharacter): Character =>
  ownerId === actor.userId ? document : shownOf(document, shows);
