import { keptExtras } from '../carried-over/kept-extras';
import type { MappingNotes } from '../mapping-notes';
import { type Json, at, isObject, numberAt, textAt } from '../reading';
import { withoutEmpty } from '../left-over';
import { type Pf2eActor, type Pf2eItem, levelIn, numberIn, textIn } from './pf2e-actor';
import { isThing } from './pf2e-things';

/** Parts of an actor that have no place in a character here; kept for the way out. */
const PARTS: Readonly<Record<string, string>> = {
  attributes: 'Numbers follow from class, people and things here; the original is kept.',
  build: 'Scores hold their boosts already; the original is kept.',
  crafting: 'Formulas are not part of a character here; they are kept.',
  details: '',
  exploration: 'Activities are not part of a character here; they are kept.',
  initiative: 'Initiative follows from perception here; the original is kept.',
  pfs: 'Organised play is not part of a character here; it is kept.',
  proficiencies: 'What one is trained in one by one has no place here; it is kept.',
  resources: 'Points of this kind are not part of a character here; they are kept.',
  traits: 'Senses, resistances and the like have no place here; they are kept.',
};
const WHY: Readonly<Record<string, string>> = {
  feat: 'Feats and features change only plain numbers here; they are kept by name.',
  action: 'Actions are not part of a character here; they are kept by name.',
  spell: 'Spells are not part of a character here yet; they are kept by name.',
  spellcastingEntry: 'Spells are not part of a character here yet; the way of casting is kept.',
  effect: 'What lasts only a while is kept by name.',
  condition: 'What lasts only a while is kept by name.',
  affliction: 'What lasts only a while is kept by name.',
};
/** Told of in the report by what they became. */
const TOLD: ReadonlySet<string> = new Set(['class', 'ancestry', 'heritage', 'background', 'deity', 'lore']);

/** What another system alone can run, or knows from its own books. */
const DROPPED: ReadonlySet<string> = new Set(['rules', 'publication', '_migration', 'source', 'schema']);
const DROPPED_WITH_TEXTS: ReadonlySet<string> = new Set([...DROPPED, 'description']);
const LONGEST_NAME = 200;
const MOST_ITEMS = 1_000;
const MOST_NAMES = 500;

export function readExtras(actor: Pf2eActor, notes: MappingNotes): Json {
  const left = actor.items.filter((item) => !isThing(item));
  for (const { type, name } of left) {
    if (!TOLD.has(type))
      notes.leave(`items[${name}]`, WHY[type] ?? `There is no place for things of the kind ${type || 'unknown'}.`);
  }
  const parts = Object.keys(PARTS).flatMap((part) => {
    const kept = withoutEmpty(part === 'details' ? detailsOf(actor) : at(actor.system, part));
    return isObject(kept) || Array.isArray(kept) ? [[part, kept] as const] : [];
  });
  for (const [part] of parts) if (PARTS[part]) notes.leave(part, PARTS[part] ?? '');
  const things = actor.items.filter(isThing);
  const level = levelIn(actor);
  const without = (dropped: ReadonlySet<string>) => () => ({
    ...Object.fromEntries(parts),
    items: left.slice(0, MOST_ITEMS).map((item) => whatIs(item, dropped)),
    things: things.map(figures),
  });
  const names = () => ({ ...Object.fromEntries(parts), items: left.slice(0, MOST_NAMES).map(nameOnly) });
  const bare = () => ({ level, items: left.slice(0, MOST_NAMES).map(nameOnly) });
  return keptExtras('foundryPf2e', [without(DROPPED), without(DROPPED_WITH_TEXTS), names, bare], notes);
}

/** All but the story, which stands in the biography. */
function detailsOf({ system }: Pf2eActor): unknown {
  const details = at(system, 'details');
  return isObject(details) ? lacking(details, new Set(['biography', 'xp'])) : undefined;
}

const lacking = (whole: Json, dropped: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !dropped.has(key)));

const named = ({ type, name, id }: Pf2eItem): Json => ({
  type: type.slice(0, 40),
  name: name.slice(0, LONGEST_NAME),
  ...(id === '' ? {} : { id: id.slice(0, 40) }),
});

function whatIs(item: Pf2eItem, dropped: ReadonlySet<string>): Json {
  const system = isObject(item.system) ? withoutEmpty(lacking(item.system, dropped)) : undefined;
  return { ...named(item), ...(system === undefined ? {} : { system }) };
}

/** What a thing was as the other system counts it: what became of it here stands among the equipment. */
function figures(item: Pf2eItem): Json {
  const parts = ['slug', 'runes', 'bulk', 'price', 'material', 'usage', 'damage'].flatMap((part) => {
    const kept = withoutEmpty(at(item.system, part));
    return kept === undefined ? [] : [[part, kept] as const];
  });
  return { ...named(item), ...Object.fromEntries(parts) };
}

function nameOnly(item: Pf2eItem): Json {
  const slug = textAt(item.system, 'slug').slice(0, LONGEST_NAME);
  const level = numberIn(item.system, 'level');
  const place = textIn(item.system, 'location').slice(0, LONGEST_NAME);
  const rank = numberAt(item.system, 'proficient', 'value');
  return {
    ...named(item),
    ...(slug === '' ? {} : { slug }),
    ...(level === null ? {} : { level }),
    ...(place === '' ? {} : { location: place }),
    ...(rank === null ? {} : { rank }),
  };
}
