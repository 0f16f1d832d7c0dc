import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { NotFound } from '../problem';
import { isPlayerRulesetId } from './players/player-ruleset-id';
import { PlayerRulesetsService } from './players/player-rulesets.service';
import { type RulesetFile, RulesetLibrary } from './ruleset-library';
import { type RulesetListResponse, toRulesetSummary } from './ruleset.response';
import { UnknownRuleset } from './rulesets.problems';

export interface RulesetAnswer extends RulesetFile {
  /** A named version never changes. */
  readonly immutable: boolean;
  /** Whether a cache may hand it to anybody: what shipped with the program was never a secret. */
  readonly shared: boolean;
}

@Injectable()
export class RulesetsService {
  constructor(
    private readonly library: RulesetLibrary,
    private readonly players: PlayerRulesetsService,
  ) {}

  list(): RulesetListResponse {
    return { items: this.library.all().map(toRulesetSummary) };
  }

  async file(actor: Actor | undefined, id: string, version: string | undefined): Promise<RulesetAnswer> {
    const immutable = version !== undefined;
    if (!isPlayerRulesetId(id)) return { ...this.shipped(id, version), immutable, shared: true };
    const { body, sha256 } = await this.players.document(actor?.userId ?? null, id, version);
    return { body, entityTag: `"${sha256.slice(0, 32)}"`, immutable, shared: false };
  }

  private shipped(id: string, version: string | undefined): RulesetFile {
    try {
      return this.library.file(id, version);
    } catch (error) {
      // In an address it is a thing that is not there; only in a document it is a mistake to mend.
      throw error instanceof UnknownRuleset ? new NotFound(error.message) : error;
    }
  }
}
