import { Injectable } from '@nestjs/common';
import {
  type Character,
  type Difference,
  type LoadedRuleset,
  type Sheet,
  type Violation,
  describeDifference,
  diff,
} from '@heroledger/rules';
import { InvalidRequest, validationPipe } from '../problem';
import { RulesetLibrary } from '../rulesets';
import { DocumentTooLarge, RulesViolated } from './characters.problems';
import { completeDocument } from './complete-document';
import { CharacterDocumentDto } from './dto/character-document.dto';
import { withMovedPointers } from './moved-pointers';
import { SheetMemory } from './sheet-memory';

/** Bytes of JSON; ten times what a long-lived character has. */
const LARGEST_DOCUMENT = 256 * 1024;

/** What comes in as a character document: whether it is one, and whether the game allows it. */
@Injectable()
export class CharacterDocuments {
  /** A save asks twice: whether the document is allowed, and what its card shows. */
  private readonly sheets = new SheetMemory();

  constructor(private readonly library: RulesetLibrary) {}

  /**
   * A complete document from what a client wrote; throws `InvalidRequest`, `DocumentTooLarge` or `UnknownRuleset`. What
   * it has in common with `checked`, a document that was read before, is not looked at again: the check of a large
   * character costs as much as everything else a save does.
   */
  async read(body: unknown, checked?: Character): Promise<Character> {
    if (!isObject(body))
      throw new InvalidRequest([{ pointer: '', code: 'IS_OBJECT', message: 'A character document is an object.' }]);
    const bytes = Buffer.byteLength(JSON.stringify(body));
    if (bytes > LARGEST_DOCUMENT) throw new DocumentTooLarge(bytes, LARGEST_DOCUMENT);
    const unchecked = checked === undefined ? body : withoutCommon(body, checked);
    await validationPipe.transform(unchecked, { type: 'body', metatype: CharacterDocumentDto });
    // Checked just now; what the check returns is a deep copy that nobody needs.
    const given = body as unknown as CharacterDocumentDto;
    return completeDocument(given, this.library.get(given.ruleset, given.rulesetVersion ?? undefined));
  }

  /** As `read`; also throws `RulesViolated` where the document's mode does not let a violation stand. */
  async accept(body: unknown, checked?: Character): Promise<Character> {
    const document = await this.read(body, checked);
    this.assertAllowed(document);
    return document;
  }

  /** As `accept`, for a document that stands at `pointer` in the request body: that is where its mistakes are named. */
  acceptAt(pointer: string, body: unknown): Promise<Character> {
    return withMovedPointers(
      (place) => `${pointer}${place}`,
      () => this.accept(body),
    );
  }

  /** `strict` lets no violation stand; `advisory` refuses only what makes no sense. */
  assertAllowed(document: Character): void {
    const forbidden = this.violations(document).filter(
      ({ severity }) => document.mode === 'strict' || severity === 'error',
    );
    if (forbidden.length > 0) throw new RulesViolated(forbidden);
  }

  violations(document: Character): readonly Violation[] {
    return this.sheetOf(document).violations;
  }

  sheetOf(document: Character): Sheet {
    return this.sheets.of(document, this.rulesetOf(document));
  }

  difference(before: Character, after: Character): Difference {
    return diff(before, after, this.rulesetOf(after));
  }

  /** What a player would say of the change. */
  describeDifference(before: Character, after: Character): readonly string[] {
    return describeDifference(before, after, this.rulesetOf(after));
  }

  /** The ruleset a document was made under. */
  rulesetOf({ ruleset, rulesetVersion }: Pick<Character, 'ruleset' | 'rulesetVersion'>): LoadedRuleset {
    return this.library.get(ruleset, rulesetVersion);
  }
}

/** What every document must have, and what is not the very same as in `checked`. */
function withoutCommon(body: Readonly<Record<string, unknown>>, checked: Character): Readonly<Record<string, unknown>> {
  const known = new Map<string, unknown>(Object.entries(checked));
  const fresh = Object.entries(body).filter(([key, value]) => !known.has(key) || known.get(key) !== value);
  return { name: body['name'], ruleset: body['ruleset'], ...Object.fromEntries(fresh) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
