import type { Evaluate, Values } from '../formula/compile';
import type { Terms } from '../formula/explain';
import type { ModifierOperation } from '../character';
import type { Choice, Limit, Prerequisite, SkillPick, StatGroup } from '../ruleset';
import type { OpenChoice, SheetFeature } from '../sheet';

/** A statistic as it appears on a sheet: `each` is written out, one per ability or skill. */
export interface ResolvedStat {
  readonly id: string;
  readonly name: string;
  readonly group: StatGroup;
  readonly formula: string;
  readonly unit: string | null;
  readonly signed: boolean;
  readonly pool: boolean;
  readonly hidden: boolean;
  /** The ability or skill it was written out for; null when it stands alone. */
  readonly subject: { readonly kind: 'ability' | 'skill'; readonly id: string } | null;
  /** The ability it hangs on; null when there is none, and for the ability itself. */
  readonly ability: string | null;
}

export type NodeKind = 'stat' | 'rank' | 'proficiency';

/** A number that formulas and modifiers make: a statistic, the rank of a skill, a proficiency. */
export interface ProgramNode {
  readonly name: string;
  readonly slot: number;
  readonly kind: NodeKind;
  /** Id of the statistic, skill or proficiency. */
  readonly id: string;
  /** Null for ranks, which start at what was learned, and for proficiencies, which start at 0. */
  readonly base: Terms | null;
  /** What the base says of itself to a player; null where that would be no help. */
  readonly words: string | null;
}

export interface CompiledModifier {
  /** Index into `nodes`. */
  readonly node: number;
  readonly op: ModifierOperation;
  readonly worth: Evaluate;
  /** The same, addend by addend: a new base (`set`) explains itself in steps. */
  readonly terms: Terms;
  readonly note: (values: Values) => string | null;
  readonly when: Evaluate | null;
  readonly bonusType: string | null;
}

/** A modifier and the word for who brings it. */
export interface Effect {
  readonly modifier: CompiledModifier;
  readonly source: string;
}

export interface CompiledOption {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly requires: Prerequisite | null;
  readonly effects: readonly Effect[];
}

export interface CompiledChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: OpenChoice['kind'] & Choice['from']['kind'];
  readonly choose: number;
  readonly repeat: number;
  /** Where it is made, such as `Fighter 1`. */
  readonly source: string;
  /** The class or ancestry that offers it. */
  readonly bringer: string;
  readonly options: ReadonlyMap<string, CompiledOption>;
}

export interface CompiledPick {
  readonly pick: SkillPick;
  readonly source: string;
  readonly bringer: string;
  /** Null when any skill may be picked. */
  readonly from: ReadonlySet<string> | null;
}

export interface CompiledGrants {
  readonly effects: readonly Effect[];
  readonly features: readonly SheetFeature[];
  readonly choices: readonly CompiledChoice[];
  readonly picks: readonly CompiledPick[];
}

export interface CompiledClass {
  readonly effects: readonly Effect[];
  /** Index 0 is level 1. */
  readonly levels: readonly CompiledGrants[];
  readonly first: CompiledGrants;
}

/** Places of the numbers that are known before anything is derived. */
export interface InputSlots {
  readonly level: number;
  readonly experiencePoints: number;
  readonly attuned: number;
  readonly load: number;
  readonly items: number;
  readonly proficient: number;
  readonly classLevel: ReadonlyMap<string, number>;
  readonly firstClass: ReadonlyMap<string, number>;
  readonly rolled: ReadonlyMap<string, number>;
  readonly rolledLevels: ReadonlyMap<string, number>;
  readonly base: ReadonlyMap<string, number>;
  readonly equipped: ReadonlyMap<string, number>;
  readonly weapon: ReadonlyMap<string, number>;
}

export interface CompiledLimit {
  readonly limit: Limit;
  readonly used: Evaluate;
  readonly maximum: Evaluate;
}

/** A ruleset made ready to run. Opaque to whoever uses the library. */
export interface Program {
  /** How many numbers there are. */
  readonly size: number;
  readonly inputs: InputSlots;
  readonly nodes: readonly ProgramNode[];
  /** Indexes of `nodes`, each after everything it depends on. */
  readonly order: readonly number[];
  readonly nodeOf: ReadonlyMap<string, number>;
  readonly ancestries: ReadonlyMap<string, CompiledGrants>;
  readonly classes: ReadonlyMap<string, CompiledClass>;
  /** Each holds only while its skill has a rank. */
  readonly skillEffects: readonly Effect[];
  readonly itemEffects: ReadonlyMap<string, readonly Effect[]>;
  readonly limits: readonly CompiledLimit[];
  readonly attacks: { readonly toHit: Terms; readonly damage: Terms } | null;
  readonly skillPoints: Evaluate | null;
  /** Every choice of the ruleset, whether open to a given character or not. */
  readonly choices: ReadonlyMap<string, CompiledChoice>;
  /** Every skill pick of the ruleset, likewise. */
  readonly picks: ReadonlyMap<string, CompiledPick>;
}
