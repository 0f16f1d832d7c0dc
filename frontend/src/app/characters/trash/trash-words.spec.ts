import { daysLeft, trashedWords } from './trash-words';

describe('the words of the trash', () => {
  const deleted = '2026-11-01T12:00:00.000Z';
  const after = (days: number) => new Date(Date.parse(deleted) + days * 86_400_000);

  it.each([
    [0, 30],
    [0.5, 30],
    [1, 29],
    [1.01, 29],
    [28.5, 2],
    [29, 1],
    [29.9, 1],
  ])('count, %p days after the deletion, %p days that are left', (days, left) => {
    expect(daysLeft(deleted, after(days))).toBe(left);
  });

  it('go by 1 to 30 days also where the clock of the reader is wrong', () => {
    expect(daysLeft(deleted, after(-3))).toBe(30);
    expect(daysLeft(deleted, after(40))).toBe(1);
  });

  it('name one character, and count several', () => {
    expect(trashedWords(['Uldra'])).toBe('Uldra is in the trash for 30 days.');
    expect(trashedWords(['Uldra', 'Wren'])).toBe('2 characters are in the trash for 30 days.');
  });
});
