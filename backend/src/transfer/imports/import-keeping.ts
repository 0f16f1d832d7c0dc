import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../access';
import {
  type Attempt,
  type CharacterResponse,
  CharacterSaves,
  Idempotency,
  toCharacterResponse,
} from '../../characters';
import { UnitOfWork } from '../../database';
import type { DuplicateOfResponse } from './duplicate-of.response';
import { ImportsRepository, type Likeness } from './imports.repository';

/** What to do with a character one seems to have. */
export const duplicateChoices = ['keep', 'skip'] as const;
export type Duplicates = (typeof duplicateChoices)[number];

export interface Incoming extends Likeness {
  readonly changeDescription: string;
  readonly duplicates: Duplicates;
  /** Of those that come in together; null when it comes in alone. */
  readonly importId: string | null;
}

export interface Kept {
  /** Null when it was skipped. */
  readonly character: CharacterResponse | null;
  readonly importId: string;
  readonly duplicateOf: DuplicateOfResponse | null;
}

/** Lets characters in, and remembers where they came from. */
@Injectable()
export class ImportKeeping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly saves: CharacterSaves,
    private readonly imports: ImportsRepository,
  ) {}

  /** The id of an import of several; the same again for a repeated attempt. */
  async begin(actor: Actor, attempt: Attempt): Promise<string> {
    return (await this.idempotency.run(actor, attempt, () => Promise.resolve({ importId: uuid() }))).importId;
  }

  findDuplicate({ userId }: Actor, likeness: Likeness): Promise<DuplicateOfResponse | null> {
    return this.imports.findAlike(this.unitOfWork.reader, userId, likeness);
  }

  /** What it is a duplicate of is part of the remembered answer: repeated, it would be one of itself. */
  keep(actor: Actor, attempt: Attempt, { importId: together, ...incoming }: Incoming): Promise<Kept> {
    const { document, fingerprint, changeDescription } = incoming;
    return this.idempotency.run(actor, attempt, async (tx): Promise<Kept> => {
      const importId = together ?? uuid();
      if (incoming.duplicates === 'skip') await this.imports.holdAccount(tx, actor.userId);
      const duplicateOf = await this.imports.findAlike(tx, actor.userId, incoming);
      if (duplicateOf !== null && incoming.duplicates === 'skip') return { character: null, importId, duplicateOf };
      const begun = { document, isTemplate: false, kind: 'imported', changeDescription } as const;
      const character = await this.saves.add(tx, actor, begun);
      const row = { characterId: character.id, ownerId: actor.userId, importId, fingerprint };
      await this.imports.add(tx, { ...row, importedAt: character.createdAt });
      return { character: toCharacterResponse(character), importId, duplicateOf };
    });
  }
}
