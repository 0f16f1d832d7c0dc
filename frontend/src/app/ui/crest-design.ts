/**
 * Generated crests: pure, and the same shield for the same seed for ever.
 * Colour follows the rule of tincture (metal on colour, colour on metal), so every crest reads at 32 px; each tincture
 * also carries its Petra Sancta hatching, the engravers' code for colour, so it reads without colour too.
 */
export const shieldPath = 'M5 9Q22 12 40 5Q58 12 75 9V45C75 68 59 83 40 93 21 83 5 68 5 45Z';
export const shieldInnerPath =
  'M8.5 12.6Q23.5 14.8 40 8.9 56.5 14.8 71.5 12.6V45.2C71.5 65.8 57.2 79.6 40 89 22.8 79.6 8.5 65.8 8.5 45.2Z';

const colours = ['gules', 'azure', 'vert', 'purpure', 'sable'] as const;
const metals = ['or', 'argent'] as const;
type Colour = (typeof colours)[number];
type Metal = (typeof metals)[number];
export type Tincture = Colour | Metal;

interface Division {
  /** Outline of the second field. */
  readonly path: string;
  /** `party`: two colours side by side; `ordinary`: a metal band on a colour. */
  readonly kind: 'party' | 'ordinary';
  /** What lies under the charge. */
  readonly chargeOn: 'field' | 'band';
  readonly charge: { readonly x: number; readonly y: number; readonly scale: number };
}

const party = (path: string, y: number, scale: number): Division => ({
  path,
  kind: 'party',
  chargeOn: 'field',
  charge: { x: 40, y, scale },
});
const ordinary = (path: string, chargeOn: 'field' | 'band', y: number, scale: number): Division => ({
  path,
  kind: 'ordinary',
  chargeOn,
  charge: { x: 40, y, scale },
});

const divisions: readonly Division[] = [
  party('M40 0H80V100H40Z', 47, 1),
  party('M0 0H80V88Z', 47, 1),
  party('M0 100V78L40 50 80 78V100Z', 38, 0.92),
  party('M40 0H80V47H40ZM0 47H40V100H0Z', 47, 1),
  party('', 47, 1.18),
  ordinary('M0 0H80V31H0Z', 'field', 58, 0.98),
  ordinary('M0 60Q10 55 20 60T40 60 60 60 80 60V100H0Z', 'field', 35, 0.95),
  ordinary('M-4 82 40 40 84 82V100L40 58-4 100Z', 'field', 34, 0.82),
  ordinary('M0 30H80V66H0Z', 'band', 48, 0.84),
  ordinary('M24 0H56V100H24Z', 'band', 47, 0.92),
  ordinary('M-8 2 12-10 92 82 74 98Z', 'band', 46, 0.78),
];

/** One stroke of a charge; the charge is centred on 0, 0 and about 40 units high. */
export interface ChargeStroke {
  readonly path: string;
  readonly turn?: number;
  readonly faint?: boolean;
}

const rays: readonly ChargeStroke[] = Array.from({ length: 12 }, (_, index) => ({
  path: index % 2 === 1 ? 'M-1.6-9.2H1.6L0-15.5Z' : 'M-2.3-9.2H2.3L0-19.5Z',
  turn: index * 30,
}));

const circle = (radius: number, y = 0): string =>
  `M0 ${y - radius}A${radius} ${radius} 0 1 1 0 ${y + radius}A${radius} ${radius} 0 1 1 0 ${y - radius}Z`;

const charges: Readonly<Record<string, readonly ChargeStroke[]>> = {
  key: [
    {
      path: 'M0-19a7.5 7.5 0 0 1 2.6 14.5V-2H4.2V1.4H2V7.5H8V11.5H5.5V13.5H8.5V17.5H2V19.5H-2V1.4H-4.2V-2H-2.6V-4.5A7.5 7.5 0 0 1 0-19Zm0 3.8a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4Z',
    },
  ],
  compass: [
    { path: 'M0-20 3.4-3.4 20 0 3.4 3.4 0 20-3.4 3.4-20 0-3.4-3.4Z' },
    { path: 'M8.6-8.6 4.6-1.9 8.6 8.6 1.9 4.6-8.6 8.6-4.6 1.9-8.6-8.6-1.9-4.6Z', faint: true },
  ],
  axe: [
    { path: 'M-1.6-19H1.6V20H-1.6Z' },
    { path: 'M-2.6-13.5C-6.5-11.5-9-15-14-16.5-17.5-9.5-17.5-1.5-14 4.5-9 3-6.5-.5-2.6 1.5Z' },
    { path: 'M2.6-13.5C6.5-11.5 9-15 14-16.5 17.5-9.5 17.5-1.5 14 4.5 9 3 6.5-.5 2.6 1.5Z' },
  ],
  sun: [{ path: circle(7.2) }, ...rays],
  moon: [
    { path: 'M4-16.5A17.5 17.5 0 1 0 16.5 6.5 14.5 14.5 0 0 1 4-16.5Z' },
    { path: 'M10-11 11.7-6.7 16-5 11.7-3.3 10 1 8.3-3.3 4-5 8.3-6.7Z' },
  ],
  tower: [
    {
      path: 'M-14-18H-8.5V-14H-3V-18H3V-14H8.5V-18H14V-7.5H10.5V18H-10.5V-7.5H-14ZM-3.5 18H3.5V10.5A3.5 3.5 0 0 0-3.5 10.5ZM-1.5-4V3H1.5V-4Z',
    },
  ],
  hammer: [
    { path: 'M-13-17H9L14-12V-8L9-4.5H-13Z' },
    { path: 'M-2.2-3H2.2V18H-2.2Z' },
    { path: 'M-3.6 17H3.6V20H-3.6Z' },
  ],
  flame: [
    {
      path: 'M1-20C3-12 12-7.5 12 4.5 12 13 6.8 19 0 19S-12 13-12 5C-12 0-9.8-3.8-6.8-6.6-6.4-3.3-5.2-1.5-3.3-.6-4-8.5-2.2-15.2 1-20ZM1 2.5C-1 5-4.5 7-4.5 11.2-4.5 14-2.5 16 0 16S4.5 14 4.5 11.2C4.5 8 2.5 5.5 1 2.5Z',
    },
  ],
  leaf: [
    {
      path: 'M0-20C3-15 9-13.5 8-8 13.5-7.5 14.5-2 11 1.5 14 5.5 10.5 10.5 5.5 9.5 4.5 12 3 13.2 1.3 13.5V20H-1.3V13.5C-3 13.2-4.5 12-5.5 9.5-10.5 10.5-14 5.5-11 1.5-14.5-2-13.5-7.5-8-8-9-13.5-3-15 0-20ZM-.6-11V11H.6V-11Z',
    },
  ],
  quill: [
    {
      path: 'M15-19C3-17.5-9-8-10.5 7L-14.5 19-12.3 19.7-9.5 11.5C1 11 6.5 6.5 9 1L4.5 1.2 11.5-4 13-8.5 9-8.2 14.3-12.5C14.8-14.5 15-17 15-19ZM8-10.5C1-5-4.5 1.5-8 8.5L-8.6 8.2C-5.5 1-.5-5.8 7.5-11.2Z',
    },
  ],
  sword: [
    { path: 'M0-22 2.5-18 2.1 7H-2.1L-2.5-18Z' },
    { path: 'M-9.5 6.5C-6 8-3 8 0 8S6 8 9.5 6.5V10C6 11 3 11 0 11S-6 11-9.5 10Z' },
    { path: 'M-1.7 11H1.7V16.5H-1.7Z' },
    { path: circle(2.6, 18.6) },
  ],
  bell: [
    {
      path: 'M0-19a2.6 2.6 0 0 1 1.8 4.5C8.5-13.5 10-6.5 10.2-.5 10.4 5.5 12 8.5 15 11.5H-15C-12 8.5-10.4 5.5-10.2-.5-10-6.5-8.5-13.5-1.8-14.5A2.6 2.6 0 0 1 0-19Z',
    },
    { path: 'M-4.5 13.5H4.5A4.5 4.5 0 0 1-4.5 13.5Z' },
  ],
  lotus: [
    {
      path: 'M-5.5 9C-14 8.5-18.5 3-19-4-12.5-4.5-8-1.5-5.5 3.5ZM5.5 9C14 8.5 18.5 3 19-4 12.5-4.5 8-1.5 5.5 3.5Z',
    },
    { path: 'M-3 10C-10.5 6-13-2-10.5-11-4.5-8-1.5-2-1.5 5ZM3 10C10.5 6 13-2 10.5-11 4.5-8 1.5-2 1.5 5Z' },
    { path: 'M0-18C6-10.5 6.5 0 0 10-6.5 0-6-10.5 0-18Z' },
    { path: 'M-9 12.5H9L6 16.5H-6Z' },
  ],
};
export const chargeNames: readonly string[] = Object.keys(charges);

export interface CrestDesign {
  readonly field: Tincture;
  /** The second field; null where the shield is plain. */
  readonly second: { readonly path: string; readonly tincture: Tincture } | null;
  readonly charge: {
    readonly tincture: Tincture;
    readonly strokes: readonly ChargeStroke[];
    /** For the `transform` attribute. */
    readonly place: string;
  };
}

/**
 * The crest of a seed (a character's id).
 * @param charge Figure of the class, as its ruleset names it; an unknown one is chosen by the seed instead.
 */
export function designCrest(seed: string, charge: string | null): CrestDesign {
  const pick = picker(seed);
  const division = pick(divisions);
  const field = pick(colours);
  const metal = pick(metals);
  const second = division.kind === 'party' ? pick(colours.filter((colour) => colour !== field)) : metal;
  const tincture = chargeTincture(division, field, metal, pick);
  const { x, y, scale } = division.charge;
  return {
    field,
    second: division.path === '' ? null : { path: division.path, tincture: second },
    charge: { tincture, strokes: strokesOf(charge, pick), place: `translate(${x} ${y}) scale(${scale})` },
  };
}

/** A shield that nothing is promised on yet but the figure of the class. */
export function blankCrest(charge: string | null): CrestDesign {
  const strokes = charge === null ? [] : (charges[charge] ?? []);
  return {
    field: 'argent',
    second: null,
    charge: { tincture: 'sable', strokes, place: 'translate(40 47) scale(1.18)' },
  };
}

type Pick = <Option>(options: readonly Option[]) => Option;

function chargeTincture(division: Division, field: Colour, metal: Metal, pick: Pick): Tincture {
  if (division.kind === 'party') return metal;
  if (division.chargeOn === 'band') return pick(['sable', field] as const);
  return metal === 'or' ? 'argent' : 'or';
}

function strokesOf(charge: string | null, pick: Pick): readonly ChargeStroke[] {
  const byName = charge === null ? undefined : charges[charge];
  return byName ?? pick(Object.values(charges));
}

/** A small deterministic generator (FNV-1a, then xorshift): the same seed draws the same lots. */
function picker(seed: string): Pick {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (options) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = (state ^ (state >>> 12)) >>> 0;
    const option = options[state % options.length];
    if (option === undefined) throw new Error('There is nothing to pick from.');
    return option;
  };
}
