/** Whether a player brought the ruleset: those that ship have shorter ids. */
export const isPlayerRuleset = (id: string): boolean => id.startsWith('own.');
