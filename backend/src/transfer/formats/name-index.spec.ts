import { NameIndex } from './name-index';

describe('things by what other programs call them', () => {
  const index = new NameIndex([
    { id: 'longsword', name: 'Longsword' },
    { id: 'longsword-plus-1', name: 'Longsword +1' },
    { id: 'crossbow-light', name: 'Light crossbow' },
    { id: 'rope-hempen-50-feet', name: 'Rope, hempen (50 feet)' },
    { id: 'half-plate-armor', name: 'Half Plate Armor' },
    { id: 'thieves-tools', name: 'Thieves’ Tools' },
  ]);

  it.each([
    ['LONGSWORD', 'longsword'],
    ['Longsword (offhand)', 'longsword'],
    ['+1 Longsword', 'longsword-plus-1'],
    ['Longsword +2', undefined],
    ['Crossbow, Light', 'crossbow-light'],
    ['lightcrossbow', 'crossbow-light'],
    ['Hempen Rope (50 ft.)', 'rope-hempen-50-feet'],
    ['halfplate', 'half-plate-armor'],
    ["Thieves' Tools", 'thieves-tools'],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (name, id) => expect(index.find(name)?.id).toBe(id));
});
