import { Injectable } from '@nestjs/common';
import type { Ruleset, Sheet } from '@heroledger/rules';
import type { Actor } from '../access';
import {
  CharacterDocuments,
  type SharedCharacterResponse,
  type ShownCharacter,
  ShownCharactersRepository,
  type StoredCharacter,
  isCharacterId,
  sheetForOthers,
  toSharedCharacter,
} from '../characters';
import { digest } from '../crypto';
import { UnitOfWork } from '../database';
import { NotFound } from '../problem';

/**
 * What those see with whom a character is shared: by the token of a share link, by the id of a character that is public,
 * or by its id for a friend it is shown to.
 */
@Injectable()
export class SharedViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shown: ShownCharactersRepository,
    private readonly documents: CharacterDocuments,
  ) {}

  async get(viewer: Actor | undefined, tokenOrId: string): Promise<SharedCharacterResponse> {
    const { stored, by } = await this.find(viewer, tokenOrId);
    const { document, shows, portraitVersion, updatedAt } = stored;
    const portraitUrl = portraitVersion === null ? null : `/api/v1/shared/${tokenOrId}/portrait?v=${portraitVersion}`;
    return toSharedCharacter(document, { by, shows, portraitUrl, updatedAt });
  }

  /** Its numbers, worked out from the whole of it. */
  async sheet(viewer: Actor | undefined, tokenOrId: string): Promise<Sheet> {
    const { stored } = await this.find(viewer, tokenOrId);
    return sheetForOthers(await this.documents.sheetOf(stored.document), stored.shows);
  }

  /** What the shared character was made under, likewise: whoever sees it may see what its numbers come from. */
  async ruleset(viewer: Actor | undefined, tokenOrId: string): Promise<Ruleset> {
    const { stored } = await this.find(viewer, tokenOrId);
    return (await this.documents.rulesetOf(stored.document)).ruleset;
  }

  /** What everybody who has this token or id sees, friends of its owner or not. Throws `NotFound`. */
  async forStrangers(tokenOrId: string): Promise<StoredCharacter> {
    return (await this.find(undefined, tokenOrId)).stored;
  }

  private async find(viewer: Actor | undefined, tokenOrId: string): Promise<ShownCharacter> {
    const { reader } = this.unitOfWork;
    const found = isCharacterId(tokenOrId)
      ? ((await this.shown.findPublic(reader, tokenOrId)) ??
        (viewer === undefined ? null : await this.shown.findSharedWith(reader, viewer.userId, tokenOrId)))
      : await this.shown.findByShareToken(reader, digest(tokenOrId));
    if (found === null) throw new NotFound('This link leads nowhere, or no longer.');
    return found;
  }
}
