import ironRoads from '../../../../docs/examples/iron-roads.json';

/** The example of the documentation: a small game of a player's own; `change` is what matters to the test. */
export const ironRoadsWith = (change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...structuredClone(ironRoads),
  ...change,
});

/** Iron Roads of another version, in which grit counts threefold for health, and a coat guards better. */
export const ironRoads2 = (): Record<string, unknown> =>
  ironRoadsWith({
    version: '1.1.0',
    stats: ironRoads.stats.map((stat) => (stat.id === 'health' ? { ...stat, formula: 'grit * 3' } : stat)),
    items: ironRoads.items.filter(({ id }) => id !== 'lantern'),
  });

/** A legal stoker of the first level, once `ruleset` says under which id the game is known. */
export const aStoker = (ruleset: string, change: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Odile Marr',
  ruleset,
  mode: 'strict',
  creationMethod: 'points',
  abilities: { grit: 3, wits: 3 },
  ancestry: 'plains-born',
  classes: [{ id: 'stoker', level: 1 }],
  skills: [{ id: 'mend', rank: 1 }],
  equipment: [{ itemId: 'greatcoat', isEquipped: true }],
  ...change,
});
