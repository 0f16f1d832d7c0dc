import { Injectable } from '@nestjs/common';
import type { LoadedRuleset } from '@heroledger/rules';
import type { Reader, Tx } from '../database';
import { CompiledRulesets } from './players/compiled-rulesets';
import { isPlayerRulesetId } from './players/player-ruleset-id';
import { PlayerRulesetsRepository } from './players/player-rulesets.repository';
import { PlayerRulesetsService } from './players/player-rulesets.service';
import { isShownTo } from './players/shown-to';
import { RulesetLibrary } from './ruleset-library';
import { RulesetWithdrawn } from './rulesets.problems';

/** A ruleset as a document names it. */
export interface RulesetName {
  readonly ruleset: string;
  /** The newest when absent. */
  readonly rulesetVersion?: string | undefined;
}

/** Who wants to use a ruleset, and for what. */
export interface RulesetUser {
  /** Null for the program itself. */
  readonly userId: string | null;
  /** Whether a character of theirs is of that ruleset already: then it may have been withdrawn meanwhile. */
  readonly hasCharacter: boolean;
}

/** Every ruleset there is: those that ship with the program, and those players brought. */
@Injectable()
export class Rulesets {
  constructor(
    private readonly library: RulesetLibrary,
    private readonly compiled: CompiledRulesets,
    private readonly players: PlayerRulesetsRepository,
    private readonly shown: PlayerRulesetsService,
  ) {}

  /** The one a stored document was made under; throws `UnknownRuleset`. */
  async of(reader: Reader, { ruleset, rulesetVersion }: Required<RulesetName>): Promise<LoadedRuleset> {
    const own =
      rulesetVersion !== undefined && isPlayerRulesetId(ruleset)
        ? await this.compiled.find(reader, ruleset, rulesetVersion)
        : null;
    return own ?? this.library.get(ruleset, rulesetVersion);
  }

  /** The one a document that comes in names; throws `UnknownRuleset` where it is not for this user, `RulesetWithdrawn`. */
  async forUser(
    reader: Reader,
    { ruleset, rulesetVersion }: RulesetName,
    { userId, hasCharacter }: RulesetUser,
  ): Promise<LoadedRuleset> {
    const found = isPlayerRulesetId(ruleset) ? await this.players.find(reader, ruleset) : null;
    if (found === null) return this.library.get(ruleset, rulesetVersion);
    const version = rulesetVersion ?? found.newestVersion;
    const isOpen = isShownTo(userId, found) || (await this.players.hasUsed(reader, userId ?? '', ruleset, version));
    const loaded = isOpen ? await this.compiled.find(reader, ruleset, version) : null;
    if (loaded === null) return this.library.get(ruleset, rulesetVersion);
    if (found.withdrawnAt !== null && !hasCharacter) throw new RulesetWithdrawn(loaded.ruleset.name);
    return loaded;
  }

  /** The versions of a ruleset a character of this account may be of, the newest first; throws `UnknownRuleset` or `RulesetNotFound`. */
  async versionsFor(userId: string, ruleset: string): Promise<readonly string[]> {
    if (!isPlayerRulesetId(ruleset)) return this.library.versions(ruleset);
    const { versions } = await this.shown.show(userId, ruleset);
    return versions.map(({ version }) => version);
  }

  /** From now on this account may go on using the version, whatever its owner does. Throws `UnknownRuleset`. */
  async noteUse(tx: Tx, userId: string, { ruleset, rulesetVersion }: Required<RulesetName>): Promise<void> {
    if (rulesetVersion === undefined || !isPlayerRulesetId(ruleset)) return;
    // Deleted since it was looked up: nothing is saved under it.
    if (!(await this.players.use(tx, userId, ruleset, rulesetVersion))) this.library.get(ruleset, rulesetVersion);
  }
}
