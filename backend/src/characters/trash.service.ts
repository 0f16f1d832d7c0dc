import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { type Tx, UnitOfWork } from '../database';
import type { ExpectedVersion } from '../entity-tags';
import { CharacterHistory } from './character-history';
import { CharacterSaves } from './character-saves';
import { CharacterNotFound, VersionConflict } from './characters.problems';
import { CharactersRepository } from './characters.repository';
import type { CharacterResponse } from './dto/character.response';
import { toCharacterResponse } from './stored-character';

export const TRASH_DAYS = 30;
const TRASH_SECONDS = TRASH_DAYS * 24 * 60 * 60;

/** Deleting, and thinking better of it. */
@Injectable()
export class TrashService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly saves: CharacterSaves,
    private readonly history: CharacterHistory,
  ) {}

  discard(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      if (!(await this.characters.discard(tx, current, this.history.now())))
        throw new VersionConflict(current.version + 1);
      await this.characters.purge(tx, actor.userId, this.history.secondsAgo(TRASH_SECONDS));
      await this.history.record(tx, actor, id, { action: 'character.deleted' });
    });
  }

  /** Whatever their version, within the caller's transaction; those that are not there are passed over. */
  async discardAll(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
    const discarded = await this.characters.discardAll(tx, actor.userId, ids, this.history.now());
    await this.characters.purge(tx, actor.userId, this.history.secondsAgo(TRASH_SECONDS));
    for (const id of discarded) await this.history.record(tx, actor, id, { action: 'character.deleted' });
  }

  undelete(actor: Actor, id: string): Promise<CharacterResponse> {
    return this.unitOfWork.run(async (tx) => {
      const recovered = await this.characters.recover(tx, actor.userId, id, this.history.secondsAgo(TRASH_SECONDS));
      const found = recovered ? await this.characters.findOwned(tx, actor.userId, id) : null;
      if (found === null) throw new CharacterNotFound();
      await this.history.record(tx, actor, id, { action: 'character.undeleted' });
      return toCharacterResponse(found);
    });
  }
}
