const SKILLS = { perception: 4, fortitude: 2, reflex: 4, will: 4, unarmored: 2, light: 2, classDC: 2, stealth: 4 };

const TENS = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };

/** A build with the parts every export has; a test says what it is about. */
export const aBuild = ({ abilities = {}, proficiencies = {}, attributes = {}, ...parts }: Build = {}) => ({
  name: 'Wick',
  class: 'Rogue',
  dualClass: null,
  level: 3,
  ancestry: 'Goblin',
  heritage: 'Unbreakable Goblin',
  background: 'Barkeep',
  keyability: 'dex',
  languages: ['Common', 'Goblin'],
  attributes: { ancestryhp: 6, classhp: 8, bonushp: 0, bonushpPerLevel: 0, speed: 25, speedBonus: 0, ...attributes },
  abilities: { ...TENS, ...abilities },
  proficiencies: { ...SKILLS, ...proficiencies },
  feats: [],
  specials: [],
  lores: [],
  equipmentContainers: {},
  equipment: [],
  weapons: [],
  armor: [],
  money: { pp: 0, gp: 0, sp: 0, cp: 0 },
  spellCasters: [],
  pets: [],
  ...parts,
});

export interface Build extends Readonly<Record<string, unknown>> {
  readonly abilities?: Readonly<Record<string, unknown>>;
  readonly proficiencies?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** In the envelope the tool answers with. */
export const aPathbuilderFile = (build: Build = {}) => ({ success: true, build: aBuild(build) });
