/** What one account may bring. */
export const playerRulesetLimits = {
  rulesets: 20,
  /** Of one ruleset. */
  versions: 50,
  /** Bytes of one document; twice what a large game has. */
  documentBytes: 1_000_000,
  /** Bytes of all documents of the account. */
  totalBytes: 20_000_000,
} as const;
