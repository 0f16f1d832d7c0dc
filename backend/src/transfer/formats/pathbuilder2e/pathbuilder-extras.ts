import { keptExtras } from '../carried-over/kept-extras';
import type { MappingNotes } from '../mapping-notes';
import { type Json, isObject } from '../reading';
import { withoutEmpty } from '../left-over';

/** What became numbers, things or words of the character; everything else is kept as it was. */
const USED: ReadonlySet<string> = new Set(['name', 'level', 'xp', 'money', 'equipment', 'equipmentContainers']);

const WHY: Readonly<Record<string, string>> = {
  feats: 'Feats change no number here by themselves; it is kept as it is.',
  specials: 'Features change no number here by themselves; it is kept as it is.',
  spellCasters: 'Spells are not part of a character here yet; they are kept as they are.',
  focus: 'Spells are not part of a character here yet; they are kept as they are.',
  pets: 'Companions are not part of a character here; it is kept as it is.',
  familiars: 'Companions are not part of a character here; it is kept as it is.',
  formula: 'Formulas are not part of a character here; they are kept as they are.',
  dualClass: 'A second class of the same levels is not known here; it stands in the biography.',
  specificProficiencies: 'What one is trained in one by one has no place here; it is kept as it is.',
};
/** Told of in the report by what they became. */
const TOLD: ReadonlySet<string> = new Set([
  'abilities',
  'acTotal',
  'class',
  'ancestry',
  'heritage',
  'background',
  'alignment',
  'deity',
  'gender',
  'age',
  'size',
  'sizeName',
  'keyability',
  'languages',
  'attributes',
  'proficiencies',
  'mods',
  'lores',
  'weapons',
  'armor',
]);

const LONGEST_NAME = 200;
const MOST_NAMES = 300;

export function readExtras(build: Json, notes: MappingNotes): Json {
  const left = Object.entries(build).flatMap(([key, value]) => {
    const saysSomething = !USED.has(key) && withoutEmpty(value) !== undefined;
    // As it stands: in a list of lists the place of each entry means something.
    return saysSomething ? [[key.slice(0, LONGEST_NAME), value] as const] : [];
  });
  for (const [key, value] of left) {
    if (TOLD.has(key)) continue;
    const why = WHY[key] ?? 'There is no place for it here; it is kept as it is.';
    for (const place of placesIn(key, value)) notes.leave(place, why);
  }
  const whole = () => Object.fromEntries(left);
  const names = () => Object.fromEntries(left.slice(0, MOST_NAMES).map(([key, value]) => [key, namesIn(value)]));
  return keptExtras('pathbuilder2e', [whole, names], notes);
}

/** Each of a list by its name, anything else as a whole. */
function placesIn(key: string, value: unknown): readonly string[] {
  const names = Array.isArray(value) ? value.map(nameIn).filter((name) => typeof name === 'string') : [];
  return names.length === 0 ? [key] : names.map((name) => `${key}[${name}]`);
}

/** Of a list the names, of anything else what fits in a line. */
function namesIn(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, LONGEST_NAME);
  if (Array.isArray(value)) return value.slice(0, MOST_NAMES).map(nameIn);
  return isObject(value) ? Object.keys(value).slice(0, MOST_NAMES).map(nameIn) : value;
}

function nameIn(entry: unknown): unknown {
  const name: unknown = Array.isArray(entry) ? entry[0] : isObject(entry) ? entry['name'] : entry;
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : null;
}
