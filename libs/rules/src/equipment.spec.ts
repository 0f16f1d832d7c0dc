import { equip, equipmentFrom, putAway, startingEquipment } from './equipment';
import { aCharacter, anItem, aLoadedRuleset, carried } from './testing/small-ruleset';

const loaded = aLoadedRuleset();
const idMaker = () => {
  let made = 0;
  return () => `id-${String((made += 1))}`;
};

describe('equipment from a ruleset', () => {
  it('is carried once, packed', () => {
    expect(equipmentFrom(anItem({ id: 'rope', name: 'Rope', description: 'Strong.' }), () => 'new')).toEqual({
      id: 'new',
      itemId: 'rope',
      name: 'Rope',
      description: 'Strong.',
      itemType: 'misc',
      quantity: 1,
      isEquipped: false,
      isAttuned: false,
      containerId: null,
      statModifiers: [],
    });
  });
});

describe('equipping', () => {
  const sack = carried(loaded, 'sack');
  const packed = aCharacter({ equipment: [sack, carried(loaded, 'charm', { containerId: 'sack' })] });

  it('takes an item out of what it lay in, and leaves the others alone', () => {
    const { equipment } = equip(packed, 'charm');
    expect(equipment).toEqual([sack, { ...packed.equipment[1], isEquipped: true, containerId: null }]);
    expect(equip(packed, 'harp')).toEqual(packed);
  });

  it('is undone by putting away, which ends the attunement', () => {
    const attuned = aCharacter({ equipment: [carried(loaded, 'charm', { isEquipped: true, isAttuned: true })] });
    expect(putAway(attuned, 'charm').equipment).toEqual([carried(loaded, 'charm')]);
  });
});

describe('the equipment a class starts with', () => {
  const warden = loaded.classes.get('warden');
  const taken = (picks: Record<string, string>) =>
    warden === undefined
      ? []
      : startingEquipment(warden, picks, loaded, idMaker()).map(({ id, itemId, quantity, isEquipped }) => {
          return `${id} ${String(quantity)} ${itemId ?? ''}${isEquipped ? ' worn' : ''}`;
        });

  it('is what was picked of each bundle, worn where the ruleset says so', () => {
    expect(taken({ arms: 'defence', kit: 'torches' })).toEqual([
      'id-1 1 dagger worn',
      'id-2 1 shield worn',
      'id-3 5 torch',
    ]);
    expect(taken({ arms: 'attack' })).toEqual(['id-1 1 greatsword', 'id-2 5 torch']);
  });

  it('leaves out a bundle of which nothing was picked, and takes one that leaves no choice', () => {
    expect(taken({})).toEqual(['id-1 5 torch']);
    expect(taken({ arms: 'toString' })).toEqual(['id-1 5 torch']);
  });
});
