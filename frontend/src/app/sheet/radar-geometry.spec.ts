import { axesOf, diamondAt, polygonOf, ringsOf } from './radar-geometry';

describe('The radar', () => {
  it.each([3, 4, 6, 8])('draws %d axes at even angles, the first pointing up', (count) => {
    const axes = axesOf(count);
    expect(axes).toHaveLength(count);
    expect(axes[0]?.at(1)).toBe('120 36');
    expect(ringsOf(axes).every((ring) => ring.split(' ').length === count * 2)).toBe(true);
  });

  it('keeps a score beyond the rim inside the picture, and one below nothing at the centre', () => {
    const axes = axesOf(4);
    expect(polygonOf(axes, () => 9)).toBe(polygonOf(axes, () => 1.1));
    expect(polygonOf(axes, () => -1)).toBe('120 120 120 120 120 120 120 120');
  });

  it('never lays a label on the tip of a flat axis', () => {
    const [, right, , left] = axesOf(4);
    expect(right?.label).toMatchObject({ anchor: 'start', y: 124 });
    expect(left?.label.anchor).toBe('end');
    expect(right?.label.x).toBeGreaterThan(204);
  });

  it('marks a score with a lozenge around its point', () => {
    const [up] = axesOf(6);
    if (up === undefined) throw new Error('There are six axes.');
    expect(diamondAt(up, 0.5)).toBe('M120 73.5l4.5 4.5-4.5 4.5-4.5-4.5Z');
  });
});
