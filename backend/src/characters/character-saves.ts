import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../access';
import type { Tx } from '../database';
import { type ExpectedVersion, allows } from '../entity-tags';
import { Rulesets } from '../rulesets';
import { CharacterDocuments } from './character-documents';
import { CharacterHistory, type VersionNote } from './character-history';
import { CharacterNotFound, VersionConflict } from './characters.problems';
import { CharactersRepository, type Exposure } from './characters.repository';
import { describeChange } from './describe-change';
import { type DocumentColumns, documentColumns } from './document-columns';
import { kindOfChange } from './kind-of-change';
import type { StoredCharacter } from './stored-character';
import { type ShownPart, hiddenBy, shownParts } from './views/shown-part';
import type { TakeDown } from './views/take-down';

export interface Beginning extends VersionNote {
  readonly document: Character;
  readonly isTemplate: boolean;
}

export type Sharing = VersionNote &
  Pick<Exposure, 'visibility' | 'shareTokenHash'> & {
    readonly shows: readonly ShownPart[];
  };

const TAKEN_DOWN: VersionNote = { kind: 'takenDown', changeDescription: 'Taken down by an administrator' };
const RELEASED: VersionNote = { kind: 'released', changeDescription: 'May be shown to everybody again' };

/** What others have to do with a character that was just made: nothing. */
const untouched = { visibility: 'private', portraitVersion: null, shows: shownParts, takenDown: null } as const;

/** Every way a character changes. The change, its version and its audit row are one transaction: the caller's. */
@Injectable()
export class CharacterSaves {
  constructor(
    private readonly characters: CharactersRepository,
    private readonly documents: CharacterDocuments,
    private readonly history: CharacterHistory,
    private readonly rulesets: Rulesets,
  ) {}

  async add(tx: Tx, actor: Actor, { document, isTemplate, ...note }: Beginning): Promise<StoredCharacter> {
    const at = this.history.now();
    const character = { id: uuid(), ownerId: actor.userId, version: 1, isTemplate, createdAt: at, updatedAt: at };
    const columns = await this.columnsOf(tx, document);
    await this.characters.add(tx, { ...character, columns });
    await this.rulesets.noteUse(tx, actor.userId, document);
    const stored = { ...character, ...untouched, document };
    await this.history.write(tx, actor, stored, { ...note, document: columns.document });
    return stored;
  }

  /** The newest state, held until the transaction ends; throws `CharacterNotFound` or `VersionConflict`. */
  async open(tx: Tx, actor: Actor, id: string, expected: ExpectedVersion): Promise<StoredCharacter> {
    const current = await this.characters.lockOwned(tx, actor.userId, id);
    if (current === null) throw new CharacterNotFound();
    if (!allows(expected, current.version)) throw new VersionConflict(current.version);
    return current;
  }

  /** Makes `document` the next version of what `open` gave. */
  async replace(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { document, ...note }: VersionNote & { document: Character },
  ): Promise<StoredCharacter> {
    const updatedAt = this.history.now();
    const columns = await this.columnsOf(tx, document);
    if (!(await this.characters.replace(tx, current, columns, updatedAt)))
      throw new VersionConflict(current.version + 1);
    await this.rulesets.noteUse(tx, actor.userId, document);
    return this.next(tx, actor, { ...current, document, updatedAt }, { ...note, document: columns.document });
  }

  /**
   * Makes `document` the next version of what `open` gave, when it is one and the game allows it; the note says what
   * changed where the caller does not. A document that changes nothing is no new version. Throws `InvalidRequest`,
   * `DocumentTooLarge`, `UnknownRuleset` or `RulesViolated`.
   */
  async accept(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { document: given, kind, changeDescription }: Partial<VersionNote> & { readonly document: unknown },
  ): Promise<StoredCharacter> {
    const document = await this.documents.accept(given, {
      userId: actor.userId,
      checked: current.document,
      reader: tx,
    });
    if (isDeepStrictEqual(document, current.document)) return current;
    const note = {
      kind: kind ?? kindOfChange(current.document, document),
      changeDescription:
        changeDescription ?? describeChange(await this.documents.describeDifference(current.document, document, tx)),
    };
    return this.replace(tx, actor, current, { ...note, document });
  }

  async share(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { visibility, shareTokenHash, shows, ...note }: Sharing,
  ): Promise<StoredCharacter> {
    const updatedAt = this.history.now();
    const shared = { visibility, hides: hiddenBy(shows), ...(shareTokenHash !== undefined && { shareTokenHash }) };
    if (!(await this.characters.share(tx, current, shared, updatedAt))) throw new VersionConflict(current.version + 1);
    return this.next(tx, actor, { ...current, visibility, shows, updatedAt }, note);
  }

  /** Whosever it is: for administrators. Throws `CharacterNotFound`. */
  async openAny(tx: Tx, id: string): Promise<StoredCharacter> {
    const current = await this.characters.lockAny(tx, id);
    if (current === null) throw new CharacterNotFound();
    return current;
  }

  /** `takenDown` is null to lift it. `current` was opened in this transaction. */
  async takeDown(tx: Tx, admin: Actor, current: StoredCharacter, takenDown: TakeDown | null): Promise<StoredCharacter> {
    const updatedAt = this.history.now();
    const done =
      takenDown === null
        ? await this.characters.release(tx, current, updatedAt)
        : await this.characters.takeDown(tx, current, takenDown, updatedAt);
    if (!done) throw new VersionConflict(current.version + 1);
    const visibility = takenDown === null ? current.visibility : 'private';
    const note = takenDown === null ? RELEASED : TAKEN_DOWN;
    return this.next(tx, admin, { ...current, visibility, takenDown, updatedAt }, note);
  }

  /** `portraitVersion` is null when the portrait was taken away. */
  async portray(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { portraitVersion, ...note }: VersionNote & { readonly portraitVersion: string | null },
  ): Promise<StoredCharacter> {
    const updatedAt = this.history.now();
    if (!(await this.characters.portray(tx, current, portraitVersion, updatedAt)))
      throw new VersionConflict(current.version + 1);
    return this.next(tx, actor, { ...current, portraitVersion, updatedAt }, note);
  }

  private async columnsOf(tx: Tx, document: Character): Promise<DocumentColumns> {
    const loaded = await this.documents.rulesetOf(document, tx);
    return documentColumns(document, await this.documents.sheetOf(document, tx), loaded);
  }

  /** `document` is the JSON of the document, where somebody made it already. */
  private async next(
    tx: Tx,
    actor: Actor,
    current: StoredCharacter,
    { document = JSON.stringify(current.document), ...note }: VersionNote & { readonly document?: string },
  ): Promise<StoredCharacter> {
    const stored = { ...current, version: current.version + 1 };
    await this.history.write(tx, actor, stored, { ...note, document });
    return stored;
  }
}
