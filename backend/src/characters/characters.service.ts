import { Injectable } from '@nestjs/common';
import { mergePatch } from '@heroledger/rules';
import type { Actor } from '../access';
import { UnitOfWork } from '../database';
import type { ExpectedVersion } from '../entity-tags';
import { CharacterDocuments } from './character-documents';
import { CharacterSaves } from './character-saves';
import { CharacterNotFound } from './characters.problems';
import { CharactersRepository } from './characters.repository';
import type { CharacterResponse } from './dto/character.response';
import type { ValidationResponse } from './dto/validation.response';
import { withoutServerProperties } from './server-properties';
import { type StoredCharacter, toCharacterResponse } from './stored-character';

/** One character: to read and to change it. */
@Injectable()
export class CharactersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersRepository,
    private readonly saves: CharacterSaves,
    private readonly documents: CharacterDocuments,
  ) {}

  /** Throws `CharacterNotFound`, also for somebody else's. */
  async find(actor: Actor, id: string): Promise<StoredCharacter> {
    const found = await this.characters.findOwned(this.unitOfWork.reader, actor.userId, id);
    if (found === null) throw new CharacterNotFound();
    return found;
  }

  /** Those of `ids` that are still there, in the order of `ids`. */
  async findAll(actor: Actor, ids: readonly string[]): Promise<readonly StoredCharacter[]> {
    const found = await this.characters.findAllOwned(this.unitOfWork.reader, actor.userId, ids);
    const byId = new Map(found.map((character) => [character.id, character]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async validate({ userId }: Actor, body: unknown): Promise<ValidationResponse> {
    const violations = await this.documents.violations(await this.documents.read(body, { userId }));
    return { valid: violations.length === 0, violations };
  }

  replace(actor: Actor, id: string, expected: ExpectedVersion, body: unknown): Promise<CharacterResponse> {
    return this.save(actor, { id, expected }, (current) => withoutServerProperties(body, current));
  }

  /** `patch` as RFC 7396 has it. */
  patch(actor: Actor, id: string, expected: ExpectedVersion, patch: unknown): Promise<CharacterResponse> {
    return this.save(actor, { id, expected }, (current) =>
      mergePatch(current.document, withoutServerProperties(patch, current)),
    );
  }

  private save(
    actor: Actor,
    { id, expected }: { readonly id: string; readonly expected: ExpectedVersion },
    bodyOf: (current: StoredCharacter) => unknown,
  ): Promise<CharacterResponse> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      return toCharacterResponse(await this.saves.accept(tx, actor, current, { document: bodyOf(current) }));
    });
  }
}
