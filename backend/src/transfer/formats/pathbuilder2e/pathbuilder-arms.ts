import type { StatModifier } from '@heroledger/rules';
import { NO_THING, type Thing } from '../carried-over/carried-things';
import { type Json, at, textAt } from '../reading';
import { entriesAt, looseNumber, looseNumberAt } from './pathbuilder-build';

const ARMOR: Readonly<Record<string, string>> = {
  unarmored: 'clothing',
  light: 'light-armor',
  medium: 'medium-armor',
  heavy: 'heavy-armor',
  shield: 'shield',
};
const DAMAGE: Readonly<Record<string, string>> = { b: 'bludgeoning', p: 'piercing', s: 'slashing' };
const STRIKING: Readonly<Record<string, string>> = { 1: 'striking', 2: 'greater striking', 3: 'major striking' };
const LARGEST_MODIFIER = 100;

export function weaponOf(entry: unknown): readonly Thing[] {
  const name = shownName(entry);
  if (name === '') return [];
  const prof = textAt(entry, 'prof');
  const attack = looseNumberAt(entry, 'attack');
  const said = [
    baseName(entry),
    prof === '' ? '' : `${prof} weapon`,
    damageWords(entry),
    attack === null ? '' : `${signed(attack)} to hit`,
    potencyWords(entry),
    strikingWords(entry),
    ...runesOf(entry),
  ];
  return [
    {
      ...NO_THING,
      from: `weapons[${name}]`,
      name,
      kind: 'weapon',
      itemType: 'weapon',
      quantity: looseNumberAt(entry, 'qty') ?? 1,
      isEquipped: true,
      description: sentence(said),
    },
  ];
}

/** The file says what armor brings only where it adds up the armor class: that belongs to the one that is worn. */
export function armorOf(entry: unknown, build: Json, dexterity: number): readonly Thing[] {
  const name = shownName(entry);
  if (name === '') return [];
  const category = textAt(entry, 'prof').toLowerCase();
  const isSuit = category !== 'shield';
  const isWorn = at(entry, 'worn') === true || /^(true|1|yes)$/i.test(textAt(entry, 'worn'));
  const words = category !== '' && isSuit ? `${category} armor` : '';
  const said = [baseName(entry), words, potencyWords(entry), runeWords(textAt(entry, 'res')), ...runesOf(entry)];
  return [
    {
      ...NO_THING,
      from: `armor[${name}]`,
      name,
      kind: Object.hasOwn(ARMOR, category) ? (ARMOR[category] ?? null) : null,
      itemType: 'armor',
      quantity: looseNumberAt(entry, 'qty') ?? 1,
      isEquipped: isWorn,
      description: sentence(said),
      statModifiers: isWorn && isSuit ? modifiersOf(build, dexterity) : [],
    },
  ];
}

const shownName = (entry: unknown): string => textAt(entry, 'display') || textAt(entry, 'name');

/** What kind of thing it is, where it has a name of its own. */
const baseName = (entry: unknown): string => (textAt(entry, 'name') === shownName(entry) ? '' : textAt(entry, 'name'));

function damageWords(entry: unknown): string {
  const die = textAt(entry, 'die');
  const bonus = looseNumberAt(entry, 'damageBonus') ?? 0;
  const written = textAt(entry, 'damageType');
  const kind = Object.hasOwn(DAMAGE, written.toLowerCase()) ? (DAMAGE[written.toLowerCase()] ?? written) : written;
  return die === '' ? '' : `damage ${die}${bonus === 0 ? '' : signed(bonus)} ${kind}`.trim();
}

function potencyWords(entry: unknown): string {
  const potency = looseNumberAt(entry, 'pot') ?? 0;
  return potency === 0 ? '' : `${signed(potency)} potency`;
}

/** A word, in some files a number. */
function strikingWords(entry: unknown): string {
  const grade = looseNumber(at(entry, 'str'));
  return grade === null ? runeWords(textAt(entry, 'str')) : (STRIKING[String(grade)] ?? '');
}

/** `greaterStriking` as `greater striking`. */
const runeWords = (rune: string): string => rune.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
const signed = (number: number): string => (number < 0 ? String(number) : `+${number}`);

const runesOf = (entry: unknown): readonly string[] => [
  textAt(entry, 'mat'),
  ...[...entriesAt(entry, 'runes'), ...entriesAt(entry, 'extraDamage')]
    .slice(0, 20)
    .flatMap((rune) => (typeof rune === 'string' ? [rune.trim()] : [])),
];

function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function modifiersOf(build: Json, dexterity: number): readonly StatModifier[] {
  const bonus = Math.trunc(looseNumberAt(build, 'acTotal', 'acItemBonus') ?? 0);
  const counted = looseNumberAt(build, 'acTotal', 'acAbilityBonus');
  const isCapped = counted !== null && counted >= 0 && counted < dexterity;
  return [
    ...(bonus > 0 && bonus <= LARGEST_MODIFIER ? [{ target: 'armorClass', op: 'add' as const, value: bonus }] : []),
    ...(isCapped ? [{ target: 'dexterityCap', op: 'max' as const, value: Math.trunc(counted) }] : []),
  ];
}
