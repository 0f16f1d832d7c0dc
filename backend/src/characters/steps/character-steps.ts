import { Injectable } from '@nestjs/common';
import type { Character, LoadedRuleset } from '@heroledger/rules';
import type { Actor } from '../../access';
import type { Tx } from '../../database';
import { CharacterDocuments } from '../character-documents';
import type { VersionNote } from '../character-history';
import { CharacterSaves } from '../character-saves';
import { type Attempt, Idempotency } from '../idempotency';
import { withMovedPointers } from '../moved-pointers';
import type { StoredCharacter } from '../stored-character';
import type { Seen } from '../versions/seen-state.decorator';

/** A single act at the table, such as putting on a shield. */
export interface Step<Answer extends object> {
  /** The document that comes of it; checked like any other that is saved. */
  readonly document: (current: Character, loaded: LoadedRuleset) => unknown;
  /** What the history says; the difference in words where it is absent. */
  readonly note?: Partial<VersionNote>;
  /** Where in the request a place of the document is to be looked for; the whole request where it is absent. */
  readonly placeOf?: (pointer: string) => string;
  readonly answer: (saved: StoredCharacter, loaded: LoadedRuleset) => Answer;
}

/** Of a request that needs no key to be harmless when it is repeated. */
const UNREPEATED: Attempt = { key: null, fingerprint: '' };

/** Takes steps: each reads, changes and saves the newest state in one transaction. */
@Injectable()
export class CharacterSteps {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly saves: CharacterSaves,
    private readonly documents: CharacterDocuments,
  ) {}

  take<Answer extends object>(
    actor: Actor,
    seen: Seen,
    step: Step<Answer>,
    attempt: Attempt = UNREPEATED,
  ): Promise<Answer> {
    return this.idempotency.run(actor, attempt, async (tx) => {
      const current = await this.saves.open(tx, actor, seen.id, seen.expected);
      const saved = await this.save(tx, actor, current, step);
      return step.answer(saved, await this.documents.rulesetOf(saved.document, tx));
    });
  }

  private save<Answer extends object>(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { document, note, placeOf }: Step<Answer>,
  ): Promise<StoredCharacter> {
    return withMovedPointers(placeOf ?? (() => ''), async () => {
      const next = document(current.document, await this.documents.rulesetOf(current.document, tx));
      return this.saves.accept(tx, actor, current, { ...note, document: next });
    });
  }
}
