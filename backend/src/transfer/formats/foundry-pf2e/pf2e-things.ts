import type { ItemType, StatModifier } from '@heroledger/rules';
import type { Thing } from '../carried-over/carried-things';
import { plainText } from '../plain-text';
import { at, listAt, numberAt, textAt } from '../reading';
import { type Pf2eActor, type Pf2eItem, numberIn, textIn, textsIn } from './pf2e-actor';
import { isCoin } from './pf2e-coins';

const TYPES: Readonly<Record<string, ItemType>> = {
  weapon: 'weapon',
  armor: 'armor',
  shield: 'armor',
  equipment: 'accessory',
  consumable: 'consumable',
  ammo: 'consumable',
  backpack: 'misc',
  treasure: 'misc',
  kit: 'tool',
  book: 'misc',
  augmentation: 'accessory',
};
const KINDS: Readonly<Record<string, string>> = {
  weapon: 'weapon',
  shield: 'shield',
  backpack: 'container',
};
const ARMOR: Readonly<Record<string, string>> = {
  unarmored: 'clothing',
  light: 'light-armor',
  medium: 'medium-armor',
  heavy: 'heavy-armor',
  shield: 'shield',
};
const SAVES = ['fortitude', 'reflex', 'will'] as const;
const RESILIENT: Readonly<Record<string, number>> = { resilient: 1, greaterResilient: 2, majorResilient: 3 };
const STRIKING: Readonly<Record<string, number>> = { striking: 1, greaterStriking: 2, majorStriking: 3 };
const LARGEST_MODIFIER = 100;

export const isThing = ({ type }: Pf2eItem): boolean => Object.hasOwn(TYPES, type);

export const thingsOf = ({ items }: Pf2eActor): readonly Thing[] =>
  items.filter((item) => isThing(item) && !isCoin(item)).map(thingOf);

function thingOf(item: Pf2eItem): Thing {
  const { id, type, name, system } = item;
  const description = plainText(textAt(system, 'description', 'value'));
  const figures = figuresOf(item);
  return {
    from: `items[${name}]`,
    key: id,
    name,
    description: [figures, description].filter((text) => text !== '').join('\n'),
    kind: kindOf(item),
    itemType: kindOf(item) === 'shield' ? 'armor' : (TYPES[type] ?? 'misc'),
    quantity: numberIn(system, 'quantity') ?? 1,
    isEquipped: isInUse(item),
    isInvested: isInvested(item),
    holder: textIn(system, 'containerId'),
    statModifiers: modifiersOf(item),
  };
}

const kindOf = (item: Pf2eItem): string | null =>
  item.type === 'armor' ? (own(ARMOR, categoryOf(item)) ?? null) : (own(KINDS, item.type) ?? null);

const categoryOf = ({ system }: Pf2eItem): string => textAt(system, 'category') || textIn(system, 'armorType');

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

export const isInvested = ({ system }: Pf2eItem): boolean =>
  at(system, 'equipped', 'invested') === true || at(system, 'invested', 'value') === true;

/** Held, or in the place where such things are worn; in older files it just says so. */
export function isInUse(item: Pf2eItem): boolean {
  const equipped = at(item.system, 'equipped');
  if (equipped === true || at(equipped, 'value') === true) return true;
  const carried = textAt(equipped, 'carryType');
  if (carried === 'held') return (numberAt(equipped, 'handsHeld') ?? 1) > 0;
  return carried === 'worn' && (at(equipped, 'inSlot') === true || (isInvested(item) && item.type !== 'armor'));
}

/** What a suit brings while it is worn: its bonus and its runes, and how much Dexterity it allows. */
function modifiersOf(item: Pf2eItem): readonly StatModifier[] {
  const { type, system } = item;
  if (type !== 'armor' || categoryOf(item) === 'shield') return [];
  const bonus = (numberIn(system, 'acBonus') ?? numberIn(system, 'armor') ?? 0) + potencyOf(system);
  const cap = numberIn(system, 'dexCap') ?? numberIn(system, 'dex');
  const resilient = runeOf(system, 'resilient', 'resiliencyRune', RESILIENT);
  return [
    ...added('armorClass', bonus),
    ...(cap === null || cap < 0 || cap > LARGEST_MODIFIER
      ? []
      : [{ target: 'dexterityCap', op: 'max' as const, value: Math.trunc(cap) }]),
    ...SAVES.flatMap((save) => added(`skill.${save}`, resilient)),
  ];
}

function added(target: string, value: number): readonly StatModifier[] {
  const whole = Math.trunc(value);
  return whole === 0 || Math.abs(whole) > LARGEST_MODIFIER ? [] : [{ target, op: 'add', value: whole }];
}

const potencyOf = (system: unknown): number =>
  numberAt(system, 'runes', 'potency') ?? numberIn(system, 'potencyRune') ?? 0;

/** A number since version 5, a word before. */
function runeOf(system: unknown, rune: string, older: string, words: Readonly<Record<string, number>>): number {
  return numberAt(system, 'runes', rune) ?? own(words, textIn(system, older)) ?? 0;
}

/** What stands about a weapon or a shield in numbers, as one sentence. */
function figuresOf({ type, system }: Pf2eItem): string {
  const parts = type === 'weapon' ? weaponFigures(system) : type === 'shield' ? shieldFigures(system) : [];
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function weaponFigures(system: unknown): readonly string[] {
  const striking = runeOf(system, 'striking', 'strikingRune', STRIKING);
  const dice = numberAt(system, 'damage', 'dice') ?? 0;
  const die = textAt(system, 'damage', 'die');
  const potency = potencyOf(system);
  const category = textIn(system, 'category') || textIn(system, 'weaponType');
  const runes = textsIn({ runes: listAt(system, 'runes', 'property') }, 'runes');
  return [
    category === '' ? '' : `${category} weapon`,
    dice > 0 && die !== ''
      ? `damage ${Math.trunc(dice) + striking}${die} ${textAt(system, 'damage', 'damageType')}`.trim()
      : '',
    potency === 0 ? '' : `+${potency} potency`,
    ...runes.slice(0, 10),
  ];
}

function shieldFigures(system: unknown): readonly string[] {
  const bonus = numberIn(system, 'acBonus');
  const hardness = numberIn(system, 'hardness');
  return [
    bonus === null ? '' : `+${bonus} to armor class while raised`,
    hardness === null || hardness === 0 ? '' : `hardness ${hardness}`,
  ];
}
