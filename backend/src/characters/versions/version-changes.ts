import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import type { ExpectedVersion } from '../../entity-tags';
import { CharacterSaves } from '../character-saves';
import type { CharacterResponse } from '../dto/character.response';
import { toCharacterResponse } from '../stored-character';
import { type Attempt, Idempotency } from '../idempotency';
import type { Seen } from './seen-state.decorator';
import type { VersionResponse } from './version.response';
import { VersionNotFound } from './versions.problems';
import { VersionsRepository } from './versions.repository';

/** Naming a state, and going back to one. Both add a version: nothing is ever dropped. */
@Injectable()
export class VersionChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionsRepository,
    private readonly saves: CharacterSaves,
    private readonly idempotency: Idempotency,
  ) {}

  /** A repeated attempt names the state once. */
  snapshot(
    actor: Actor,
    attempt: Attempt,
    { id, expected }: Seen,
    changeDescription: string,
  ): Promise<VersionResponse> {
    return this.idempotency.run(actor, attempt, async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      const note = { kind: 'snapshot', changeDescription } as const;
      const { version, updatedAt } = await this.saves.replace(tx, actor, current, {
        ...note,
        document: current.document,
      });
      return { ...note, number: version, createdAt: updatedAt, actor: actor.username };
    });
  }

  restore(actor: Actor, id: string, expected: ExpectedVersion, number: number): Promise<CharacterResponse> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      const past = await this.versions.find(tx, id, number);
      if (past === null) throw new VersionNotFound(number);
      const note = { kind: 'restored', changeDescription: `Restored version ${number}` } as const;
      return toCharacterResponse(await this.saves.replace(tx, actor, current, { ...note, document: past.document }));
    });
  }
}
