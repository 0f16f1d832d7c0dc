import armorFacts from './srd-5.1/armor.json';
import classFacts from './srd-5.1/classes.json';
import gearFacts from './srd-5.1/gear.json';
import pointBuyFacts from './srd-5.1/pointbuy.json';
import raceFacts from './srd-5.1/races.json';
import skillFacts from './srd-5.1/skills.json';
import startingFacts from './srd-5.1/starting-equipment.json';
import weaponFacts from './srd-5.1/weapons.json';
import experienceFacts from './srd-5.1/xp.json';

/**
 * What the System Reference Document 5.1 says, collected apart from the ruleset: the ruleset is held against it, fact by
 * fact. This work includes material taken from the System Reference Document 5.1 ("SRD 5.1") by Wizards of the Coast
 * LLC, licensed under the Creative Commons Attribution 4.0 International License; each file repeats the attribution.
 */
export interface WeaponFact {
  readonly id: string;
  readonly name: string;
  readonly cat: string;
  readonly kind: string;
  /** Null for what does no damage. */
  readonly damage: string | null;
  readonly dtype: string | null;
  readonly versatile?: string;
  readonly range?: readonly number[];
  readonly reach?: number;
  readonly hands: number;
  readonly props: readonly string[];
  readonly weight: number;
  readonly cost_cp: number;
}
export interface ArmorFact {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly slot: string;
  readonly ac_base?: number;
  readonly ac_bonus?: number;
  /** How much of the Dexterity modifier counts: `full`, `max2`, `none`. */
  readonly dex?: string;
  readonly str_min: number;
  readonly stealth_disadvantage: boolean;
  readonly weight: number;
  readonly cost_cp: number;
}
export interface GearFact {
  readonly id: string;
  readonly name: string;
  readonly sub: string;
  /** Of all that are sold together; absent for what nobody weighs. */
  readonly weight?: number;
  /** How many are sold together. */
  readonly qty?: number;
  readonly cost_cp: number;
  readonly contents?: Readonly<Record<string, number>>;
}
export interface MagicItemFact {
  readonly id: string;
  readonly name: string;
  readonly rarity: string;
  readonly attune: boolean;
}
export interface ClassFact {
  readonly id: string;
  readonly name: string;
  readonly hit_die: number;
  readonly saves: readonly string[];
  readonly skill_choices: number;
  readonly skills: 'any' | readonly string[];
  readonly proficiencies: readonly string[];
  readonly spell_ability: string | null;
  readonly spell_from_level: number | null;
  readonly subclass: string;
  readonly subclass_level: number;
  readonly asi_levels: readonly number[];
  readonly multiclass_prereq: {
    readonly all?: Readonly<Record<string, number>>;
    readonly any?: Readonly<Record<string, number>>;
  };
}
interface PeopleFact {
  readonly id: string;
  readonly name: string;
  readonly bonuses: Readonly<Record<string, number>>;
  readonly traits: readonly string[];
}
export interface RaceFact extends PeopleFact {
  readonly speed: number;
  readonly bonus_choice?: { readonly choose: number; readonly bonus: number; readonly from: readonly string[] };
  readonly languages: readonly string[];
  readonly extra_languages: number;
  readonly subraces: readonly PeopleFact[];
}
/** By class: everything it starts with, each with its alternatives. */
export type StartingFacts = Readonly<Record<string, readonly (readonly (readonly string[])[])[]>>;

export const weapons = weaponFacts.weapons as readonly WeaponFact[];
export const weaponProperties: readonly string[] = weaponFacts.properties;
export const armor = armorFacts.armor as readonly ArmorFact[];
export const gear = gearFacts.gear as unknown as readonly GearFact[];
export const gearRules = gearFacts.rules;
export const magicItems = gearFacts.magic_items as readonly MagicItemFact[];
export const classes = classFacts.classes as unknown as readonly ClassFact[];
export const races = raceFacts.races as unknown as readonly RaceFact[];
export const skills = skillFacts;
export const experience = experienceFacts;
export const pointBuy = pointBuyFacts;
export const startingEquipment = startingFacts.classes as StartingFacts;

/** The ruleset writes abilities out, the facts shorten them. */
export const abilityNamed: Readonly<Record<string, string>> = {
  str: 'strength',
  dex: 'dexterity',
  con: 'constitution',
  int: 'intelligence',
  wis: 'wisdom',
  cha: 'charisma',
};

/** By the names the ruleset has for them. */
export function byAbility(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([short, figure]) => [abilityNamed[short] ?? short, figure]));
}
