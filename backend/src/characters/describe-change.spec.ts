import { describeChange } from './describe-change';

describe('what the history says of a save', () => {
  it('joins what was done', () => {
    expect(describeChange(['Strength 14 → 15', 'Learned Stealth 2'])).toBe('Strength 14 → 15; Learned Stealth 2');
  });

  it('says so when nothing a player sees has changed', () =>
    expect(describeChange([])).toBe('Saved without a visible change'));

  it('counts what does not fit into 500 characters', () => {
    const many = Array.from({ length: 100 }, (_, index) => `Added torch ${index}`);
    const line = describeChange(many);
    expect(line.length).toBeLessThanOrEqual(500);
    const shown = line.split('; ').length - 1;
    expect(line.endsWith(`; and ${100 - shown} more`)).toBe(true);
  });

  it('cuts a single sentence that is too long', () => {
    const line = describeChange(['x'.repeat(600)]);
    expect([line.length, line.endsWith('…')]).toEqual([500, true]);
  });
});
