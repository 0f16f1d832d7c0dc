import type { LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wordsOf } from '../name-index';
import { type Json, at, isObject, numberAt, textAt } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';
import type { Career } from './foundry-careers';
import { isCarried } from './foundry-equipment';

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

/** JSON characters; a character has four times as much room for everything. */
const LARGEST = 64_000;

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
  const parts = PARTS.flatMap((part) => {
    const kept = withoutEmpty(at(actor.system, part), 0);
    return isObject(kept) && Object.keys(kept).length > 0 ? [[part, kept] as const] : [];
  });
  for (const [part] of parts)
    notes.leave(part, 'Here it follows from classes, ancestry and items; the original is kept.');
  const extras = { foundryDnd5e: { ...Object.fromEntries(parts), items: left.slice(0, 500).map(nameOnly) } };
  if (JSON.stringify(extras).length <= LARGEST) return extras;
  notes.leave('(all)', 'What has no place here is too much to be kept.');
  return {};
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

const DEEPEST = 8;

/** Undefined when nothing is left. */
function withoutEmpty(value: unknown, depth: number): unknown {
  if (value === null || value === '' || value === 0 || value === false || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map((inner) => withoutEmpty(inner, depth + 1)).filter((inner) => inner !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const left = withoutEmpty(inner, depth + 1);
    return left === undefined ? [] : [[name, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
