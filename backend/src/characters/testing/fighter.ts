/** A legal fighter of the first level; `change` is what matters to the test. */
export const aFighter = (change: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Aldra Voss',
  ruleset: 'srd-5.1',
  mode: 'strict',
  creationMethod: 'point-buy',
  abilities: { strength: 15, dexterity: 13, constitution: 14, intelligence: 8, wisdom: 12, charisma: 10 },
  ancestry: 'human',
  classes: [{ id: 'fighter', level: 1 }],
  skills: [
    { id: 'athletics', rank: 1 },
    { id: 'perception', rank: 1 },
  ],
  equipment: [
    { itemId: 'chain-mail', isEquipped: true },
    { itemId: 'shield', isEquipped: true },
    { itemId: 'longsword', isEquipped: true },
  ],
  ...change,
});

/** Somebody who exists only to be counted. */
export const aNobody = (name: string, change: Readonly<Record<string, unknown>> = {}) => ({
  name,
  ruleset: 'srd-5.1',
  mode: 'advisory',
  ...change,
});

export const ifMatch = (version: number | '*') => ({
  headers: { 'if-match': version === '*' ? '*' : `"${String(version)}"` },
});
