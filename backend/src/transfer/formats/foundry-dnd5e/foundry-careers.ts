import type { Character, LoadedRuleset } from '@heroledger/rules';
import { ancestryNamed } from '../dnd5e/ancestries';
import { type WrittenClass, classesNamed } from '../dnd5e/classes';
import { type Candidate, pickOptions } from '../dnd5e/picked-options';
import type { MappingNotes } from '../mapping-notes';
import { numberAt, textAt } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';

export interface Career {
  readonly ancestry: string | null;
  readonly classes: Character['classes'];
  readonly choices: Character['choices'];
  /** Items that stand for something above. */
  readonly used: ReadonlySet<FoundryItem>;
}

interface FoundryClass extends WrittenClass {
  readonly item: FoundryItem;
}

interface FoundryCandidate extends Candidate {
  /** Null where it is a text of something else. */
  readonly item: FoundryItem | null;
}

export function readCareer(actor: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): Career {
  const ancestry = readAncestry(actor, loaded, notes);
  const { classes, used: taken } = classesNamed(classesOf(actor), loaded, notes);
  if (actor.items.every(({ type }) => type !== 'class') && (numberAt(actor.system, 'details', 'level') ?? 0) > 0)
    notes.leave('details.level', 'The file has no class that the levels are of; the number is kept.');
  const { choices, used: picked } = pickOptions(candidatesOf(actor), classes, loaded, notes);
  const races = ancestry === null ? [] : actor.items.filter(({ type }) => type === 'race');
  const used = [...taken.map(({ item }) => item), ...[...picked].flatMap(({ item }) => item ?? []), ...races];
  return { ancestry, classes, choices, used: new Set(used) };
}

/** Ids of documents, which stand in the details where the thing itself is an item. */
const ID = /^[A-Za-z0-9]{16}$/;

/** An item since version 2.4, to which the details hold an id since 3; before that, text in the details. */
function readAncestry({ items, system }: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): string | null {
  const written = textAt(system, 'details', 'race') || textAt(system, 'details', 'race', 'name');
  const item = items.find(({ type }) => type === 'race') ?? items.find(({ id }) => id !== '' && id === written);
  const name = item?.name ?? (ID.test(written) ? '' : written);
  if (name === '') return null;
  const base = textAt(item?.system, 'identifier');
  const from = item === undefined ? 'details.race' : `items[${name}]`;
  return ancestryNamed([name, ...(base === '' ? [] : [base])], from, loaded, notes);
}

/** The class a character started with comes first. */
function classesOf({ items, system }: FoundryActor): readonly FoundryClass[] {
  const first = textAt(system, 'details', 'originalClass');
  return items
    .filter(({ type }) => type === 'class')
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
    .map((item) => ({
      item,
      from: `items[${item.name}]`,
      levelFrom: `items[${item.name}].levels`,
      names: [textAt(item.system, 'identifier'), item.name],
      level: numberAt(item.system, 'levels'),
    }));
}

function candidatesOf({ items }: FoundryActor): readonly FoundryCandidate[] {
  const named = items.filter(({ type }) => type === 'feat' || type === 'subclass');
  return [
    ...named.map((item) => ({
      item,
      from: `items[${item.name}]`,
      name: item.name,
      identifier: textAt(item.system, 'identifier'),
    })),
    // Before version 1.6 the subclass is a text of the class.
    ...items.flatMap(({ type, system }): readonly FoundryCandidate[] => {
      const name = type === 'class' ? textAt(system, 'subclass') : '';
      return name === '' ? [] : [{ item: null, from: `items[${name}]`, name, identifier: '' }];
    }),
  ];
}
