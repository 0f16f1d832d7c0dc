import { deriveSheet, validate, type Character } from '../../src';
import { aCharacter, srd, uuid, wearing } from './shipped';

/** A character of the SRD and what its sheet must say, worked out by hand from the source. */
export interface Hero {
  readonly name: string;
  readonly ancestry: string;
  /** The first of them is the one taken first. */
  readonly classes: Readonly<Record<string, number>>;
  /** The standard array as it was laid out, in the order of the abilities, before anything is added. */
  readonly scores: readonly number[];
  readonly choices?: Character['choices'];
  readonly skills: Readonly<Record<string, number>>;
  /** Equipped, and attuned where they ask for it. */
  readonly worn: readonly string[];
  /** Carried only, with how many. */
  readonly carried?: Readonly<Record<string, number>>;
  readonly expected: {
    /** In the order of the abilities: Strength, Dexterity, Constitution, Intelligence, Wisdom, Charisma. */
    readonly saves: readonly number[];
    /** Other numbers of the sheet, by id. */
    readonly numbers: Readonly<Record<string, number>>;
    /** By the name of the weapon: to hit, dice, and what is added to the damage. */
    readonly strikes: Readonly<Record<string, readonly [toHit: number, dice: string, damage: number]>>;
    /** Pounds carried, and how many may be. */
    readonly load: readonly [number, number];
    /** Items attuned; none unless it is said. */
    readonly attuned?: number;
    /** From the 1st spell level upwards, such as `4 3 2`; none unless it is said. */
    readonly slots?: string;
  };
}

/** What the sheet of a hero says, in the shape of what is expected of it. */
export function toldOf(hero: Hero): Hero['expected'] & { readonly violations: readonly string[] } {
  const character = characterOf(hero);
  const { stats, attacks, limits } = deriveSheet(character, srd);
  const value = (id: string): number => stats.find((stat) => stat.id === id)?.value ?? NaN;
  const used = (id: string): number => limits.find((limit) => limit.id === id)?.used ?? NaN;
  const slots = stats.filter(({ id, value: count }) => id.startsWith('spellSlots.') && count > 0);
  return {
    saves: srd.ruleset.abilities.map(({ id }) => value(`${id}.save`)),
    numbers: Object.fromEntries(Object.keys(hero.expected.numbers).map((id) => [id, value(id)])),
    strikes: Object.fromEntries(
      attacks.map(({ name, toHit, dice, damage }) => [name, [toHit.value, dice, damage.value]]),
    ),
    load: [used('load'), limits.find(({ id }) => id === 'load')?.maximum ?? NaN],
    attuned: used('attunement'),
    slots: slots.map(({ value: count }) => String(count)).join(' '),
    violations: validate(character, srd).map(({ message }) => message),
  };
}

function characterOf({ name, ancestry, classes, scores, choices = {}, skills, worn, carried = {} }: Hero): Character {
  const levels = Object.values(classes).reduce((sum, level) => sum + level, 0);
  const packed = wearing(srd, ...Object.keys(carried)).map((item, index) => ({
    ...item,
    id: uuid(worn.length + index),
    quantity: carried[item.itemId ?? ''] ?? 1,
    isEquipped: false,
    isAttuned: false,
  }));
  return aCharacter(srd, {
    name,
    ancestry,
    creationMethod: 'standard-array',
    classes: Object.entries(classes).map(([id, level]) => ({ id, level })),
    abilities: Object.fromEntries(srd.ruleset.abilities.map(({ id }, index) => [id, scores[index] ?? NaN])),
    experiencePoints: srd.ruleset.progression.experience[levels - 1] ?? NaN,
    choices,
    skills: Object.entries(skills).map(([id, rank]) => ({ id, rank })),
    equipment: [...wearing(srd, ...worn), ...packed],
  });
}
