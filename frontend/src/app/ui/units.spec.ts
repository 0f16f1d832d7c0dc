import { chooseUnits, formatAmount, unitShown, type UnitSystem, withAmountsShown } from './units';

describe('weights and distances', () => {
  afterEach(() => {
    chooseUnits(null);
  });

  it.each<[UnitSystem | null, number, string, string]>([
    ['metric', 30, 'ft', '9 m'],
    ['metric', 25, 'ft', '7.5 m'],
    ['metric', 150, 'lb', '75 kg'],
    ['metric', 0.25, 'lb', '0.13 kg'],
    ['metric', 12, 'kg', '12 kg'],
    ['imperial', 9, 'm', '30 ft'],
    ['imperial', 75, 'kg', '150 lb'],
    ['imperial', 30, 'ft', '30 ft'],
    [null, 30, 'ft', '30 ft'],
    [null, 9, 'm', '9 m'],
  ])('for a reader of %s units, %d %s is %s', (system, value, unit, written) => {
    chooseUnits(system);
    expect(formatAmount(value, unit)).toBe(written);
  });

  it('leave units we do not know as the ruleset has them', () => {
    chooseUnits('metric');
    expect([formatAmount(3, 'stone'), formatAmount(2, 'items'), unitShown(null)]).toEqual(['3 stone', '2 items', null]);
    expect(formatAmount(3, 'constructor')).toBe('3 constructor');
  });

  it('are found in the words the rules put together', () => {
    chooseUnits('metric');
    expect(withAmountsShown('Thrown, light · 20/60 ft · not proficient')).toBe(
      'Thrown, light · 6/18 m · not proficient',
    );
    expect(withAmountsShown('1d10 in two hands · reach 10 ft')).toBe('1d10 in two hands · reach 3 m');
    expect(withAmountsShown('20 ftd, 3 items')).toBe('20 ftd, 3 items');
  });
});
