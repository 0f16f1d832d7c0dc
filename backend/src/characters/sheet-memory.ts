import { type Character, type LoadedRuleset, type Sheet, deriveSheet } from '@heroledger/rules';
import { LRUCache } from 'lru-cache';

/** Some 100 kB each. */
const MOST = 50;

/** What no rule reads: who writes their notes saves again and again, and the sheet stays the same. */
const UNREAD = { name: '', personalityTraits: '', biography: '', notes: '', tags: [], extras: {} } as const;

/** The sheets last worked out, each under the decisions it follows from. */
export class SheetMemory {
  private readonly sheets = new LRUCache<string, Sheet>({ max: MOST });

  of(document: Character, loaded: LoadedRuleset): Sheet {
    const decisions = JSON.stringify({ ...document, ...UNREAD });
    const known = this.sheets.get(decisions);
    if (known !== undefined) return known;
    const sheet = deriveSheet(document, loaded);
    this.sheets.set(decisions, sheet);
    return sheet;
  }
}
