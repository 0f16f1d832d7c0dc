import { type Character, type LoadedRuleset, type Sheet, deriveSheet } from '@heroledger/rules';
import { LRUCache } from 'lru-cache';

/** Some 100 kB each. */
const MOST = 50;

/** What no rule reads: who writes their notes saves again and again, and the sheet stays the same. */
const UNREAD = { name: '', personalityTraits: '', biography: '', notes: '', tags: [], extras: {} } as const;

/** The sheets last worked out, each under the decisions it follows from. */
export class SheetMemory {
  private readonly sheets = new LRUCache<string, Sheet>({ max: MOST });
  /** A save asks for the sheet of its document twice; nobody changes a document in place. */
  private readonly latest = new WeakMap<Character, Sheet>();

  of(document: Character, loaded: LoadedRuleset): Sheet {
    const sheet = this.latest.get(document) ?? this.remembered(document, loaded);
    this.latest.set(document, sheet);
    return sheet;
  }

  private remembered(document: Character, loaded: LoadedRuleset): Sheet {
    const decisions = JSON.stringify({ ...document, ...UNREAD });
    const known = this.sheets.get(decisions);
    if (known !== undefined) return known;
    const sheet = deriveSheet(document, loaded);
    this.sheets.set(decisions, sheet);
    return sheet;
  }
}
