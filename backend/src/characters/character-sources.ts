import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import { UnitOfWork } from '../database';
import { CharacterNotFound } from './characters.problems';
import { CharactersRepository } from './characters.repository';
import { VersionNotFound } from './versions/versions.problems';
import { VersionsRepository } from './versions/versions.repository';

export interface CharacterSource {
  readonly version: number;
  readonly document: Character;
}

/** What a copy is made of. */
@Injectable()
export class CharacterSources {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly versions: VersionsRepository,
  ) {}

  /** The newest version unless one is named; throws `CharacterNotFound` or `VersionNotFound`. */
  async find(actor: Actor, id: string, version: number | undefined): Promise<CharacterSource> {
    const newest = await this.characters.findOwned(this.unitOfWork.reader, actor.userId, id);
    if (newest === null) throw new CharacterNotFound();
    if (version === undefined || version === newest.version) return newest;
    const past = await this.versions.find(this.unitOfWork.reader, id, version);
    if (past === null) throw new VersionNotFound(version);
    return { version, document: past.document };
  }
}
