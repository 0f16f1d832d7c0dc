/**
 * The character document: what a client writes and reads, and what an export holds. It carries decisions only;
 * every number that follows from them is derived by `deriveSheet` and is never stored.
 */
export interface Character {
  /** 1–120 characters. */
  readonly name: string;
  /** Id of the ruleset, such as `srd-5.1`. */
  readonly ruleset: string;
  /** Version of the ruleset the character was made under, such as `1.0.0`. */
  readonly rulesetVersion: string;
  /** `strict`: saved only when no violation stands. `advisory`: saved with what is illegal shown. */
  readonly mode: CharacterMode;
  /** Id of one of the ruleset's creation methods; null when not chosen yet. */
  readonly creationMethod: string | null;
  /** Base scores by ability id, before ancestry, growth and items. An ability that is missing has its minimum. */
  readonly abilities: Readonly<Record<string, number>>;
  /** Id of an ancestry of the ruleset; null when not chosen yet. */
  readonly ancestry: string | null;
  /** Classes in the order they were taken; the first is the one the character started with. */
  readonly classes: readonly ClassLevel[];
  /** At least 0. */
  readonly experiencePoints: number;
  /**
   * What was rolled for hit points in place of the fixed number, by class and by level of that class:
   * `{ "fighter": { "2": 7 } }`. A level that is not named brings the fixed number. Absent where nothing was rolled.
   */
  readonly hitPointRolls?: HitPointRolls;
  /** What was picked where the ruleset let choose, by choice id. Kept apart so that a level can be undone. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Ranks the player has bought or picked. What ancestry or class grant is not repeated here. */
  readonly skills: readonly SkillRank[];
  readonly equipment: readonly EquipmentItem[];
  /** How much of a pool (a statistic with `pool: true`) is used up, by statistic id: `{ hitPoints: 5 }`. */
  readonly spent: Readonly<Record<string, number>>;
  /** Told in words, as are the next two: at most `LONGEST_TEXT` characters each. */
  readonly personalityTraits: string;
  readonly biography: string;
  readonly notes: string;
  /** Coins by currency id of the ruleset. */
  readonly currency: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  /** What an import could not map, kept for the way out. Opaque to the rules. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Characters of a text that the player writes: traits, biography, notes. */
export const LONGEST_TEXT = 50_000;

export const characterModes = ['strict', 'advisory'] as const;
export type CharacterMode = (typeof characterModes)[number];

export interface ClassLevel {
  readonly id: string;
  /** Levels taken in this class, at least 1. */
  readonly level: number;
}

export type HitPointRolls = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SkillRank {
  readonly id: string;
  /** 1–5; the ruleset says what a rank is worth and how many there are. */
  readonly rank: number;
}

export const itemTypes = ['weapon', 'armor', 'accessory', 'consumable', 'tool', 'misc'] as const;
export type ItemType = (typeof itemTypes)[number];

export interface EquipmentItem {
  /** UUID, unique within the character. */
  readonly id: string;
  /** Id of an item of the ruleset; null for one of the player's own making. */
  readonly itemId: string | null;
  readonly name: string;
  readonly description: string;
  readonly itemType: ItemType;
  /** At least 1. */
  readonly quantity: number;
  readonly isEquipped: boolean;
  readonly isAttuned: boolean;
  /** `id` of the equipment item this one lies in; null when carried directly. */
  readonly containerId: string | null;
  /** In effect while the item is equipped (and attuned, where the ruleset's item asks for it). */
  readonly statModifiers: readonly StatModifier[];
}

export const modifierOperations = ['add', 'set', 'min', 'max', 'multiply', 'grant'] as const;
export type ModifierOperation = (typeof modifierOperations)[number];

/** A modifier written by a player onto an item of their own. */
export interface StatModifier {
  /** Id of a statistic of the ruleset, such as `armorClass`. */
  readonly target: string;
  readonly op: ModifierOperation;
  /** Between −1000 and 1000. */
  readonly value: number;
}

/** The sum of the levels of all classes; 0 while no class is chosen. */
export function characterLevel(character: Pick<Character, 'classes'>): number {
  return character.classes.reduce((sum, { level }) => sum + level, 0);
}
