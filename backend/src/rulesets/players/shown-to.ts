import type { PlayerRuleset } from './player-rulesets.repository';

/** Whether somebody sees a ruleset with all its versions. */
export function isShownTo(userId: string | null, { ownerId, visibility, withdrawnAt }: PlayerRuleset): boolean {
  if (ownerId !== null && ownerId === userId) return true;
  return visibility !== 'private' && withdrawnAt === null;
}
