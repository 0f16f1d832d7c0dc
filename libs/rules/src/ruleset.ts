import type { ItemType, ModifierOperation } from './character';

/**
 * A ruleset is one versioned, immutable JSON document; no rule of any game is an `if` in the engine.
 * `ruleset.schema.json` beside this file describes the same shape for authors; `loadRuleset` checks a document
 * against it, then checks what a schema cannot say: every name declared, every formula sound, no cycle.
 *
 * **Formulas** are strings of a small total language: numbers, names, `+ - * /`, comparisons, `and or not`,
 * `floor(x) ceil(x) min(a, b, …) max(a, b, …) if(condition, then, else) table(name, index)`. A name may hold
 * hyphens (`skill.sleight-of-hand`), so a minus between names needs spaces around it. Division by zero is 0.
 * Truth is 1, falsehood 0.
 *
 * **Names** a formula may use:
 * `level` · `experiencePoints` · `classLevel.<class>` · every statistic id (an ability's id is its final score;
 * the ancestry and the classes bring modifiers to it) · `base.<ability>` · `skill.<skill>.rank` (granted and
 * learned) · `proficiency.<proficiency>` (0 or 1) · `equipped.<tag>` (how many equipped items carry the tag) ·
 * `attuned` (how many items are attuned) · `load` (weight carried, in the ruleset's unit) · `items` (how many).
 * In a modifier of a class also `classLevel` (levels in that class), `firstClass` (1 if it was taken first), `rolled`
 * (the sum of the hit dice rolled for it) and `rolledLevels` (for how many of its levels);
 * in an attack formula also `weapon.<tag>` (1 if the weapon carries the tag) and `proficient` (0 or 1).
 */
export interface Ruleset {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** A name short enough for a chip, such as `SRD 5.1`. */
  readonly shortName: string;
  readonly description: string;
  /** Attribution that must be shown wherever the data is used; null when none is due. */
  readonly attribution: string | null;
  readonly licence: string;
  readonly abilities: readonly Ability[];
  readonly creationMethods: readonly CreationMethod[];
  readonly progression: Progression;
  /** Named columns by level (index 0 is level 1), read by the formula function `table`. */
  readonly tables: Readonly<Record<string, readonly number[]>>;
  readonly proficiencies: readonly Proficiency[];
  readonly ancestries: readonly Ancestry[];
  readonly classes: readonly CharacterClass[];
  readonly skillRules: SkillRules;
  readonly skills: readonly Skill[];
  /** Tags items may carry; an undeclared one is an error when the ruleset loads. */
  readonly tags: readonly Named[];
  readonly slots: readonly Slot[];
  readonly limits: readonly Limit[];
  readonly items: readonly Item[];
  readonly currencies: readonly Currency[];
  readonly weightUnit: string;
  readonly stats: readonly StatDefinition[];
  readonly attacks: AttackRules | null;
  readonly presentation: Presentation;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Ability extends Named {
  readonly abbreviation: string;
  /** A few words of what it is good for. */
  readonly hint: string;
  /** Bounds of the base score, whatever the creation method. */
  readonly minimum: number;
  readonly maximum: number;
}

export type CreationMethod = PointBuy | ScoreArray | RolledScores | ManualScores;
interface CreationMethodBase extends Named {
  readonly description: string;
}
export interface PointBuy extends CreationMethodBase {
  readonly kind: 'point-buy';
  readonly budget: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Points that each score costs, by score. Every score between the bounds has one. */
  readonly cost: Readonly<Record<string, number>>;
}
export interface ScoreArray extends CreationMethodBase {
  readonly kind: 'array';
  /** As many scores as there are abilities; each is used once. */
  readonly scores: readonly number[];
}
export interface RolledScores extends CreationMethodBase {
  readonly kind: 'rolled';
  readonly dice: number;
  readonly sides: number;
  readonly keepHighest: number;
}
export interface ManualScores extends CreationMethodBase {
  readonly kind: 'manual';
}

export interface Progression {
  readonly maximumLevel: number;
  /** Experience needed for each level; index 0 is level 1 and is 0. */
  readonly experience: readonly number[];
  readonly multiclass: boolean;
  /**
   * For which levels the hit die of a class may be rolled in place of its fixed number: for all, or for all after the
   * first of a career. Never where it is absent. What a roll is worth the class says, with `rolled`.
   */
  readonly hitPointRolls?: 'every-level' | 'after-first';
}

export interface Proficiency extends Named {
  /** Heading it is listed under on the sheet, such as `Armor`, `Weapons`, `Tools`, `Languages`. */
  readonly group: string;
  /** What it costs to use something that asks for it without having it; one sentence. */
  readonly without?: string;
}

/** A change to a number, brought by an ancestry, a feature, a picked option or an item. */
export interface Modifier {
  /** A statistic id, `skill.<id>.rank`, or `proficiency.<id>`. In an option of a choice `{option}` stands for what was picked. */
  readonly target: string;
  /**
   * Phases, in this order: `set` (replaces the base; of several the highest), `add`, `multiply`, `min` (raised to at
   * least), `max` (lowered to at most). `grant` is `min` for ranks and proficiencies, with 1 as the usual value.
   */
  readonly op: ModifierOperation;
  /** A number or a formula. */
  readonly value: number | string;
  /** A formula; the modifier counts only while it is not 0. */
  readonly when?: string;
  /** Of several `add` modifiers to one target with the same bonus type only the best counts. */
  readonly bonusType?: string;
  /** What the step says when the name of its bringer is not clear enough. */
  readonly label?: string;
}

/** Something a player may pick: an option that is not open says why through its prerequisite. */
export interface Choice {
  /** Unique in the ruleset; the key under `choices` of a character. */
  readonly id: string;
  readonly name: string;
  /** How many options are picked. */
  readonly choose: number;
  /** How often one option may be picked; 1 when absent. */
  readonly repeat?: number;
  readonly from: ChoiceSource;
  /** Brought by each pick, `{option}` standing for the picked id. */
  readonly modifiers?: readonly Modifier[];
}
export type ChoiceSource =
  | { readonly kind: 'abilities'; readonly ids?: readonly string[] }
  | { readonly kind: 'skills'; readonly ids?: readonly string[] }
  /** Of `ids`, or of every proficiency of `group`. */
  | { readonly kind: 'proficiencies'; readonly ids?: readonly string[]; readonly group?: string }
  | { readonly kind: 'options'; readonly options: readonly ChoiceOption[] };
export interface ChoiceOption extends Named {
  readonly description: string;
  readonly requires?: Prerequisite;
  readonly modifiers?: readonly Modifier[];
}

/** Nested data; `unmet` answers with what is missing. */
export type Prerequisite =
  | { readonly all: readonly Prerequisite[] }
  | { readonly any: readonly Prerequisite[] }
  | { readonly not: Prerequisite }
  | { readonly skill: string; readonly rank: number }
  /** The final score. */
  | { readonly ability: string; readonly min: number }
  | { readonly level: number }
  | { readonly class: string; readonly level?: number }
  | { readonly ancestry: string }
  | { readonly proficiency: string };

export interface Feature extends Named {
  readonly description: string;
  readonly modifiers?: readonly Modifier[];
}

/** What a level (of a class, or of the ancestry at level 1) brings. */
export interface Grants {
  readonly features?: readonly Feature[];
  readonly modifiers?: readonly Modifier[];
  readonly choices?: readonly Choice[];
  readonly skillPicks?: readonly SkillPick[];
}

/** Permission to have ranks in skills; used up by what stands in `skills` of the character. */
export interface SkillPick {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** Skill ids; absent means any. */
  readonly from?: readonly string[];
  /** The rank a pick reaches: 1 proficient, 2 expertise. A pick of rank 2 builds on a rank 1 the character already has. */
  readonly rank: number;
}

export interface Ancestry extends Named, Grants {
  readonly description: string;
  /** Name of the family, such as `Dwarf` for `Hill Dwarf`; the wizard lists by it. Null when it stands alone. */
  readonly family: string | null;
  /**
   * Ancestries of which one must be chosen in place of this one, which only says where they come from. It is known,
   * so that a document may say `elf` before it says which, and is not offered.
   */
  readonly variants?: readonly string[];
}

export interface CharacterClass extends Named {
  readonly description: string;
  readonly keyAbilities: readonly string[];
  /** Figure of the generated crest. */
  readonly charge: string;
  /** Sides of the hit die; null where the game has none. */
  readonly hitDie: number | null;
  /** In force from the first level on; conditions and `classLevel` tell the rest. */
  readonly modifiers: readonly Modifier[];
  /** By class level, from `1`. */
  readonly levels: Readonly<Record<string, Grants>>;
  /** Only of the class taken first (what a class brings in full only at the start of a career). */
  readonly first?: Grants;
  /** To take it beside another class; asked of both. */
  readonly multiclass?: Prerequisite;
  /** Bundles offered when the character is made. */
  readonly startingEquipment: readonly EquipmentBundle[];
}

export interface EquipmentBundle {
  readonly id: string;
  readonly name: string;
  /** Exactly one option of each bundle is taken. */
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly items: readonly { readonly itemId: string; readonly quantity: number; readonly equip?: boolean }[];
  }[];
}

export interface SkillRules {
  /** What each rank is called; its length is the highest rank. */
  readonly rankNames: readonly string[];
  /** Points to spend on ranks as a formula; null where ranks come only from picks. */
  readonly points: string | null;
  /** Price of each rank, index 0 is rank 1; ranks add up. */
  readonly cost: readonly number[];
  readonly categories: readonly Named[];
}

export interface Skill extends Named {
  readonly category: string;
  readonly ability: string;
  readonly description: string;
  readonly maximumRank: number;
  readonly requires?: Prerequisite;
  /** While the rank is at least 1; `rank` in a formula is the rank. */
  readonly modifiers?: readonly Modifier[];
}

export interface Slot extends Named {
  /** How many items, or how many units (hands), fit. */
  readonly capacity: number;
  /** Said after a number of units, as in `3 hands`. */
  readonly unit: { readonly one: string; readonly other: string };
}

/** A count that may not pass a maximum, such as attuned items or load. */
export interface Limit extends Named {
  readonly used: string;
  readonly maximum: string;
  readonly unit: string;
}

export interface Item extends Named {
  readonly description: string;
  readonly itemType: ItemType;
  readonly tags: readonly string[];
  /** Weight of one, in `weightUnit`. */
  readonly weight: number;
  /** False for what travels beside its owner, such as a wagon: it weighs something and is no load. True when absent. */
  readonly carried?: boolean;
  /** Value of one, in the smallest currency. */
  readonly value: number;
  /** Taken up while equipped; empty for what is only carried. */
  readonly occupies: readonly { readonly slot: string; readonly count: number }[];
  readonly requires?: Prerequisite;
  /** Any of these proficiencies lets its user wear or hold it as the game means it; absent when anybody can. */
  readonly proficiencies?: readonly string[];
  readonly attunement: boolean;
  readonly modifiers: readonly Modifier[];
  readonly attack?: WeaponAttack;
  readonly rarity?: string;
}

export interface WeaponAttack {
  /** Such as `1d8`; `0` for none. */
  readonly damage: string;
  readonly damageType: string;
  /** Damage in two hands. */
  readonly versatile?: string;
  readonly range?: readonly [normal: number, long: number];
  readonly reach?: number;
  /** Any of these proficiencies makes its user proficient. */
  readonly proficiencies: readonly string[];
}

/** Formulas see `weapon.<tag>` and `proficient`. */
export interface AttackRules {
  readonly toHit: string;
  readonly damage: string;
  /** Said after the range of a weapon, such as `ft`. */
  readonly distanceUnit?: string;
}

/**
 * A derived number. With `each` it stands for one per ability or skill: `{id}`, `{name}`, `{abbreviation}` and, for
 * skills, `{ability}` are replaced in id, name and formula.
 */
export interface StatDefinition extends Named {
  readonly each?: 'ability' | 'skill';
  readonly group: StatGroup;
  /** The base; terms of a sum become steps of their own. */
  readonly formula: string;
  /** Added after a number, such as `ft`. */
  readonly unit?: string;
  /** Written with its sign. */
  readonly signed?: boolean;
  /** Can be used up and comes back (hit points): `spent` of the character counts against it. */
  readonly pool?: boolean;
  /** Needed by formulas and modifiers only; not shown on the sheet. */
  readonly hidden?: boolean;
}
export const statGroups = ['ability', 'modifier', 'save', 'skill', 'defence', 'vital', 'magic', 'other'] as const;
export type StatGroup = (typeof statGroups)[number];

export interface Currency extends Named {
  readonly abbreviation: string;
  /** Worth of one in the smallest currency. */
  readonly worth: number;
  /** Weight of one. */
  readonly weight: number;
}

/** Which numbers lead where; ids of statistics. */
export interface Presentation {
  /** In the shield, large. */
  readonly shield: string;
  /** The pool with the stepper. */
  readonly pool: string;
  /** The row of vital figures beneath. */
  readonly vitals: readonly string[];
  /** Three figures on a card. */
  readonly card: readonly string[];
}
