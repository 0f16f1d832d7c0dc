/** The little of a Foundry character that a test is about, in the layout of version 5 (`system`) or of version 1 (`data`). */
export interface FoundryFile {
  readonly layout?: 'system' | 'data';
  readonly name?: string;
  readonly scores?: Readonly<Record<string, unknown>>;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** Proficiency in saves, by ability. */
  readonly saves?: Readonly<Record<string, unknown>>;
  readonly tools?: Readonly<Record<string, unknown>>;
  readonly skills?: Readonly<Record<string, unknown>>;
  readonly currency?: Readonly<Record<string, unknown>>;
  readonly traits?: Readonly<Record<string, unknown>>;
  readonly items?: readonly unknown[];
}

const TENS = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };

export function aFoundryFile({
  layout = 'system',
  name = 'Tamsin',
  scores = {},
  saves = {},
  ...rest
}: FoundryFile = {}) {
  const abilities = Object.entries({ ...TENS, ...scores }).map(([id, value]) => [
    id,
    { value, ...(id in saves ? { proficient: saves[id] } : {}) },
  ]);
  const { items = [], skills = {}, ...parts } = rest;
  const ranks = Object.entries(skills).map(([id, value]) => [id, { value }]);
  const system = { ...parts, abilities: Object.fromEntries(abilities), skills: Object.fromEntries(ranks) };
  return { name, type: 'character', [layout]: system, items };
}

/** An item; what it holds goes into the layout's own place. */
export const aFoundryItem = (
  type: string,
  name: string,
  system: Readonly<Record<string, unknown>> = {},
  layout: 'system' | 'data' = 'system',
) => ({
  _id: name.replace(/\W/g, '').slice(0, 16),
  type,
  name,
  [layout]: system,
});
