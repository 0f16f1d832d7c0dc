import { figure, signedFigure, statWords } from './figures';

describe('Figures', () => {
  it.each([
    [3, '+3'],
    [0, '+0'],
    [-1, '\u22121'],
    [1200, '+1,200'],
  ])('writes the modifier %d as %s', (value, expected) => {
    expect(signedFigure(value, 'en')).toBe(expected);
  });

  it('groups thousands and keeps halves of a pound', () => {
    expect(figure(2700, 'en')).toBe('2,700');
    expect(figure(69.5, 'en')).toBe('69.5');
  });

  it('writes a number the way the reader’s language does', () => {
    expect(figure(2700.5, 'de')).toBe('2.700,5');
  });

  it('says the unit after the number', () => {
    expect(statWords({ value: 25, signed: false, unit: 'ft' }, 'en')).toBe('25 ft');
    expect(statWords({ value: 17, signed: false, unit: null }, 'en')).toBe('17');
  });
});
