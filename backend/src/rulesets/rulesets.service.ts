import { Injectable } from '@nestjs/common';
import { NotFound } from '../problem';
import { type RulesetFile, RulesetLibrary } from './ruleset-library';
import { type RulesetListResponse, toRulesetSummary } from './ruleset.response';
import { UnknownRuleset } from './rulesets.problems';

export interface RulesetAnswer extends RulesetFile {
  /** A named version never changes. */
  readonly immutable: boolean;
}

@Injectable()
export class RulesetsService {
  constructor(private readonly library: RulesetLibrary) {}

  list(): RulesetListResponse {
    return { items: this.library.all().map(toRulesetSummary) };
  }

  file(id: string, version: string | undefined): RulesetAnswer {
    try {
      return { ...this.library.file(id, version), immutable: version !== undefined };
    } catch (error) {
      // In an address it is a thing that is not there; only in a document it is a mistake to mend.
      throw error instanceof UnknownRuleset ? new NotFound(error.message) : error;
    }
  }
}
