import type { StatGroup } from './ruleset';

/** Every number of a character, each with how it came about. */
export interface Sheet {
  readonly ruleset: { readonly id: string; readonly version: string; readonly name: string };
  readonly level: number;
  /** In the order of the ruleset: final ability scores, modifiers, saves, skills, … */
  readonly stats: readonly Stat[];
  readonly attacks: readonly Attack[];
  readonly features: readonly SheetFeature[];
  readonly training: readonly { readonly group: string; readonly names: readonly string[] }[];
  readonly limits: readonly LimitUse[];
  readonly experience: ExperienceState;
  readonly violations: readonly Violation[];
}

export interface Stat {
  readonly id: string;
  readonly name: string;
  readonly group: StatGroup;
  readonly value: number;
  /** Lead from nothing to the value: each `total` follows from the one before. Never empty unless the value is 0. */
  readonly steps: readonly Step[];
  /** The formula of the ruleset, as its author wrote it. */
  readonly formula: string;
  /**
   * The formula in a player's words, such as `10 + Dexterity modifier`, where it is the whole account of the value;
   * null where something else took part in it, and where it would be too long to read.
   */
  readonly inWords: string | null;
  readonly unit: string | null;
  readonly signed: boolean;
  /** Of a pool: what is left after `spent`, never below 0; null for other numbers. */
  readonly remaining: number | null;
  /** Of a skill: its rank, granted and learned; null for other numbers. */
  readonly rank: number | null;
  /** Of a skill, save or modifier: the ability it hangs on. */
  readonly ability: string | null;
}

export interface Step {
  /** What brought it, in a player's words: `Dexterity modifier`, `Chain mail`. */
  readonly source: string;
  /** More about the source, such as `at most 2 under medium armor`; null when the source says it all. */
  readonly detail: string | null;
  readonly op: 'add' | 'set' | 'multiply' | 'min' | 'max';
  readonly amount: number;
  /** After this step. */
  readonly total: number;
}

export interface Attack {
  /** `id` of the equipment item. */
  readonly equipmentId: string;
  readonly name: string;
  /** Such as `Finesse, light · 20/60 ft`; ends with `not proficient` where its user is not. */
  readonly detail: string;
  readonly toHit: Stat;
  /** Such as `1d6`. */
  readonly dice: string;
  readonly damage: Stat;
  readonly damageType: string;
}

export interface SheetFeature {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Name of the class or ancestry it comes from. */
  readonly source: string;
}

export interface LimitUse {
  readonly id: string;
  readonly name: string;
  readonly used: number;
  readonly maximum: number;
  readonly unit: string;
}

export interface ExperienceState {
  readonly points: number;
  /** Needed for the present level, and for the next; the latter null at the top. */
  readonly levelStart: number;
  readonly nextLevelAt: number | null;
  /** Enough experience for a level that is not taken yet. */
  readonly canLevelUp: boolean;
}

export const severities = ['error', 'rule'] as const;
/** `error`: the document makes no sense and is always refused. `rule`: the game forbids it; advisory mode shows it. */
export type Severity = (typeof severities)[number];

export interface Violation {
  /** Stable upper-snake word. */
  readonly code: string;
  /** JSON Pointer into the character document. */
  readonly pointer: string;
  /** One sentence with the number it is and the number it may be: `29 points spent, the budget is 27.` */
  readonly message: string;
  /** One sentence of what would mend it. */
  readonly advice: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
  /** Ready-made ways out, best first; may be empty. */
  readonly fixes: readonly Fix[];
}

/** A button that mends a violation. */
export interface Fix {
  /** The act, such as `Set Charisma to 10`. */
  readonly label: string;
  /** Applied to the character document. */
  readonly patch: readonly PatchOperation[];
}

/** An RFC 6902 operation, of the three kinds `diff` writes. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Still to choose, or already chosen; the wizard and the level-up are drawn from it. */
export interface OpenChoice {
  readonly id: string;
  readonly name: string;
  /** What it comes from, such as `Fighter 1`. */
  readonly source: string;
  readonly kind: 'abilities' | 'skills' | 'proficiencies' | 'options' | 'skill-pick';
  readonly choose: number;
  readonly repeat: number;
  /** The rank a skill pick reaches; 1 for other kinds. */
  readonly rank: number;
  readonly picked: readonly string[];
  readonly options: readonly OpenOption[];
}
export interface OpenOption {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Null when it is open; else the one sentence that says why not. */
  readonly closedBecause: string | null;
}

export interface Difference {
  /** `applyPatch(a, patch)` equals b. */
  readonly patch: readonly PatchOperation[];
  /** What a player would say: `Strength 14 → 15`, `Learned Stealth`, `Unequipped Shield`. */
  readonly sentences: readonly string[];
  readonly changes: readonly FieldChange[];
}
export interface FieldChange {
  /** What kind of matter: `abilities`, `classes`, `skills`, `equipment`, `story`, … */
  readonly area: string;
  readonly label: string;
  /** As text, ready to show; null when it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}
