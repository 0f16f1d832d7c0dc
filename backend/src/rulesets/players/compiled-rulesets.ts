import { Injectable } from '@nestjs/common';
import { type LoadedRuleset, loadRuleset } from '@heroledger/rules';
import type { Reader } from '../../database';
import { PlayerRulesetsRepository } from './player-rulesets.repository';

/** Bytes of the documents whose rulesets are kept ready to run; made ready, each takes a few times as much. */
const ROOM = 8_000_000;

interface Kept {
  readonly loaded: Promise<LoadedRuleset | null>;
  /** Of the document; 0 until it was read. */
  bytes: number;
}

/** Players' rulesets, checked and compiled when they are first asked for. A version never changes, so neither do these. */
@Injectable()
export class CompiledRulesets {
  /** The one asked for longest ago comes first. */
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly rulesets: PlayerRulesetsRepository) {}

  /** Null when there is no such version. */
  find(reader: Reader, id: string, version: string): Promise<LoadedRuleset | null> {
    const key = `${id}@${version}`;
    const known = this.kept.get(key) ?? this.read(reader, key, { id, version });
    this.kept.delete(key);
    this.kept.set(key, known);
    return known.loaded;
  }

  private read(reader: Reader, key: string, { id, version }: { id: string; version: string }): Kept {
    const load = async (): Promise<LoadedRuleset | null> => {
      const document = await this.rulesets.document(reader, id, version);
      if (document === null) {
        this.kept.delete(key);
        return null;
      }
      kept.bytes = document.length;
      this.makeRoom(key);
      return loadRuleset(JSON.parse(document));
    };
    const loaded = load();
    // A read that failed must be possible again.
    loaded.catch(() => this.kept.delete(key));
    const kept: Kept = { loaded, bytes: 0 };
    return kept;
  }

  /** Lets go of what was asked for longest ago. */
  private makeRoom(newest: string): void {
    let total = [...this.kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [key, { bytes }] of this.kept) {
      if (total <= ROOM) return;
      if (key === newest || bytes === 0) continue;
      this.kept.delete(key);
      total -= bytes;
    }
  }
}
