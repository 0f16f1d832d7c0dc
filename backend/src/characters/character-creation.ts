import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import type { Tx } from '../database';
import { CharacterDocuments } from './character-documents';
import { type Beginning, CharacterSaves } from './character-saves';
import { CharacterSources } from './character-sources';
import type { CharacterResponse } from './dto/character.response';
import type { DuplicateDto } from './dto/duplicate.dto';
import { type Attempt, Idempotency } from './idempotency';
import { toCharacterResponse } from './stored-character';

/** Characters that were not there before. A repeated attempt makes no second one. */
@Injectable()
export class CharacterCreation {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly saves: CharacterSaves,
    private readonly documents: CharacterDocuments,
    private readonly sources: CharacterSources,
  ) {}

  async create(actor: Actor, attempt: Attempt, body: unknown): Promise<CharacterResponse> {
    const document = await this.documents.accept(body, { userId: actor.userId });
    return this.begin(actor, attempt, { document, isTemplate: false, kind: 'created', changeDescription: 'Created' });
  }

  /** A copy of the newest or of a past version; throws `CharacterNotFound`. */
  async duplicate(
    actor: Actor,
    attempt: Attempt,
    id: string,
    { name, version }: DuplicateDto,
  ): Promise<CharacterResponse> {
    const source = await this.sources.find(actor, id, version);
    const changeDescription = `Copied from version ${source.version} of ${source.document.name}`;
    const document = { ...source.document, name: name ?? source.document.name };
    return this.begin(actor, attempt, { document, isTemplate: false, kind: 'duplicated', changeDescription });
  }

  /** From a document that was accepted before. `besides` is done in the same transaction: once, as the character is made once. */
  begin(
    actor: Actor,
    attempt: Attempt,
    beginning: Beginning,
    besides: (tx: Tx) => Promise<void> = () => Promise.resolve(),
  ): Promise<CharacterResponse> {
    return this.idempotency.run(actor, attempt, async (tx) => {
      const made = await this.saves.add(tx, actor, beginning);
      await besides(tx);
      return toCharacterResponse(made);
    });
  }
}
