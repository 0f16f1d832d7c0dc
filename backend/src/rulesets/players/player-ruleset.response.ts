import { ApiProperty } from '@nestjs/swagger';
import { RulesetSummaryResponse } from '../ruleset.response';
import type { PlayerRuleset } from './player-rulesets.repository';
import type { ShownRuleset } from './player-rulesets.service';
import { type RulesetVisibility, rulesetVisibilities } from './ruleset-visibility';

/** A ruleset a player brought, as its newest version describes it. */
export class PlayerRulesetResponse extends RulesetSummaryResponse {
  /** Whether it is mine. */
  mine!: boolean;

  /** The owner's display name; null when the account is gone. */
  @ApiProperty({ type: String, nullable: true })
  by!: string | null;

  @ApiProperty({ enum: [...rulesetVisibilities] })
  visibility!: RulesetVisibility;

  /** It takes no new characters. */
  withdrawn!: boolean;
  createdAt!: string;
  updatedAt!: string;
}

export class PlayerRulesetListResponse {
  items!: PlayerRulesetResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}

/** A version as it was published. */
export class RulesetVersionResponse {
  version!: string;
  /** Bytes of the document. */
  bytes!: number;
  createdAt!: string;
}

export class PlayerRulesetDetailResponse extends PlayerRulesetResponse {
  /** Those I may see, the newest first. */
  versions!: RulesetVersionResponse[];
}

export function toPlayerRuleset(ruleset: PlayerRuleset, userId: string | null): PlayerRulesetResponse {
  return Object.assign(new PlayerRulesetResponse(), ruleset.summary, {
    mine: ruleset.ownerId !== null && ruleset.ownerId === userId,
    by: ruleset.by,
    visibility: ruleset.visibility,
    withdrawn: ruleset.withdrawnAt !== null,
    createdAt: ruleset.createdAt,
    updatedAt: ruleset.updatedAt,
  });
}

export function toPlayerRulesetDetail(
  { ruleset, versions }: ShownRuleset,
  userId: string | null,
): PlayerRulesetDetailResponse {
  return Object.assign(new PlayerRulesetDetailResponse(), toPlayerRuleset(ruleset, userId), {
    versions: versions.map(({ version, bytes, createdAt }) => ({ version, bytes, createdAt })),
  });
}
