import type { LoadedRuleset } from '@heroledger/rules';
import { LARGEST_LEFT_OVER, withinRoom, without, withoutEmpty } from '../left-over';
import type { MappingNotes } from '../mapping-notes';
import { wordsOf } from '../name-index';
import { type Json, at, numberAt, textAt } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';
import type { Career } from './foundry-careers';
import { isCarried } from './foundry-equipment';

/** Details that have a place. */
const TOLD: ReadonlySet<string> = new Set([
  'biography',
  'race',
  'background',
  'originalClass',
  'xp',
  'trait',
  'ideal',
  'bond',
  'flaw',
  'alignment',
  'faith',
  'gender',
  'age',
  'height',
  'weight',
  'eyes',
  'hair',
  'skin',
  'appearance',
]);

const MOST_NAMES = 500;

/** Parts of an actor that have no place in a character here; kept for the way out. */
const PARTS = ['attributes', 'traits', 'tools', 'spells', 'bonuses', 'resources', 'bastion'] as const;

const WHY: Readonly<Record<string, string>> = {
  spell: 'Spells are not part of a character here yet; they are kept for the way out.',
  feat: 'No class or ancestry of this ruleset brings it; it is kept for the way out.',
  background: 'This ruleset has no backgrounds; its name stands in the biography.',
  race: 'This ruleset has no such ancestry; it is kept for the way out.',
  subclass: 'This ruleset has no such subclass at this level; it is kept for the way out.',
  class: 'This ruleset has no such class; it is kept for the way out.',
};

/** What is left over: as it was, without what is empty. */
export function readExtras(actor: FoundryActor, career: Career, loaded: LoadedRuleset, notes: MappingNotes): Json {
  const known = featureNames(career, loaded);
  const left = actor.items
    .filter((item) => !isCarried(item) && !career.used.has(item))
    .filter((item) => !isKnown(item, known, notes));
  for (const item of left)
    notes.leave(
      `items[${item.name}]`,
      WHY[item.type] ?? `There is no place for things of the kind ${item.type || 'unknown'}.`,
    );
  const parts = PARTS.map((part) => [part, withoutEmpty(at(actor.system, part))] as const);
  for (const [part, kept] of parts)
    if (kept !== undefined)
      notes.leave(part, 'Here it follows from classes, ancestry and items; the original is kept.');
  const details = withoutEmpty(at(actor.system, 'details'), TOLD);
  const flags = withoutEmpty(actor.flags, new Set(['heroledger']));
  if (flags !== undefined) notes.leave('flags', 'What modules wrote has no place here; it is kept.');
  const all = [['items', itemsKept(left, notes)], ...parts, ['details', details], ['flags', flags]] as const;
  const foundryDnd5e = withinRoom(all, (part) =>
    notes.leave(part, `It is too much to be kept: there is room for ${LARGEST_LEFT_OVER} characters.`),
  );
  return { foundryDnd5e };
}

/** Features that classes and ancestry bring by themselves. */
function featureNames({ ancestry, classes }: Career, loaded: LoadedRuleset): ReadonlySet<string> {
  const grants = [
    ancestry === null ? undefined : loaded.ancestries.get(ancestry),
    ...classes.flatMap(({ id, level }) => {
      const levels = Object.entries(loaded.classes.get(id)?.levels ?? {});
      return [loaded.classes.get(id)?.first, ...levels.filter(([at]) => Number(at) <= level).map(([, grant]) => grant)];
    }),
  ];
  const names = grants.flatMap((grant) =>
    [...(grant?.features ?? []), ...(grant?.choices ?? [])].map(({ name }) => name),
  );
  return new Set(names.map(key));
}

function isKnown({ type, name }: FoundryItem, known: ReadonlySet<string>, notes: MappingNotes): boolean {
  if (type !== 'feat' || !known.has(key(name))) return false;
  notes.map(`items[${name}]`, '/classes', `${name} comes with the class or the ancestry`);
  return true;
}

const key = (name: string): string => wordsOf(name).join(' ');

/** With their texts where there is room for them, else without, else only what they are called. */
function itemsKept(left: readonly FoundryItem[], notes: MappingNotes): readonly Json[] {
  const fits = (items: readonly Json[]): boolean => JSON.stringify(items).length <= ROOM_FOR_ITEMS;
  const whole = left.map((item) => inShort(item, NOTHING));
  if (fits(whole)) return whole;
  const wordless = left.map((item) => inShort(item, TEXTS));
  notes.leave('items', `Their ${fits(wordless) ? 'texts' : 'details'} are too much to be kept.`);
  return fits(wordless) ? wordless : left.slice(0, MOST_NAMES).map(nameOnly);
}

/** A part of what there is room for altogether. */
const ROOM_FOR_ITEMS = 72_000;
const NOTHING: ReadonlySet<string> = new Set();
const TEXTS: ReadonlySet<string> = new Set(['description']);

function inShort({ type, name, ...rest }: FoundryItem, omitted: ReadonlySet<string>): Json {
  const parts = (['system', 'effects', 'flags'] as const).flatMap((part) =>
    withoutEmpty(rest[part]) === undefined ? [] : [[part, without(rest[part], omitted)] as const],
  );
  return { type: type.slice(0, 40), name: name.slice(0, 200), ...Object.fromEntries(parts) };
}

function nameOnly({ type, name, system }: FoundryItem): Json {
  const identifier = textAt(system, 'identifier');
  const level = numberAt(system, 'level');
  return {
    type: type.slice(0, 40),
    name: name.slice(0, 200),
    system: {
      ...(identifier === '' ? {} : { identifier: identifier.slice(0, 200) }),
      ...(level === null ? {} : { level }),
    },
  };
}
