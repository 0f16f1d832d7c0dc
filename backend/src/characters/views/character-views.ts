import { Injectable } from '@nestjs/common';
import type { Sheet } from '@heroledger/rules';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { CharacterDocuments } from '../character-documents';
import { CharacterNotFound } from '../characters.problems';
import { CharactersRepository } from '../characters.repository';
import type { CharacterResponse } from '../dto/character.response';
import { portraitPath } from '../portrait/portrait-path';
import { toCharacterResponse } from '../stored-character';
import { type FriendsCharacterResponse, toSharedCharacter } from './shared-character.response';
import { sheetForOthers } from './sheet-for-others';
import { type ShownCharacter, ShownCharactersRepository } from './shown-characters.repository';

/** One character, as its owner or a friend of theirs sees it. */
@Injectable()
export class CharacterViews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly shown: ShownCharactersRepository,
    private readonly documents: CharacterDocuments,
  ) {}

  /** Throws `CharacterNotFound`, also for somebody else's that is not shared with `actor`. */
  async get(actor: Actor, id: string): Promise<CharacterResponse | FriendsCharacterResponse> {
    const own = await this.characters.findOwned(this.unitOfWork.reader, actor.userId, id);
    return own === null ? toFriends(await this.sharedWith(actor, id)) : toCharacterResponse(own);
  }

  /** Likewise. */
  async sheet(actor: Actor, id: string): Promise<Sheet> {
    const own = await this.characters.findOwned(this.unitOfWork.reader, actor.userId, id);
    if (own !== null) return this.documents.sheetOf(own.document);
    const { stored } = await this.sharedWith(actor, id);
    return sheetForOthers(await this.documents.sheetOf(stored.document), stored.shows);
  }

  private async sharedWith({ userId }: Actor, id: string): Promise<ShownCharacter> {
    const found = await this.shown.findSharedWith(this.unitOfWork.reader, userId, id);
    if (found === null) throw new CharacterNotFound();
    return found;
  }
}

function toFriends({ stored, by }: ShownCharacter): FriendsCharacterResponse {
  const { id, version, document, shows, portraitVersion, updatedAt } = stored;
  const portraitUrl = portraitPath(id, portraitVersion);
  return Object.assign(toSharedCharacter(document, { by, shows, portraitUrl, updatedAt }), { id, version });
}
