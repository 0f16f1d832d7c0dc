import type { Ruleset } from '@heroledger/rules';
import { fromSaved, narrowings, narrows, queryOf, readAddress, toSaved } from './character-filters';
import { chargeOf, copyName, kickerWords, wayToNextLevel } from './character-words';
import { aRow } from './testing';

const rules: Pick<Ruleset, 'ancestries' | 'classes' | 'progression'> = {
  ancestries: [{ id: 'halfling', name: 'Lightfoot halfling', description: '', family: null }],
  classes: [
    {
      id: 'rogue',
      name: 'Rogue',
      description: '',
      keyAbilities: [],
      charge: 'key',
      hitDie: 8,
      modifiers: [],
      levels: {},
      startingEquipment: [],
    },
  ],
  progression: { maximumLevel: 4, experience: [0, 300, 900, 2700], multiclass: true },
};

describe('a card', () => {
  it('says what a character is in the words of its ruleset', () => {
    expect(kickerWords(aRow(), rules)).toEqual(['Lightfoot halfling', 'Rogue 3']);
    expect(chargeOf(aRow(), rules)).toBe('key');
  });

  it('is told from its copy by the name, however long that is', () => {
    expect(copyName('Tamsin')).toBe('Tamsin (copy)');
    expect(copyName('x'.repeat(120))).toHaveLength(120);
    expect(copyName('x'.repeat(120))).toMatch(/x \(copy\)$/);
  });

  it('makes do with ids while the ruleset is on its way', () => {
    expect(kickerWords(aRow({ ancestry: 'hill-dwarf' }), null)).toEqual(['hill dwarf', 'rogue 3']);
    expect(chargeOf(aRow(), null)).toBeNull();
  });

  it('says nothing of an ancestry that is not chosen yet', () => {
    expect(kickerWords(aRow({ ancestry: null, classes: [] }), rules)).toEqual([]);
  });

  it.each([
    ['at the start of a level', 3, 900, 0],
    ['on the way', 3, 1980, 0.6],
    ['with more than is needed', 3, 5000, 1],
    ['with less than its level asks for', 3, 0, 0],
    ['at the top', 4, 9000, null],
    ['without a class', 0, 100, null],
  ])('knows how near the next level is %s', (_, level, experiencePoints, way) => {
    expect(wayToNextLevel(aRow({ level, experiencePoints }), rules)).toBe(way);
  });
});

describe('the address of the list', () => {
  it('asks for everybody, the last changed first, when it says nothing', () => {
    const address = readAddress({});
    expect(narrows(address)).toBe(false);
    expect(queryOf(address)).toMatchObject({ isTemplate: false, sort: '-updatedAt' });
    expect(queryOf(address)).not.toHaveProperty('search');
    expect(queryOf(address)).not.toHaveProperty('minLevel');
  });

  it('turns a range of levels into its bounds', () => {
    expect(queryOf(readAddress({ levels: '11-16' }))).toMatchObject({ minLevel: 11, maxLevel: 16 });
  });

  it('takes days as the reader has them, and gives them back from what was kept', () => {
    const address = readAddress({
      ...{ search: 'wolves', class: 'rogue', levels: '3-7', tag: 'Winter', visibility: 'link', sort: 'level' },
      ...{ updatedAfter: '2026-11-01', createdBefore: '2026-12-24' },
    });
    expect(queryOf(address).updatedAfter).toBe(new Date(2026, 10, 1).toISOString());
    expect(fromSaved(toSaved(address))).toEqual(address);
    expect(fromSaved({ minLevel: 5, isTemplate: true })).toEqual(readAddress({ levels: '5-999' }));
    expect(narrowings(address)).toEqual([
      ...['search', 'class', 'levels', 'tag', 'visibility', 'updatedAfter', 'createdBefore'],
    ]);
  });

  it.each([
    { levels: '7' },
    { levels: '20-1' },
    { sort: 'password' },
    { visibility: 'everyone' },
    { updatedAfter: '2026-02-30' },
    { createdBefore: 'soon' },
  ])('leaves out what means nothing: %j', (params) => {
    expect(readAddress(params)).toEqual(readAddress({}));
  });
});
