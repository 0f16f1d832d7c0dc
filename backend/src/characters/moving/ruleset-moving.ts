import { Injectable } from '@nestjs/common';
import { migrate } from '@heroledger/rules';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import type { ExpectedVersion } from '../../entity-tags';
import { CharacterDocuments } from '../character-documents';
import { CharacterSaves } from '../character-saves';
import type { CharacterResponse } from '../dto/character.response';
import { toCharacterResponse } from '../stored-character';

/** Makes the step. */
@Injectable()
export class RulesetMoving {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saves: CharacterSaves,
    private readonly documents: CharacterDocuments,
  ) {}

  /** The state before it stays in the history. Throws `UnknownRuleset` or `RulesViolated`. */
  move(actor: Actor, id: string, expected: ExpectedVersion, to: string): Promise<CharacterResponse> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      const loaded = await this.documents.rulesetToMoveTo(actor, current.document, to, tx);
      const { name } = loaded.ruleset;
      const note = { kind: 'movedOn', changeDescription: `Moved to version ${to} of ${name}` } as const;
      const { character: document } = migrate(
        current.document,
        await this.documents.rulesetOf(current.document, tx),
        loaded,
      );
      return toCharacterResponse(await this.saves.accept(tx, actor, current, { ...note, document }));
    });
  }
}
