import type { Ruleset } from '@heroledger/rules';

/** A ruleset on the shelf. */
export class RulesetSummaryResponse {
  /** Such as `srd-5.1`. */
  id!: string;
  /** The newest. */
  version!: string;
  name!: string;
  /** Short enough for a chip. */
  shortName!: string;
  description!: string;
  licence!: string;
  /** Must be shown wherever the data is used. */
  attribution!: string | null;
  maximumLevel!: number;
  ancestries!: number;
  classes!: number;
  skills!: number;
  items!: number;
}

export class RulesetListResponse {
  items!: RulesetSummaryResponse[];
}

export const toRulesetSummary = (ruleset: Ruleset): RulesetSummaryResponse => ({
  id: ruleset.id,
  version: ruleset.version,
  name: ruleset.name,
  shortName: ruleset.shortName,
  description: ruleset.description,
  licence: ruleset.licence,
  attribution: ruleset.attribution,
  maximumLevel: ruleset.progression.maximumLevel,
  ancestries: ruleset.ancestries.length,
  classes: ruleset.classes.length,
  skills: ruleset.skills.length,
  items: ruleset.items.length,
});
