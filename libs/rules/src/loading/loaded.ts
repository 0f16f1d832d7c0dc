import type {
  Ability,
  Ancestry,
  CharacterClass,
  CreationMethod,
  Currency,
  Item,
  Limit,
  Named,
  Proficiency,
  Ruleset,
  Skill,
  Slot,
} from '../ruleset';
import type { Program, ResolvedStat } from './program';

/** A checked ruleset with everything findable by id, ready to derive from. Made by `loadRuleset`; never changes. */
export interface LoadedRuleset {
  readonly ruleset: Ruleset;
  readonly abilities: ReadonlyMap<string, Ability>;
  readonly creationMethods: ReadonlyMap<string, CreationMethod>;
  readonly proficiencies: ReadonlyMap<string, Proficiency>;
  readonly ancestries: ReadonlyMap<string, Ancestry>;
  readonly classes: ReadonlyMap<string, CharacterClass>;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly tags: ReadonlyMap<string, Named>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly limits: ReadonlyMap<string, Limit>;
  readonly items: ReadonlyMap<string, Item>;
  readonly currencies: ReadonlyMap<string, Currency>;
  /** Written out: one entry for each ability or skill where the ruleset says `each`. */
  readonly stats: ReadonlyMap<string, ResolvedStat>;
  /** The compiled rules; for the functions of this library only. */
  readonly program: Program;
}
