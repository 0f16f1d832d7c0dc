import { Injectable } from '@nestjs/common';
import type { Ruleset } from '@heroledger/rules';
import { CharacterDocuments, CharactersRepository, type StoredCharacter, isCharacterId } from '../characters';
import { UnitOfWork } from '../database';
import { NotFound } from '../problem';
import { UsersRepository } from '../users';
import { hashOf } from './share-token';
import { type SharedCharacterResponse, toSharedCharacter } from './shared-character.response';

/** What those see with whom a character is shared. */
@Injectable()
export class SharedViewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly users: UsersRepository,
    private readonly documents: CharacterDocuments,
  ) {}

  /** By the token of a share link, or by the id of a character that is public. */
  async get(tokenOrId: string): Promise<SharedCharacterResponse> {
    const { ownerId, document, portraitVersion, updatedAt } = await this.find(tokenOrId);
    const owner = await this.users.find(this.unitOfWork.reader, ownerId);
    return toSharedCharacter(document, {
      by: owner?.displayName ?? '',
      portraitUrl: portraitVersion === null ? null : `/api/v1/shared/${tokenOrId}/portrait?v=${portraitVersion}`,
      updatedAt,
    });
  }

  /** What the shared character was made under, likewise: whoever sees it may see what its numbers come from. */
  async ruleset(tokenOrId: string): Promise<Ruleset> {
    const { document } = await this.find(tokenOrId);
    return (await this.documents.rulesetOf(document)).ruleset;
  }

  private async find(tokenOrId: string): Promise<StoredCharacter> {
    const { reader } = this.unitOfWork;
    const found = isCharacterId(tokenOrId)
      ? await this.characters.findPublic(reader, tokenOrId)
      : await this.characters.findByShareToken(reader, hashOf(tokenOrId));
    if (found === null) throw new NotFound('This link leads nowhere, or no longer.');
    return found;
  }
}
