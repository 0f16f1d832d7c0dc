import type { LoadedRuleset } from '@heroledger/rules';
import { type CarriedSkills, type StatedLore, type StatedRank, carriedSkills } from '../carried-over/carried-skills';
import type { MappingNotes } from '../mapping-notes';
import { at, isObject, numberAt, textAt } from '../reading';
import { type Pf2eActor, type Pf2eItem, itemOfType, numberIn, textsIn } from './pf2e-actor';
import { type PlainRule } from './pf2e-rules';

/** What is called otherwise here, in files of any age. */
const NAMES: Readonly<Record<string, string>> = {
  acr: 'acrobatics',
  arc: 'arcana',
  ath: 'athletics',
  com: 'computers',
  cra: 'crafting',
  dec: 'deception',
  dip: 'diplomacy',
  itm: 'intimidation',
  med: 'medicine',
  nat: 'nature',
  occ: 'occultism',
  pil: 'piloting',
  prf: 'performance',
  rel: 'religion',
  soc: 'society',
  ste: 'stealth',
  sur: 'survival',
  thi: 'thievery',
  light: 'light-armor',
  medium: 'medium-armor',
  heavy: 'heavy-armor',
  simple: 'simple-weapons',
  martial: 'martial-weapons',
  advanced: 'advanced-weapons',
  unarmed: 'unarmed-attacks',
};
/** Where an actor keeps ranks by name, and where a class keeps those it begins with. */
const OF_ACTOR = [['skills'], ['saves'], ['martial'], ['proficiencies', 'attacks'], ['proficiencies', 'defenses']];
const OF_CLASS = [['savingThrows'], ['attacks'], ['defenses']];
const MOST_KEYS = 200;

/** Id of the ruleset's skill by a name of the file; null for what is none. */
export function skillCalled(name: string, loaded: LoadedRuleset): string | null {
  const id = Object.hasOwn(NAMES, name) ? (NAMES[name] ?? name) : name;
  return loaded.skills.has(id) && loaded.skills.get(id)?.category !== 'lore' ? id : null;
}

export function readSkills(
  actor: Pf2eActor,
  rules: readonly PlainRule[],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): CarriedSkills {
  const named = [
    ...OF_ACTOR.flatMap((path) => ranksIn(at(actor.system, ...path), path.join('.'))),
    ...perceptionOf(actor.system),
    ...ofClass(itemOfType(actor, 'class')),
    ...actor.items.flatMap(trainedBy),
    ...actor.items.flatMap(({ name, system }) =>
      ranksIn(at(system, 'subfeatures', 'proficiencies'), `items[${name}].proficiencies`),
    ),
    ...rules.flatMap(rankOf),
  ];
  const ranks = named.flatMap(({ id: name, ...rest }): readonly StatedRank[] => {
    const id = skillCalled(name, loaded);
    return id === null ? [] : [{ ...rest, id }];
  });
  for (const { from, id, rank } of ranksIn(at(actor.system, 'skills'), 'skills')) {
    if (rank > 0 && skillCalled(id, loaded) === null) notes.leave(from, 'There is no such skill here.');
  }
  return carriedSkills(ranks, loresOf(actor), loaded, notes);
}

/** The best rank a rule, a class feature or the actor itself names for something that is no skill here, such as spellcasting. */
export function bestRank(actor: Pf2eActor, rules: readonly PlainRule[], isMeant: (name: string) => boolean): number {
  const features = actor.items.flatMap(({ system }) => ranksIn(at(system, 'subfeatures', 'proficiencies'), ''));
  const found = [...rules.flatMap(rankOf), ...features].filter(({ id }) => isMeant(id)).map(({ rank }) => rank);
  return Math.max(0, ...found);
}

/** `{ stealth: { rank: 2 } }`. */
const ranksIn = (holder: unknown, from: string): readonly StatedRank[] =>
  ranksBy(holder, from, (value) => numberAt(value, 'rank'));

/** A class says `{ fortitude: 2 }`. */
const bareRanksIn = (holder: unknown, from: string): readonly StatedRank[] =>
  ranksBy(holder, from, (value) => numberAt(value, 'rank') ?? numberIn({ value }, 'value'));

function ranksBy(holder: unknown, from: string, rankIn: (value: unknown) => number | null): readonly StatedRank[] {
  if (!isObject(holder)) return [];
  return Object.entries(holder)
    .slice(0, MOST_KEYS)
    .flatMap(([id, value]) => {
      const rank = rankIn(value);
      return rank === null ? [] : [{ from: `${from}.${id}`, id, rank: Math.trunc(rank) }];
    });
}

function perceptionOf(system: unknown): readonly StatedRank[] {
  const rank = numberAt(system, 'perception', 'rank') ?? numberAt(system, 'attributes', 'perception', 'rank');
  return rank === null ? [] : [{ from: 'perception.rank', id: 'perception', rank: Math.trunc(rank) }];
}

function ofClass(item: Pf2eItem | undefined): readonly StatedRank[] {
  if (item === undefined) return [];
  const from = `items[${item.name}]`;
  const perception = numberIn(item.system, 'perception');
  return [
    ...OF_CLASS.flatMap((path) => bareRanksIn(at(item.system, ...path), `${from}.${path.join('.')}`)),
    ...(perception === null ? [] : [{ from: `${from}.perception`, id: 'perception', rank: perception }]),
  ];
}

const trainedBy = ({ name, system }: Pf2eItem): readonly StatedRank[] =>
  textsIn(system, 'trainedSkills').map((id) => ({ from: `items[${name}].trainedSkills`, id, rank: 1 }));

/** `system.saves.will.rank` names will. */
function rankOf({ item, key, target, value }: PlainRule): readonly StatedRank[] {
  const path = target.split('.');
  const id = path.at(-2);
  if (key !== 'ActiveEffectLike' || path.at(-1) !== 'rank' || id === undefined) return [];
  return [{ from: `items[${item.name}].rules`, id, rank: value }];
}

/** Items of their own; what a background teaches may be named there only. */
function loresOf({ items }: Pf2eActor): readonly StatedLore[] {
  const own = items
    .filter(({ type }) => type === 'lore')
    .map(({ name, system }) => ({
      from: `items[${name}]`,
      name,
      rank: Math.trunc(numberIn(system, 'proficient') ?? numberIn(system, 'rank') ?? 0),
    }));
  const known = new Set(own.map(({ name }) => name.toLowerCase()));
  const taught = items
    .flatMap(({ name, system }) => [
      ...textsIn(system, 'trainedSkills', 'lore').map((lore) => ({ from: `items[${name}].lore`, name: lore, rank: 1 })),
      ...(textAt(system, 'trainedLore') === ''
        ? []
        : [{ from: `items[${name}].trainedLore`, name: textAt(system, 'trainedLore'), rank: 1 }]),
    ])
    .filter(({ name }) => !known.has(name.toLowerCase()));
  return [...own, ...taught];
}
