import { aCharacter } from '../testing/characters';
import { merge, takeTheirs } from './merge';
import { mergePatchBetween } from './merge-patch';

const base = aCharacter('fighter', { spent: {}, notes: '', tags: [] });
const [firstItem] = base.equipment;
if (firstItem === undefined) throw new Error('The fighter carries something.');

describe('Two devices that changed one character', () => {
  it('go together by themselves where they changed different fields', () => {
    const merged = merge(base, { ...base, notes: 'Owes the innkeeper' }, { ...base, experiencePoints: 50 });
    expect(merged.document).toMatchObject({ notes: 'Owes the innkeeper', experiencePoints: 50 });
    expect(merged).toMatchObject({ conflicts: [], taken: 1 });
  });

  it('go together within one record and one list', () => {
    const mine = { ...base, equipment: base.equipment.map((item) => ({ ...item, quantity: item.quantity + 1 })) };
    const theirs = {
      ...base,
      equipment: [...base.equipment, { ...firstItem, id: 'new', name: 'Lantern' }],
      currency: { gp: 3 },
    };
    const { document, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document.equipment.map(({ name }) => name)).toContain('Lantern');
    expect(document.equipment[0]?.quantity).toBe(firstItem.quantity + 1);
    expect(document.currency).toMatchObject({ gp: 3 });
  });

  it('are asked about the one number both changed, and mine is shown meanwhile', () => {
    const mine = { ...base, spent: { hitPoints: 3 } };
    const theirs = { ...base, spent: { hitPoints: 5 } };
    const merged = merge(base, mine, theirs);
    expect(merged.document.spent).toEqual({ hitPoints: 3 });
    expect(merged.conflicts).toEqual([{ pointer: '/spent/hitPoints', base: undefined, mine: 3, theirs: 5 }]);
  });

  it('are asked when one threw away what the other changed', () => {
    const mine = { ...base, equipment: base.equipment.filter(({ id }) => id !== firstItem.id) };
    const theirs = {
      ...base,
      equipment: base.equipment.map((item) => (item === firstItem ? { ...item, quantity: 9 } : item)),
    };
    const { conflicts } = merge(base, mine, theirs);
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    if (conflict === undefined) return;
    expect(takeTheirs(merge(base, mine, theirs).document, conflict).equipment).toContainEqual({
      ...firstItem,
      quantity: 9,
    });
  });

  it('take the other side where one decides so', () => {
    const mine = { ...base, spent: { hitPoints: 3 }, notes: 'Mine' };
    const { document, conflicts } = merge(base, mine, { ...base, spent: { hitPoints: 5 } });
    const settled = conflicts.reduce(takeTheirs, document);
    expect(settled.spent).toEqual({ hitPoints: 5 });
    expect(settled.notes).toBe('Mine');
  });

  it('have nothing to merge when they did the same', () => {
    const same = { ...base, notes: 'The bridge is out' };
    expect(merge(base, same, { ...same })).toEqual({ document: same, conflicts: [], taken: 0 });
  });
});

describe('A save', () => {
  it('sends changed fields only, and of records changed keys only', () => {
    const before = { ...base, spent: { hitPoints: 2, luck: 1 } };
    const after = { ...before, spent: { hitPoints: 3 }, notes: 'Wet' };
    expect(mergePatchBetween(before, after)).toEqual({ spent: { hitPoints: 3, luck: null }, notes: 'Wet' });
  });

  it('sends a list whole', () => {
    expect(mergePatchBetween(base, { ...base, tags: ['iron'] })).toEqual({ tags: ['iron'] });
  });

  it('cannot be told as a merge patch when a field becomes empty', () => {
    expect(mergePatchBetween(base, { ...base, ancestry: null })).toBeNull();
  });
});
