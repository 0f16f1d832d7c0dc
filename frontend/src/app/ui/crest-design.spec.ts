import * as fc from 'fast-check';
import { blankCrest, chargeNames, designCrest } from './crest-design';

const metals = ['or', 'argent'];

describe('designCrest', () => {
  it('draws the same shield for the same character for ever', () => {
    expect(designCrest('0192-tamsin', 'key')).toEqual(designCrest('0192-tamsin', 'key'));
    expect(designCrest('0192-tamsin', 'key')).toMatchObject({ field: designCrest('0192-tamsin', null).field });
  });

  it('puts metal on colour or colour on metal, so that every crest can be read', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(null, ...chargeNames), (seed, charge) => {
        const { field, second, charge: figure } = designCrest(seed, charge);
        expect(metals).not.toContain(field);
        expect(second?.tincture).not.toBe(field);
        if (metals.includes(figure.tincture)) expect(figure.tincture).not.toBe(second?.tincture);
        else expect(metals).toContain(second?.tincture);
      }),
    );
  });

  it('shows the figure of the class, and one of its own choice for a class it does not know', () => {
    expect(designCrest('a', 'axe').charge.strokes).toEqual(designCrest('b', 'axe').charge.strokes);
    expect(designCrest('a', 'no such figure').charge.strokes.length).toBeGreaterThan(0);
  });

  it('promises nothing to a character that is not made yet but the figure of its class', () => {
    expect(blankCrest('axe')).toMatchObject({ field: 'argent', second: null });
    expect(blankCrest('axe').charge.strokes).toEqual(designCrest('a', 'axe').charge.strokes);
    expect(blankCrest(null).charge.strokes).toEqual([]);
  });

  it('tells characters apart', () => {
    const crests = Array.from({ length: 200 }, (_, index) => JSON.stringify(designCrest(`character-${index}`, null)));
    expect(new Set(crests).size).toBeGreaterThan(150);
  });
});
