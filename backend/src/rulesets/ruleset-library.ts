import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type LoadedRuleset, type Ruleset, loadRuleset } from '@heroledger/rules';
import adventureCore from '../../../libs/rules/rulesets/adventure-core.json';
import carriedOver from '../../../libs/rules/rulesets/carried-over.json';
import srd from '../../../libs/rules/rulesets/srd-5.1.json';
import { UnknownRuleset } from './rulesets.problems';

/** A ruleset ready to be sent. */
export interface RulesetFile {
  readonly body: Buffer;
  readonly entityTag: string;
}

interface Shelved {
  readonly loaded: LoadedRuleset;
  readonly file: RulesetFile;
}

/** Of the whole process: what ships never changes, and compiling it takes a tenth of a second. */
let shipped: ReadonlyMap<string, readonly Shelved[]> | undefined;

/** Every ruleset this program ships, checked and compiled once when it starts. */
@Injectable()
export class RulesetLibrary {
  /** By id; the newest version first. */
  private readonly shelf = (shipped ??= shelve([adventureCore, srd, carriedOver]));

  /** The newest version of each. */
  all(): readonly Ruleset[] {
    return [...this.shelf.values()].flatMap(([newest]) => (newest === undefined ? [] : [newest.loaded.ruleset]));
  }

  /** The newest version unless one is named; throws `UnknownRuleset`. */
  get(id: string, version?: string): LoadedRuleset {
    return this.find(id, version).loaded;
  }

  /** The newest first; throws `UnknownRuleset`. */
  versions(id: string): readonly string[] {
    this.find(id);
    return (this.shelf.get(id) ?? []).map(({ loaded }) => loaded.ruleset.version);
  }

  /** The whole data, serialised once; throws `UnknownRuleset`. */
  file(id: string, version?: string): RulesetFile {
    return this.find(id, version).file;
  }

  private find(id: string, version?: string): Shelved {
    const versions = this.shelf.get(id);
    if (versions === undefined) throw new UnknownRuleset('/ruleset', id, [...this.shelf.keys()]);
    const found =
      version === undefined ? versions[0] : versions.find(({ loaded }) => loaded.ruleset.version === version);
    if (found === undefined) {
      throw new UnknownRuleset(
        '/rulesetVersion',
        version ?? '',
        versions.map(({ loaded }) => loaded.ruleset.version),
      );
    }
    return found;
  }
}

function shelve(documents: readonly unknown[]): ReadonlyMap<string, readonly Shelved[]> {
  const shelf = new Map<string, Shelved[]>();
  for (const document of documents) {
    const loaded = loadRuleset(document);
    const versions = shelf.get(loaded.ruleset.id) ?? [];
    versions.push({ loaded, file: fileOf(loaded.ruleset) });
    versions.sort((a, b) => b.loaded.ruleset.version.localeCompare(a.loaded.ruleset.version, 'en', { numeric: true }));
    shelf.set(loaded.ruleset.id, versions);
  }
  return shelf;
}

function fileOf(ruleset: Ruleset): RulesetFile {
  const body = Buffer.from(JSON.stringify(ruleset));
  return { body, entityTag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` };
}
