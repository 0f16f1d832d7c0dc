import { Injectable } from '@nestjs/common';
import { CharactersRepository, isCharacterId, portraitOf, PortraitsRepository } from '../characters';
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
    private readonly portraits: PortraitsRepository,
    private readonly users: UsersRepository,
  ) {}

  /** By the token of a share link, or by the id of a character that is public. */
  async get(tokenOrId: string): Promise<SharedCharacterResponse> {
    const { reader } = this.unitOfWork;
    const found = isCharacterId(tokenOrId)
      ? await this.characters.findPublic(reader, tokenOrId)
      : await this.characters.findByShareToken(reader, hashOf(tokenOrId));
    if (found === null) throw new NotFound('This link leads nowhere, or no longer.');
    const owner = await this.users.find(reader, found.ownerId);
    return toSharedCharacter(found.document, {
      by: owner?.displayName ?? '',
      portraitUrl:
        found.portraitVersion === null ? null : `/api/v1/shared/${tokenOrId}/portrait?v=${found.portraitVersion}`,
      updatedAt: found.updatedAt,
    });
  }

  /** The portrait, for the same as `get`. */
  async portrait(tokenOrId: string): Promise<Buffer> {
    const { reader } = this.unitOfWork;
    const found = isCharacterId(tokenOrId)
      ? await this.portraits.findPublic(reader, tokenOrId)
      : await this.portraits.findByShareToken(reader, hashOf(tokenOrId));
    return portraitOf(found);
  }
}
