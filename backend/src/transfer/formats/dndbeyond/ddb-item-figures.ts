import type { LoadedRuleset, StatModifier } from '@heroledger/rules';
import { type Json, at, numberAt, textAt } from '../reading';
import { ABILITIES, abilityNumbered, entriesAt } from './ddb-sheet';

const MOST_MODIFIERS = 50;
const LARGEST_MODIFIER = 1000;

/** The figures of an item, a line each: what the ruleset does not know of it. */
export function figuresOf(written: Json): string {
  const definition = at(written, 'definition') ?? written;
  const range = numberAt(definition, 'range');
  const long = numberAt(definition, 'longRange');
  const cost = numberAt(definition, 'cost');
  const properties = entriesAt(definition, 'properties').map((property) => textAt(property, 'name'));
  const damage = textAt(definition, 'damage', 'diceString') || textAt(definition, 'fixedDamage');
  return [
    ['Damage', [damage, textAt(definition, 'damageType').toLowerCase()].filter((word) => word !== '').join(' ')],
    ['Armor class', figure(numberAt(definition, 'armorClass'))],
    ['Range', range === null || range === 0 ? '' : [range, long].filter((feet) => feet !== null).join('/') + ' ft'],
    ['Properties', properties.filter((name) => name !== '').join(', ')],
    ['Rarity', textAt(definition, 'rarity')],
    ['Weight', figure(numberAt(definition, 'weight'), ' lb')],
    ['Cost', figure(cost, ' gp')],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label ?? ''}: ${value ?? ''}`)
    .join('\n')
    .slice(0, 600);
}

const figure = (number: number | null, unit = ''): string =>
  number === null || number === 0 ? '' : `${String(number)}${unit}`;

/** What an item that the ruleset does not know does to numbers, as far as it is a plain number. */
export function statModifiersOf(written: Json, loaded: LoadedRuleset): readonly StatModifier[] {
  return entriesAt(written, 'definition', 'grantedModifiers')
    .filter((modifier) => textAt(modifier, 'restriction') === '')
    .filter((modifier) => abilityNumbered(numberAt(modifier, 'statId')) === undefined)
    .flatMap((modifier) => modifiersFrom(modifier, loaded))
    .filter(({ value }) => Math.abs(value) <= LARGEST_MODIFIER)
    .slice(0, MOST_MODIFIERS);
}

interface Figure {
  readonly type: string;
  readonly subType: string;
  readonly value: number;
}

/** The numbers of the ruleset that a bonus goes to. */
function targetsOf(subType: string, { skills }: LoadedRuleset): readonly string[] {
  if (subType === 'armor-class') return ['armorClass'];
  if (subType === 'saving-throws') return ABILITIES.map((id) => `${id}.save`);
  if (skills.has(subType)) return [`skill.${subType}`];
  return ABILITIES.flatMap((id) => {
    if (subType === `${id}-score`) return [id];
    return subType === `${id}-saving-throws` ? [`${id}.save`] : [];
  });
}

function modifiersFrom(modifier: Json, loaded: LoadedRuleset): readonly StatModifier[] {
  const figure: Figure = {
    type: textAt(modifier, 'type'),
    subType: textAt(modifier, 'subType'),
    value: Math.trunc(numberAt(modifier, 'fixedValue') ?? numberAt(modifier, 'value') ?? 0),
  };
  return figure.type === 'bonus' ? bonusFrom(figure, loaded) : trainingFrom(figure, loaded);
}

const bonusFrom = ({ subType, value }: Figure, loaded: LoadedRuleset): readonly StatModifier[] =>
  value === 0 ? [] : targetsOf(subType, loaded).map((target) => ({ target, op: 'add', value }));

const RANKS: Readonly<Record<string, number>> = { proficiency: 1, expertise: 2 };

/** A skill that is known, or a score that is as high as this at least. */
function trainingFrom({ type, subType, value }: Figure, { skills }: LoadedRuleset): readonly StatModifier[] {
  const rank = Object.hasOwn(RANKS, type) ? RANKS[type] : undefined;
  if (rank !== undefined && skills.has(subType)) return [{ target: `skill.${subType}.rank`, op: 'grant', value: rank }];
  const ability = ABILITIES.find((id) => subType === `${id}-score`);
  return type === 'set' && ability !== undefined && value > 0 ? [{ target: ability, op: 'min', value }] : [];
}
