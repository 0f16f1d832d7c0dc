import { addItem, equipmentFrom, type Character, type EquipmentItem } from '@heroledger/rules';
import { makeId } from '../edits';
import { aCharacter, srdRules } from '../testing/characters';
import { containersFor, containersOf, weightOf } from './containers';
import { actsWith, itemChangeWords, turnOf, withChange } from './item-acts';
import { outcomeOf } from './outcome';
import { dropOn, inTheWayOf, placesOf } from './places';

const { ruleset } = srdRules;
const captain = aCharacter('fighter');

function owned(character: Character, itemId: string): EquipmentItem {
  const item = character.equipment.find((candidate) => candidate.itemId === itemId);
  if (item === undefined) throw new Error(`The character has no ${itemId}.`);
  return item;
}

function given(character: Character, itemId: string): Character {
  const item = srdRules.items.get(itemId);
  if (item === undefined) throw new Error(`The ruleset has no ${itemId}.`);
  return addItem(character, equipmentFrom(item, makeId));
}

describe('What an item would change', () => {
  const turned = (itemId: string, character = captain) => {
    const item = owned(character, itemId);
    const known = ruleset.items.find(({ id }) => id === itemId) ?? null;
    return outcomeOf(character, withChange(character, { item, change: turnOf(item, known) }), srdRules);
  };

  it('is told number by number, those that lead on the sheet first', () => {
    const [first] = turned('shield').differences;
    expect(first).toMatchObject({ id: 'armorClass', name: 'Armor class' });
    expect(Number(first?.before)).toBe(Number(first?.after) + 2);
  });

  it('names an attack that comes or goes', () => {
    const attack = turned('longsword').differences.find(({ name }) => name === 'Longsword');
    expect(attack).toMatchObject({ after: null });
    expect(attack?.before).toMatch(/^\+\d+, 1d8/);
  });

  it('says what it would be against, and nothing that stands already', () => {
    const { conflicts } = turned('crossbow-light');
    expect(conflicts.map(({ code }) => code)).toEqual(['SLOT_OVERFULL']);
    expect(turned('backpack')).toEqual({ differences: [], conflicts: [] });
  });

  it('counts the attunement that an item needs to work', () => {
    const { differences } = turned('ring-of-protection', given(captain, 'ring-of-protection'));
    expect(differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'armorClass' }),
        expect.objectContaining({ id: 'limit.attunement', before: '0', after: '1' }),
      ]),
    );
  });

  it('finds what has to be put away to make room', () => {
    const crossbow = owned(captain, 'crossbow-light');
    const names = inTheWayOf(crossbow, 'hand', captain, ruleset).map(({ name }) => name);
    expect(names).toEqual(['Shield', 'Longsword']);
    expect(inTheWayOf(owned(captain, 'longsword'), 'hand', captain, ruleset)).toEqual([]);
  });
});

describe('The places of the body', () => {
  const handsOf = (character: Character) => placesOf(character, ruleset).find(({ id }) => id === 'slot.hand');

  it('hold what is worn and held, and show what is free', () => {
    expect(handsOf(captain)?.cells.map(({ item }) => item?.name)).toEqual(['Shield', 'Longsword']);
    const empty = placesOf(captain, ruleset).filter((place) => place.empty);
    expect(empty.map(({ name }) => name)).toContain('Head');
  });

  it('show what is held in both hands, and that it is too much', () => {
    const greedy = withChange(captain, { item: owned(captain, 'crossbow-light'), change: { isEquipped: true } });
    expect(handsOf(greedy)).toMatchObject({ over: true });
    expect(handsOf(greedy)?.cells.map(({ span }) => span)).toEqual([1, 1, 2]);
  });

  it('show what is in use without a place, and what is attuned', () => {
    const lit = withChange(captain, { item: owned(captain, 'torch'), change: { isEquipped: true, isAttuned: true } });
    const places = new Map(placesOf(lit, ruleset).map(({ id, cells }) => [id, cells.map(({ item }) => item?.name)]));
    expect(places.get('limit.attunement')).toEqual(['Torch']);
    expect(places.get('in-use') ?? places.get('slot.hand')).toContain('Torch');
  });

  it.each([
    ['a sword', 'longsword', { kind: 'slot', slot: 'head' } as const, null],
    ['a crossbow', 'crossbow-light', { kind: 'slot', slot: 'hand' } as const, { isEquipped: true }],
    ['a sword', 'longsword', { kind: 'slot', slot: 'hand' } as const, null],
    ['a sword', 'longsword', { kind: 'pack' } as const, { isEquipped: false, containerId: null }],
    ['a crossbow', 'crossbow-light', { kind: 'pack' } as const, null],
    ['a sword', 'longsword', { kind: 'attuned' } as const, null],
    ['a sword', 'longsword', { kind: 'in-use' } as const, null],
  ])('take %s only where it belongs: %s on %j', (_, itemId, target, change) => {
    expect(dropOn(target, owned(captain, itemId), captain, ruleset)).toEqual(change);
  });
});

describe('Things that hold other things', () => {
  const backpack = owned(captain, 'backpack');

  it('are what the ruleset calls a container, what a player made up, and whatever something lies in', () => {
    const names = containersOf(captain, ruleset).map(({ name }) => name);
    expect(names).toContain('Backpack');
    expect(names).not.toContain('Longsword');
    const chest = {
      ...owned(captain, 'torch'),
      id: makeId(),
      itemId: null,
      name: 'Sea chest',
      itemType: 'misc',
    } as const;
    expect(containersOf(addItem(captain, chest), ruleset)).toContainEqual(chest);
    const inTorch = withChange(captain, {
      item: backpack,
      change: { containerId: owned(captain, 'torch').id },
    });
    expect(containersOf(inTorch, ruleset).map(({ itemId }) => itemId)).toContain('torch');
  });

  it('never go into themselves, nor into what lies in them', () => {
    const withPouch = given(captain, 'pouch');
    const pouch = owned(withPouch, 'pouch');
    const nested = withChange(withPouch, { item: pouch, change: { containerId: backpack.id } });
    const ids = containersFor(backpack, nested, ruleset).map(({ id }) => id);
    expect(ids).not.toContain(backpack.id);
    expect(ids).not.toContain(pouch.id);
    expect(dropOn({ kind: 'container', container: pouch.id }, backpack, nested, ruleset)).toBeNull();
    expect(containersFor(owned(nested, 'torch'), nested, ruleset).map(({ id }) => id)).toContain(pouch.id);
  });

  it('are offered in the menu of an item, and taken off is what was worn', () => {
    const sword = owned(captain, 'longsword');
    const act = actsWith(sword, captain, ruleset).find(({ label }) => label === 'Put into: Backpack');
    expect(act?.change).toEqual({ isEquipped: false, containerId: backpack.id });
    const stowed = withChange(captain, { item: sword, change: act?.change ?? {} });
    expect(owned(stowed, 'longsword')).toMatchObject({ isEquipped: false, containerId: backpack.id });
    expect(itemChangeWords({ item: sword, change: act?.change ?? {} }, captain)).toBe('Put Longsword into Backpack');
    expect(actsWith(owned(stowed, 'longsword'), stowed, ruleset).map(({ label }) => label)).toContain('Take out');
  });

  it('say what is in them weighs, exactly', () => {
    const things = [{ ...owned(captain, 'piton'), quantity: 3 }];
    expect(weightOf(things, ruleset)).toBe(0.75);
  });
});
