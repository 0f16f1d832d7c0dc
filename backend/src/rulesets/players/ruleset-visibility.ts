/** Who may look and make characters: the owner alone, whoever knows the id, or everybody. */
export const rulesetVisibilities = ['private', 'link', 'public'] as const;
export type RulesetVisibility = (typeof rulesetVisibilities)[number];
