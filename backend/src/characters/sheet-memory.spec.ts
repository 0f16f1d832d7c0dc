import { type Character, blankCharacter, deriveSheet } from '@heroledger/rules';
import { RulesetLibrary } from '../rulesets';
import { SheetMemory } from './sheet-memory';

describe.each(['srd-5.1', 'adventure-core'])('the sheet of a character of %s', (id) => {
  const loaded = new RulesetLibrary().get(id);
  const before: Character = blankCharacter(loaded.ruleset, 'Aldra');

  it('stays the same whatever is written about them', () => {
    const memory = new SheetMemory();
    const sheet = memory.of(before, loaded);
    const told: Character = {
      ...before,
      name: 'Aldra Voss',
      personalityTraits: 'Counts ships.',
      biography: 'Left the harbour guard.',
      notes: 'Owes the ferryman.',
      tags: ['harbour'],
      extras: { 'other-tool': { level: 9 } },
    };
    expect(memory.of(told, loaded)).toBe(sheet);
    expect(deriveSheet(told, loaded)).toEqual(sheet);
  });

  it('is worked out anew when anything else changes', () => {
    const memory = new SheetMemory();
    const ability = loaded.ruleset.abilities[0]?.id ?? '';
    const characterClass = loaded.ruleset.classes[0]?.id ?? '';
    memory.of(before, loaded);
    for (const change of [
      { abilities: { ...before.abilities, [ability]: 13 } },
      { classes: [{ id: characterClass, level: 2 }] },
      { experiencePoints: 300 },
      { mode: 'strict' },
      { spent: { hitPoints: 1 } },
    ] satisfies Partial<Character>[]) {
      const after: Character = { ...before, ...change };
      expect(memory.of(after, loaded)).toEqual(deriveSheet(after, loaded));
    }
  });
});
