import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { CharacterHistory } from '../character-history';
import { CharacterSaves } from '../character-saves';
import type { PruneDto, PruneResponse } from './prune.dto';
import { VersionsRepository } from './versions.repository';

/**
 * Thins a long history out. Of plain saves the last one of each day stays; whatever was named, levelled, restored,
 * imported or shared stays, as do the first version, the newest, and those that others are told from.
 */
@Injectable()
export class VersionPruning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saves: CharacterSaves,
    private readonly versions: VersionsRepository,
    private readonly history: CharacterHistory,
  ) {}

  /** Throws `CharacterNotFound`. */
  prune(actor: Actor, id: string, { before, dryRun }: PruneDto): Promise<PruneResponse> {
    return this.unitOfWork.run(async (tx) => {
      // Held: nobody saves meanwhile, so no version is told from one that goes.
      await this.saves.open(tx, actor, id, 'any');
      const until = new Date(before).toISOString();
      const removed = dryRun
        ? await this.versions.countPlain(tx, id, until)
        : await this.versions.removePlain(tx, id, until);
      const total = await this.versions.count(tx, { characterId: id });
      if (dryRun) return { removed, kept: total - removed };
      if (removed > 0)
        await this.history.record(tx, actor, id, { action: 'character.historyPruned', details: { removed } });
      return { removed, kept: total };
    });
  }
}
