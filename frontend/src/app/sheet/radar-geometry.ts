/** Geometry of the radar in a box of 240 × 240, the centre at 120/120 and the rim 84 away. */
const centre = 120;
const rim = 84;
const labelDistance = 100;

export interface Label extends Point {
  /** Of the text, so that it never lies on the tip of its axis. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Axis {
  /** Point at a share of the rim (0 centre, 1 rim), as `x y`. */
  readonly at: (share: number) => string;
  readonly point: (share: number) => Point;
  readonly label: Label;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** `count` axes at even angles, the first pointing up, then clockwise. */
export function axesOf(count: number): readonly Axis[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const direction = { x: Math.cos(angle), y: Math.sin(angle) };
    const point = (share: number): Point => ({
      x: rounded(centre + direction.x * rim * share),
      y: rounded(centre + direction.y * rim * share),
    });
    return {
      point,
      at: (share) => `${point(share).x} ${point(share).y}`,
      label: labelAt(direction),
    };
  });
}

/** Above and below its tip in the middle; beside it where the axis lies flat. */
function labelAt({ x, y }: Point): Label {
  const flat = Math.abs(y) < 0.3;
  if (flat) return { x: rounded(centre + x * (rim + 9)), y: centre + 4, anchor: x > 0 ? 'start' : 'end' };
  const lift = y > 0 ? 5 + y * -2 + (1 - y) * 6 : 6 + (1 + y) * -9;
  return {
    x: rounded(centre + x * labelDistance),
    y: rounded(centre + y * labelDistance + lift),
    anchor: 'middle',
  };
}

/** Four rings at a quarter, a half (the common score), three quarters and the rim. */
export function ringsOf(axes: readonly Axis[]): readonly string[] {
  return [0.25, 0.5, 0.75, 1].map((share) => polygonOf(axes, () => share));
}

export function polygonOf(axes: readonly Axis[], shareOf: (index: number) => number): string {
  return axes.map((axis, index) => axis.at(bounded(shareOf(index)))).join(' ');
}

/** The small lozenge on an axis. */
export function diamondAt(axis: Axis, share: number): string {
  const { x, y } = axis.point(bounded(share));
  return `M${x} ${rounded(y - 4.5)}l4.5 4.5-4.5 4.5-4.5-4.5Z`;
}

/** A score may pass the rim a little, but never leave the picture. */
function bounded(share: number): number {
  return Math.max(0, Math.min(share, 1.1));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
