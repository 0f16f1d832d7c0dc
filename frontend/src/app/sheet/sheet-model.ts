import type {
  Ability,
  Character,
  CharacterClass,
  EquipmentItem,
  Item,
  Ruleset,
  Sheet,
  Slot,
  Stat,
  Violation,
} from '@heroledger/rules';
import { formatNumber } from '../ui';
import type { RadarAxis } from './radar';

/** A sheet sorted into the places of the page. Which number goes where is said by the ruleset alone. */
export interface SheetModel {
  readonly abilities: readonly AbilityFigures[];
  readonly shield: Stat | null;
  readonly pool: Stat | null;
  readonly vitals: readonly Stat[];
  readonly saves: readonly Stat[];
  readonly skills: readonly Stat[];
  /** What has no place of its own: magic, carrying and the like. */
  readonly others: readonly Stat[];
}

export interface AbilityFigures {
  readonly ability: Ability;
  readonly score: Stat;
  readonly modifier: Stat | null;
  readonly key: boolean;
}

export function modelOf(sheet: Sheet, ruleset: Ruleset, character: Pick<Character, 'classes'>): SheetModel {
  const byId = new Map(sheet.stats.map((stat) => [stat.id, stat]));
  const find = (id: string): Stat | null => byId.get(id) ?? null;
  const inGroup = (group: Stat['group']): readonly Stat[] => sheet.stats.filter((stat) => stat.group === group);
  const { shield, pool, vitals } = ruleset.presentation;
  const placed = new Set([shield, pool, ...vitals]);
  return {
    abilities: abilitiesOf(sheet, ruleset, character),
    shield: find(shield),
    pool: find(pool),
    vitals: vitals.map(find).filter((stat) => stat !== null),
    saves: inGroup('save'),
    skills: inGroup('skill'),
    others: sheet.stats.filter((stat) => !placed.has(stat.id) && !groupsWithAPlace.has(stat.group) && !isIdle(stat)),
  };
}

/** Magic of somebody without any: nothing has ever been added to it. */
function isIdle({ group, value, steps }: Stat): boolean {
  return group === 'magic' && value === 0 && steps.length === 0;
}

const groupsWithAPlace: ReadonlySet<Stat['group']> = new Set(['ability', 'modifier', 'save', 'skill']);

function abilitiesOf(sheet: Sheet, ruleset: Ruleset, character: Pick<Character, 'classes'>): readonly AbilityFigures[] {
  const keys = new Set(firstClassOf(ruleset, character)?.keyAbilities ?? []);
  return ruleset.abilities.flatMap((ability) => {
    const score = sheet.stats.find(({ id, group }) => group === 'ability' && id === ability.id);
    const modifier = sheet.stats.find((stat) => stat.group === 'modifier' && stat.ability === ability.id) ?? null;
    return score === undefined ? [] : [{ ability, score, modifier, key: keys.has(ability.id) }];
  });
}

export function firstClassOf(ruleset: Ruleset, { classes }: Pick<Character, 'classes'>): CharacterClass | null {
  const first = classes[0];
  return ruleset.classes.find(({ id }) => id === first?.id) ?? null;
}

/** `before` are the scores of an earlier sheet, drawn as a dashed outline. */
export function radarAxesOf(abilities: readonly AbilityFigures[], before: Sheet | null = null): readonly RadarAxis[] {
  return abilities.map(({ ability, score, key }) => ({
    name: ability.name,
    abbreviation: ability.abbreviation,
    value: score.value,
    before: before?.stats.find(({ id }) => id === score.id)?.value ?? null,
    key,
  }));
}

/** The score at the rim of the radar. */
export function radarMaximumOf(ruleset: Ruleset): number {
  return Math.max(1, ...ruleset.abilities.map(({ maximum }) => maximum));
}

/**
 * Whether the character is trained in a save: another of its own numbers (and not only the ability it hangs on, or an
 * item) is counted in.
 */
export function isTrained(stat: Stat, sheet: Sheet): boolean {
  const own = new Set(
    sheet.stats.filter(({ group }) => group !== 'ability' && group !== 'modifier').map(({ name }) => name),
  );
  return stat.steps.some(({ op, source }) => op === 'add' && own.has(source));
}

/** `Hill dwarf`, `Cleric 1`: who the character is, in the words of its ruleset. */
export function kickerOf(character: Pick<Character, 'ancestry' | 'classes'>, ruleset: Ruleset): readonly string[] {
  const ancestry = ruleset.ancestries.find(({ id }) => id === character.ancestry);
  const classes = character.classes.map(({ id, level }) => {
    const name = ruleset.classes.find((candidate) => candidate.id === id)?.name ?? id;
    return `${name} ${formatNumber(level)}`;
  });
  return ancestry === undefined ? classes : [ancestry.name, ...classes];
}

/** `84 gp, 6 sp`; empty without a coin. */
export function purseWords(character: Pick<Character, 'currency'>, ruleset: Ruleset): string {
  return [...ruleset.currencies]
    .sort((one, other) => other.worth - one.worth)
    .map(({ id, abbreviation }) => ({ amount: character.currency[id] ?? 0, abbreviation }))
    .filter(({ amount }) => amount !== 0)
    .map(({ amount, abbreviation }) => `${formatNumber(amount)} ${abbreviation}`)
    .join(', ');
}

export function itemOf(ruleset: Ruleset, { itemId }: Pick<EquipmentItem, 'itemId'>): Item | null {
  return itemId === null ? null : (itemsOf(ruleset).get(itemId) ?? null);
}

const itemsByRuleset = new WeakMap<Ruleset, ReadonlyMap<string, Item>>();

/** By id; put together once, since every keystroke asks for the items of a whole pack. */
function itemsOf(ruleset: Ruleset): ReadonlyMap<string, Item> {
  const known = itemsByRuleset.get(ruleset);
  if (known !== undefined) return known;
  const items = new Map(ruleset.items.map((item) => [item.id, item]));
  itemsByRuleset.set(ruleset, items);
  return items;
}

/** Where an item is worn or held: `Body`, `1 hand`. */
export function placeWords(item: Pick<Item, 'occupies'> | null, slots: readonly Slot[]): string | null {
  const words = (item?.occupies ?? []).flatMap(({ slot, count }) => {
    const known = slots.find(({ id }) => id === slot);
    if (known === undefined) return [];
    if (known.capacity === 1) return [known.name];
    return [`${formatNumber(count)} ${count === 1 ? known.unit.one : known.unit.other}`];
  });
  return words.length === 0 ? null : words.join(', ');
}

/** Violations that belong to a field or to something inside it. */
export function violationsAt(violations: readonly Violation[], pointer: string): readonly Violation[] {
  return violations.filter((violation) => violation.pointer === pointer || violation.pointer.startsWith(`${pointer}/`));
}
