/** The little of a pf2e actor that a test is about, in the layout of today (`system`) or of before Foundry 10 (`data`). */
export interface Pf2eFile {
  readonly layout?: 'system' | 'data';
  readonly name?: string;
  readonly level?: unknown;
  readonly abilities?: unknown;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly skills?: Readonly<Record<string, unknown>>;
  readonly build?: unknown;
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly items?: readonly unknown[];
}

const FIRST = { abilities: null, details: {}, attributes: {}, skills: {}, parts: {}, items: [] };

export function aPf2eFile({ layout = 'system', name = 'Tansy Thorn', level = 1, ...rest }: Pf2eFile = {}) {
  const { abilities, details, attributes, skills, build, parts, items } = { ...FIRST, build: undefined, ...rest };
  const ranks: Record<string, unknown> = Object.fromEntries(Object.entries(skills).map(([id, rank]) => [id, { rank }]));
  const system = {
    ...parts,
    abilities,
    attributes,
    details: { level: { value: level }, keyability: { value: 'str' }, ...details },
    skills: ranks,
    ...(build === undefined ? {} : { build }),
  };
  return { name, type: 'character', [layout]: system, items, _stats: { systemId: 'pf2e' } };
}

/** An item; what it holds goes into the layout's own place. */
export const aPf2eItem = (
  type: string,
  name: string,
  system: Readonly<Record<string, unknown>> = {},
  layout: 'system' | 'data' = 'system',
) => ({ _id: name.replace(/\W/g, '').slice(0, 16), type, name, [layout]: system });

/** Boosts as they lie in ancestry and background: chosen ones, one that is fixed, and one nobody chose. */
export const boosts = (...chosen: readonly string[]) =>
  Object.fromEntries(
    chosen.map((ability, index) => [String(index), { value: ['str', 'dex', ability], selected: ability }]),
  );

export const anAncestry = (system: Readonly<Record<string, unknown>> = {}, name = 'Elf') =>
  aPf2eItem('ancestry', name, {
    hp: 6,
    speed: 30,
    boosts: boosts('dex', 'int'),
    flaws: { 0: { value: ['con'] } },
    ...system,
  });

export const aClass = (system: Readonly<Record<string, unknown>> = {}, name = 'Rogue') =>
  aPf2eItem('class', name, {
    hp: 8,
    keyAbility: { value: ['dex'], selected: null },
    perception: 2,
    savingThrows: { fortitude: 1, reflex: 2, will: 2 },
    attacks: { simple: 1, martial: 1, unarmed: 1, advanced: 0 },
    defenses: { unarmored: 1, light: 1, medium: 0, heavy: 0 },
    trainedSkills: { value: ['stealth'], additional: 7 },
    ...system,
  });
