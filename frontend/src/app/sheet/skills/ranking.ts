import type { Skill } from '@heroledger/rules';

/** A skill is to have this rank from now on; 0 gives it back. */
export interface Ranking {
  readonly skill: Skill;
  readonly rank: number;
}
