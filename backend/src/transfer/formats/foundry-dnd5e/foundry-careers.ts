import type { Ancestry, CharacterClass, ChoiceOption, LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex, wordsOf } from '../name-index';
import { numberAt, textAt, wholeWithin } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';

export interface Career {
  readonly ancestry: string | null;
  readonly classes: readonly { readonly id: string; readonly level: number }[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Items that stand for something above. */
  readonly used: ReadonlySet<FoundryItem>;
}

interface Found {
  readonly item: FoundryItem;
  readonly found: CharacterClass;
  readonly level: number;
}

export function readCareer(actor: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): Career {
  const used = new Set<FoundryItem>();
  const ancestry = readAncestry(actor, loaded, notes);
  const taken = readClasses(actor, loaded, notes);
  for (const { item } of taken) used.add(item);
  for (const item of actor.items) if (item.type === 'race' && ancestry !== null) used.add(item);
  const classes = merged(taken);
  return { ancestry, classes, choices: readOptions(actor, { classes, loaded, notes, used }), used };
}

/** An item since version 2.4; before that, text in the details. */
function readAncestry({ items, system }: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): string | null {
  const item = items.find(({ type }) => type === 'race');
  const name = item?.name ?? textAt(system, 'details', 'race');
  const from = item === undefined ? 'details.race' : `items[${name}]`;
  if (name === '') return null;
  const index = new NameIndex(loaded.ancestries.values());
  // What stands in brackets is often the kind: `Halfling (Lightfoot)`.
  const exact = index.find(name.replace(/[()]/g, ' ')) ?? index.find(name);
  if (exact !== null) {
    notes.map(from, '/ancestry', exact.name);
    return exact.id;
  }
  const near = nearest(name, [...loaded.ancestries.values()]);
  if (near === undefined) {
    notes.leave(from, `${loaded.ruleset.shortName} has no ancestry called ${name}.`);
    return null;
  }
  notes.guess(from, '/ancestry', near.name, `${loaded.ruleset.shortName} has no ${name}; ${near.name} comes nearest.`);
  return near.id;
}

/** The one whose name the file's name holds whole (`Wood Elf` is an Elf), else the one whose name holds the file's. */
function nearest(name: string, ancestries: readonly Ancestry[]): Ancestry | undefined {
  const words = wordsOf(name);
  const holds = (whole: readonly string[], part: readonly string[]) =>
    part.length > 0 && part.every((word) => whole.includes(word));
  const byLength = [...ancestries].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
  return (
    byLength.find((ancestry) => holds(words, wordsOf(ancestry.name))) ??
    byLength.find((ancestry) => holds(wordsOf(ancestry.name), words))
  );
}

function readClasses({ items, system }: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): readonly Found[] {
  const index = new NameIndex(loaded.classes.values());
  const first = textAt(system, 'details', 'originalClass');
  const classItems = items
    .filter(({ type }) => type === 'class')
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
  let room = loaded.ruleset.progression.maximumLevel;
  return classItems.flatMap((item): readonly Found[] => {
    const found = index.find(textAt(item.system, 'identifier')) ?? index.find(item.name);
    if (found === null) {
      notes.leave(`items[${item.name}]`, `${loaded.ruleset.shortName} has no class called ${item.name}.`);
      return [];
    }
    const written = numberAt(item.system, 'levels') ?? 1;
    const level = wholeWithin(written, 1, Math.max(room, 1));
    if (room < 1) {
      notes.leave(`items[${item.name}]`, `All ${loaded.ruleset.progression.maximumLevel} levels are taken.`);
      return [];
    }
    room -= level;
    const note = `${found.name} ${level}`;
    if (level === written) notes.map(`items[${item.name}].levels`, '/classes', note);
    else notes.guess(`items[${item.name}].levels`, '/classes', note, `The file says level ${written}.`);
    return [{ item, found, level }];
  });
}

/** A class that stands there twice is one class. */
function merged(taken: readonly Found[]): Career['classes'] {
  const levels = new Map<string, number>();
  for (const { found, level } of taken) levels.set(found.id, (levels.get(found.id) ?? 0) + level);
  return [...levels].map(([id, level]) => ({ id, level }));
}

interface Options {
  readonly classes: Career['classes'];
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
  readonly used: Set<FoundryItem>;
}

/** Subclasses, fighting styles and the like: an option counts as picked when an item of the file bears its name. */
function readOptions(actor: FoundryActor, { classes, loaded, notes, used }: Options): Career['choices'] {
  const candidates = [
    ...actor.items.filter(({ type }) => type === 'feat' || type === 'subclass'),
    ...subclassTexts(actor),
  ];
  const choices: Record<string, readonly string[]> = {};
  for (const { id, level } of classes) {
    for (const choice of choicesOf(loaded.classes.get(id), level)) {
      const picked: string[] = [];
      for (const option of choice.options) {
        const item = candidates.find((candidate) => !used.has(candidate) && names(candidate, option));
        if (item === undefined || picked.length === choice.choose) continue;
        used.add(item);
        picked.push(option.id);
        notes.map(`items[${item.name}]`, `/choices/${choice.id}`, option.name);
      }
      if (picked.length > 0) choices[choice.id] = picked;
    }
  }
  return choices;
}

/** Before version 1.6 the subclass is a text of the class. */
const subclassTexts = ({ items }: FoundryActor): readonly FoundryItem[] =>
  items.flatMap(({ id, type, system }) => {
    const name = type === 'class' ? textAt(system, 'subclass') : '';
    return name === '' ? [] : [{ id: `${id}.subclass`, type: 'subclass', name, system: undefined }];
  });

function choicesOf(characterClass: CharacterClass | undefined, level: number) {
  if (characterClass === undefined) return [];
  return Object.entries(characterClass.levels)
    .filter(([at]) => Number(at) <= level)
    .flatMap(([, { choices }]) => choices ?? [])
    .flatMap(({ id, choose, from }) => (from.kind === 'options' ? [{ id, choose, options: from.options }] : []));
}

/** `Defense`, `Fighting Style: Defense` and `Defence Fighting Style` are one. */
function names({ name, system }: FoundryItem, option: ChoiceOption): boolean {
  const wanted = wordsOf(option.name).join(' ');
  const identifier = wordsOf(textAt(system, 'identifier')).join(' ');
  const given = wordsOf(name.replace(/fighting style/i, ' ')).join(' ');
  return given === wanted || identifier === wanted;
}
