import { Injectable } from '@nestjs/common';
import {
  LONGEST_TEXT,
  type Character,
  type Difference,
  type LoadedRuleset,
  type Sheet,
  type Violation,
  describeDifference,
  diff,
} from '@heroledger/rules';
import type { Actor } from '../access';
import { type Reader, UnitOfWork } from '../database';
import { InvalidRequest, validationPipe } from '../problem';
import { Rulesets } from '../rulesets';
import { DocumentTooLarge, RulesViolated } from './characters.problems';
import { completeDocument } from './complete-document';
import { CharacterDocumentDto } from './dto/character-document.dto';
import { withMovedPointers } from './moved-pointers';
import { SheetMemory } from './sheet-memory';

/** Bytes of JSON; ten times what a long-lived character has. */
const LARGEST_DOCUMENT = 256 * 1024;

/** Who brings a document, and what it is to replace. */
export interface Writer {
  /** Null for the program itself. */
  readonly userId: string | null;
  /**
   * A document that was read before. What the new one has in common with it is not looked at again: the check of a large
   * character costs as much as everything else a save does.
   */
  readonly checked?: Character;
  /** The transaction of the save, where there is one. */
  readonly reader?: Reader;
}

/** What comes in as a character document: whether it is one, and whether the game allows it. */
@Injectable()
export class CharacterDocuments {
  private readonly sheets = new SheetMemory();

  constructor(
    private readonly rulesets: Rulesets,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * A complete document from what a client wrote; throws `InvalidRequest`, `DocumentTooLarge`, `UnknownRuleset` or
   * `RulesetWithdrawn`.
   */
  async read(body: unknown, writer: Writer): Promise<Character> {
    const { checked } = writer;
    if (!isObject(body))
      throw new InvalidRequest([{ pointer: '', code: 'IS_OBJECT', message: 'A character document is an object.' }]);
    const bytes = Buffer.byteLength(JSON.stringify(body));
    if (bytes > LARGEST_DOCUMENT) throw new DocumentTooLarge(bytes, LARGEST_DOCUMENT);
    const unchecked = checked === undefined ? body : withoutCommon(body, checked);
    if (unchecked !== null) await validationPipe.transform(unchecked, { type: 'body', metatype: CharacterDocumentDto });
    // Checked just now; what the check returns is a deep copy that nobody needs.
    const given = body as unknown as CharacterDocumentDto;
    return completeDocument(given, await this.rulesetFor(given, writer));
  }

  /** As `read`; also throws `RulesViolated` where the document's mode does not let a violation stand. */
  async accept(body: unknown, writer: Writer): Promise<Character> {
    const document = await this.read(body, writer);
    await this.assertAllowed(document, writer.reader);
    return document;
  }

  /** As `accept`, for a document that stands at `pointer` in the request body: that is where its mistakes are named. */
  acceptAt(pointer: string, body: unknown, writer: Writer): Promise<Character> {
    return withMovedPointers(
      (place) => `${pointer}${place}`,
      () => this.accept(body, writer),
    );
  }

  /** That this account may make new characters of the document's ruleset; throws `UnknownRuleset` or `RulesetWithdrawn`. */
  async assertOpen({ userId }: Pick<Actor, 'userId'>, { ruleset, rulesetVersion }: Character): Promise<void> {
    const { reader } = this.unitOfWork;
    await this.rulesets.forUser(reader, { ruleset, rulesetVersion }, { userId, hasCharacter: false });
  }

  /** `strict` lets no violation stand; `advisory` refuses only what makes no sense. */
  async assertAllowed(document: Character, reader?: Reader): Promise<void> {
    const forbidden = (await this.violations(document, reader)).filter(
      ({ severity }) => document.mode === 'strict' || severity === 'error',
    );
    if (forbidden.length > 0) throw new RulesViolated(forbidden);
  }

  async violations(document: Character, reader?: Reader): Promise<readonly Violation[]> {
    return (await this.sheetOf(document, reader)).violations;
  }

  async sheetOf(document: Character, reader?: Reader): Promise<Sheet> {
    return this.sheets.of(document, await this.rulesetOf(document, reader));
  }

  async difference(before: Character, after: Character, reader?: Reader): Promise<Difference> {
    return diff(before, after, await this.rulesetOf(after, reader));
  }

  /** What a player would say of the change. */
  async describeDifference(before: Character, after: Character, reader?: Reader): Promise<readonly string[]> {
    return describeDifference(before, after, await this.rulesetOf(after, reader));
  }

  /** The ruleset a stored document was made under. */
  rulesetOf(
    { ruleset, rulesetVersion }: Pick<Character, 'ruleset' | 'rulesetVersion'>,
    reader: Reader = this.unitOfWork.reader,
  ): Promise<LoadedRuleset> {
    return this.rulesets.of(reader, { ruleset, rulesetVersion });
  }

  /** Another version of the ruleset a character is of; throws `UnknownRuleset`. */
  rulesetToMoveTo(
    { userId }: Pick<Actor, 'userId'>,
    { ruleset }: Character,
    rulesetVersion: string,
    reader: Reader = this.unitOfWork.reader,
  ): Promise<LoadedRuleset> {
    return this.rulesets.forUser(reader, { ruleset, rulesetVersion }, { userId, hasCharacter: true });
  }

  /** What a character is of stays what it is until a document names another: a newer version is no reason to move on. */
  private rulesetFor(
    { ruleset, rulesetVersion: named }: CharacterDocumentDto,
    { userId, checked, reader = this.unitOfWork.reader }: Writer,
  ): Promise<LoadedRuleset> {
    const hasCharacter = checked?.ruleset === ruleset;
    const rulesetVersion = named ?? (hasCharacter ? checked.rulesetVersion : undefined);
    if (hasCharacter && rulesetVersion === checked.rulesetVersion) return this.rulesetOf(checked, reader);
    return this.rulesets.forUser(reader, { ruleset, rulesetVersion }, { userId, hasCharacter });
  }
}

/** What has not been checked yet, with what every document must have; null when all of it has. */
function withoutCommon(
  body: Readonly<Record<string, unknown>>,
  checked: Character,
): Readonly<Record<string, unknown>> | null {
  const known = new Map<string, unknown>(Object.entries(checked));
  const required = { name: body['name'], ruleset: body['ruleset'] };
  const fresh = Object.entries({ ...required, ...body }).filter(
    ([key, value]) => !known.has(key) || (known.get(key) !== value && !isWrittenText(key, value)),
  );
  return fresh.length === 0 ? null : { ...required, ...Object.fromEntries(fresh) };
}

const TEXTS: ReadonlySet<string> = new Set(['personalityTraits', 'biography', 'notes']);

/** Who writes saves every few words, and of a text nothing is asked but its length. */
const isWrittenText = (key: string, value: unknown): boolean =>
  TEXTS.has(key) && typeof value === 'string' && value.length <= LONGEST_TEXT;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
