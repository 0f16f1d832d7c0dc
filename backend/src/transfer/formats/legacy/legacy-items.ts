import { type EquipmentItem, type ItemType, type LoadedRuleset, type StatModifier, itemTypes } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { isObject, wholeWithin } from '../reading';
import { type Row, isTrueIn, listIn, numberIn, rowOf, textIn } from './legacy-row';

/** One is left for what is carried over from the file. */
const MOST_ITEMS = 499;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 2_000;
/** Characters of all descriptions together, so that the document stays within its bounds. */
const ALL_DESCRIPTIONS = 60_000;
const LARGEST_QUANTITY = 1_000_000;
const LARGEST_MODIFIER = 1000;
const MOST_MODIFIERS = 50;

interface WrittenItem {
  readonly from: string;
  readonly name: string;
  readonly quantity: number;
  /** Without columns where it was a word in a list. */
  readonly columns: Row;
}

/** What stands in the inventory, and the rows of the equipment. */
export function equipmentOf(row: Row, loaded: LoadedRuleset, notes: MappingNotes): readonly EquipmentItem[] {
  const written = writtenIn(row);
  for (const { from } of written.slice(MOST_ITEMS))
    notes.leave(from, `A character carries ${MOST_ITEMS} things at most.`);
  const kept = written.slice(0, MOST_ITEMS);
  const index = new NameIndex(loaded.items.values());
  const room = Math.min(LONGEST_DESCRIPTION, Math.floor(ALL_DESCRIPTIONS / Math.max(kept.length, 1)));
  return kept.map(({ from, name, quantity, columns }, position) => {
    const statModifiers = modifiersOf(columns, from, loaded, notes);
    // What has figures of its own is what they say, not what the ruleset knows by that name.
    const model = statModifiers.length > 0 ? null : index.find(name);
    const called = name.slice(0, LONGEST_NAME).toWellFormed().trim();
    const to = `/equipment/${position}`;
    if (model !== null) notes.map(from, to, model.name);
    else notes.guess(from, to, called, 'It is kept as one of your own, as the file has it.');
    return {
      id: uuid(),
      itemId: model?.id ?? null,
      name: called,
      description: textIn(columns, 'description').slice(0, room).toWellFormed(),
      itemType: model?.itemType ?? typeOf(columns),
      quantity: wholeWithin(quantity, 1, LARGEST_QUANTITY),
      isEquipped: isTrueIn(columns, 'is_equipped', 'equipped'),
      isAttuned: false,
      containerId: null,
      statModifiers,
    };
  });
}

function writtenIn(row: Row): readonly WrittenItem[] {
  const parts = ['inventory', 'equipment'].flatMap((part) => listIn(row, part).map((entry) => ({ part, entry })));
  return parts.flatMap(({ part, entry }): readonly WrittenItem[] => {
    if (typeof entry === 'string') {
      const { name, quantity } = counted(entry);
      return name === '' ? [] : [{ from: `${part}[${name}]`, name, quantity, columns: new Map() }];
    }
    if (!isObject(entry)) return [];
    const columns = rowOf(entry);
    const name = textIn(columns, 'name', 'item', 'item_name');
    const quantity = numberIn(columns, 'quantity', 'count', 'amount', 'qty', 'value') ?? 1;
    return name === '' ? [] : [{ from: `${part}[${name}]`, name, quantity, columns }];
  });
}

/** `3 torches`, `3x Torch`, `Torch x3` and `Torch (3)`. */
function counted(entry: string): { readonly name: string; readonly quantity: number } {
  const text = entry.trim().slice(0, 300);
  const before = /^(\d{1,6})\s*x?\s+(\S.*)$/i.exec(text);
  if (before !== null) return { name: before[2] ?? '', quantity: Number(before[1]) };
  const behind = /^(.*\S)\s*(?:\((\d{1,6})\)|\sx\s?(\d{1,6}))$/i.exec(text);
  if (behind !== null) return { name: behind[1] ?? '', quantity: Number(behind[2] ?? behind[3]) };
  return { name: text, quantity: 1 };
}

/** Numbers of the ruleset by what the system before called them. */
const TARGETS: Readonly<Record<string, string>> = {
  str: 'strength',
  dex: 'dexterity',
  int: 'intelligence',
  cha: 'charisma',
  armor: 'defence',
  armour: 'defence',
  armor_class: 'defence',
  ac: 'defence',
  defense: 'defence',
  hp: 'health',
  hit_points: 'health',
  mana: 'spirit',
  speed: 'pace',
  perception: 'awareness',
};

function modifiersOf(columns: Row, from: string, loaded: LoadedRuleset, notes: MappingNotes): readonly StatModifier[] {
  return listIn(columns, 'stat_modifiers', 'modifiers')
    .flatMap((entry): readonly StatModifier[] => {
      const { stat, value } = typeof entry === 'string' ? spoken(entry) : columned(entry);
      const target = targetOf(stat, loaded);
      if (target !== null && value !== null && value !== 0 && Math.abs(value) <= LARGEST_MODIFIER) {
        return [{ target, op: 'add', value: Math.trunc(value) }];
      }
      if (stat !== '') notes.leave(`${from}.stat_modifiers.${stat}`, `${loaded.ruleset.shortName} has no such number.`);
      return [];
    })
    .slice(0, MOST_MODIFIERS);
}

function targetOf(stat: string, { stats, skills }: LoadedRuleset): string | null {
  const known = Object.hasOwn(TARGETS, stat) ? (TARGETS[stat] ?? stat) : stat;
  if (stats.has(known)) return known;
  const skill = known.replace(/_/g, '-');
  return skills.has(skill) ? `skill.${skill}` : null;
}

interface WrittenModifier {
  readonly stat: string;
  readonly value: number | null;
}

/** `strength: +2`, `strength +2` and `+2 strength`. */
function spoken(entry: string): WrittenModifier {
  const text = entry.trim().slice(0, 200).toLowerCase();
  const [, stat = '', value] = /^([a-z][a-z_ ]*?)\s*[:=]?\s*([+-]?\d{1,4})$/.exec(text) ?? [];
  const [, first, other = ''] = /^([+-]?\d{1,4})\s*(?:to\s)?\s*([a-z][a-z_ ]*)$/.exec(text) ?? [];
  const found = value ?? first;
  return { stat: (stat || other).trim().replace(/\s+/g, '_'), value: found === undefined ? null : Number(found) };
}

function columned(entry: unknown): WrittenModifier {
  if (!isObject(entry)) return { stat: '', value: null };
  const columns = rowOf(entry);
  const stat = textIn(columns, 'stat', 'target', 'attribute', 'name')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return { stat: stat.slice(0, 80), value: numberIn(columns, 'value', 'amount', 'modifier', 'bonus') };
}

function typeOf(columns: Row): ItemType {
  const written = textIn(columns, 'item_type', 'type').toLowerCase();
  return itemTypes.find((type) => type === written) ?? 'misc';
}
