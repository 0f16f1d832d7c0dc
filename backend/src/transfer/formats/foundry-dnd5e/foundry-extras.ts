import type { LoadedRuleset } from '@heroledger/rules';
import { LARGEST_LEFT_OVER, withinRoom, withoutEmpty } from '../left-over';
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
  spell: 'Spells are not part of a character here yet.',
  feat: 'No class or ancestry of this ruleset brings it; its name is kept.',
  background: 'This ruleset has no backgrounds; its name stands in the biography.',
  race: 'This ruleset has no such ancestry; its name is kept.',
  subclass: 'This ruleset has no such subclass at this level; its name is kept.',
  class: 'This ruleset has no such class; its name is kept.',
};

/** What is left over: as it was, without what is empty, and the names of what was an item. */
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
  const flags = withoutEmpty(actor.flags);
  if (flags !== undefined) notes.leave('flags', 'What modules wrote has no place here; it is kept.');
  const names = left.slice(0, MOST_NAMES).map(nameOnly);
  const all = [...parts, ['items', names], ['details', details], ['flags', flags]] as const;
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

function nameOnly({ type, name, system }: FoundryItem): Json {
  const identifier = textAt(system, 'identifier');
  const level = numberAt(system, 'level');
  return {
    type: type.slice(0, 40),
    name: name.slice(0, 200),
    ...(identifier === '' ? {} : { identifier: identifier.slice(0, 200) }),
    ...(level === null ? {} : { level }),
  };
}
