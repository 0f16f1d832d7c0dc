import type { LoadedRuleset } from '@heroledger/rules';
import { ABILITIES, modifierOf } from '../carried-over/carried-ruleset';
import type { Wanted } from '../carried-over/settled';
import { at, numberAt, textAt } from '../reading';
import { keyAbilityOf } from './pf2e-abilities';
import { type Pf2eActor, itemOfType, numberIn, textIn } from './pf2e-actor';
import { bestRank, skillCalled } from './pf2e-ranks';
import { type PlainRule } from './pf2e-rules';
import { isInUse, isInvested, isThing } from './pf2e-things';

interface Known {
  readonly actor: Pf2eActor;
  readonly level: number;
  readonly abilities: Readonly<Record<string, number>>;
  readonly rules: readonly PlainRule[];
}

const SPEEDS: ReadonlySet<string> = new Set(['land-speed', 'speed', 'all-speeds']);
/** A number that was never worked out stands at this, or at 0. */
const UNSET_ARMOR_CLASS = 10;
/** How far an old number may be from ours and still be meant. */
const FAR = 5;
/** What part of ours old hit points have to be at least. */
const NEAR = 0.75;

/** Hit points that every level brings; null where the file does not say. */
export function gainOf({ actor, abilities, rules }: Known): Wanted | null {
  const ofClass = numberIn(itemOfType(actor, 'class')?.system, 'hp') ?? numberAt(actor.system, 'attributes', 'classhp');
  if (ofClass === null) return null;
  const further =
    bonusOf(rules, (selector) => selector === 'hp-per-level') +
    (numberAt(actor.system, 'attributes', 'levelbonushp') ?? 0);
  const value = Math.trunc(ofClass + further) + modifierOf(abilities['constitution'] ?? 10);
  return { from: 'items[class].hp', stat: 'hitPoints', value };
}

/** What the addends make, or what older files had worked out, where the two are not far apart. */
export function hitPointsOf(known: Known): readonly Wanted[] {
  const hitPoints = at(known.actor.system, 'attributes', 'hp');
  const present = numberAt(hitPoints, 'value') ?? 0;
  const written = numberAt(hitPoints, 'max') ?? 0;
  const added = addedHitPoints(known);
  const isMeant = written > 0 && written >= present && written >= added * NEAR;
  if (isMeant) return [{ from: 'attributes.hp.max', stat: 'hitPoints', value: Math.trunc(written) }];
  const value = Math.max(added, Math.trunc(present));
  return value > 0 ? [{ from: 'attributes.hp', stat: 'hitPoints', value }] : [];
}

/** 0 where the class does not say what a level brings. */
function addedHitPoints(known: Known): number {
  const { actor, level, rules } = known;
  const gain = gainOf(known);
  if (gain === null) return 0;
  const ofPeople =
    numberIn(itemOfType(actor, 'ancestry')?.system, 'hp') ?? numberAt(actor.system, 'attributes', 'ancestryhp') ?? 0;
  const further =
    bonusOf(rules, (selector) => selector === 'hp') + (numberAt(actor.system, 'attributes', 'flatbonushp') ?? 0);
  return Math.trunc(ofPeople + further) + gain.value * level;
}

export function speedOf({ actor, rules }: Known): readonly Wanted[] {
  const speed = numberIn(itemOfType(actor, 'ancestry')?.system, 'speed') ?? writtenSpeed(actor);
  if (speed === null || speed <= 0) return [];
  const value = Math.trunc(speed) + bonusOf(rules, (selector) => SPEEDS.has(selector));
  return [{ from: 'attributes.speed', stat: 'speed', value }];
}

function writtenSpeed({ system }: Pf2eActor): number | null {
  const text = /^\d{1,4}/.exec(textIn(system, 'attributes', 'speed'));
  return text === null ? numberIn(system, 'attributes', 'speed') : Number(text[0]);
}

export function classDcOf({ actor, level, abilities, rules }: Known): readonly Wanted[] {
  const item = itemOfType(actor, 'class');
  const key = keyAbilityOf(actor)[0] ?? textAt(actor.system, 'details', 'keyability', 'value');
  const score = Object.hasOwn(ABILITIES, key) ? abilities[ABILITIES[key] ?? key] : undefined;
  if (item === undefined || score === undefined) return [];
  const slug = textAt(item.system, 'slug') || item.name.toLowerCase();
  const rank = Math.min(
    4,
    Math.max(
      1,
      bestRank(actor, rules, (name) => name === slug || name === 'classDC'),
    ),
  );
  return [{ from: 'items[class].classDC', stat: 'classDc', value: 10 + level + 2 * rank + modifierOf(score) }];
}

/** Of several ways to cast the best. */
export function spellAttackOf({ actor, level, abilities, rules }: Known): readonly Wanted[] {
  const reached = bestRank(actor, rules, (name) => name === 'spellcasting');
  const ways = actor.items.flatMap(({ type, name, system }): readonly Wanted[] => {
    const ability = textIn(system, 'ability');
    const score = Object.hasOwn(ABILITIES, ability) ? abilities[ABILITIES[ability] ?? ability] : undefined;
    const rank = Math.min(4, Math.max(reached, Math.trunc(numberIn(system, 'proficiency') ?? 0)));
    if (type !== 'spellcastingEntry' || score === undefined || rank < 1) return [];
    return [{ from: `items[${name}]`, stat: 'spellAttack', value: level + 2 * rank + modifierOf(score) }];
  });
  const [best] = [...ways].sort((a, b) => b.value - a.value);
  return best === undefined ? [] : [best];
}

/** Only older files had it worked out. `reached` is what it is here. */
export function armorClassOf({ actor }: Known, reached: number): readonly Wanted[] {
  const written = numberAt(actor.system, 'attributes', 'ac', 'value');
  const isMeant = written !== null && written > UNSET_ARMOR_CLASS && Math.abs(written - reached) <= FAR;
  return isMeant ? [{ from: 'attributes.ac.value', stat: 'armorClass', value: Math.trunc(written) }] : [];
}

/** What feats and worn things always add to skills, saves and armor class, by statistic. */
export function bonusesOf({ rules }: Known, loaded: LoadedRuleset): ReadonlyMap<string, number> {
  const ids = [...loaded.skills.keys()].map((id) => `skill.${id}`);
  return new Map(
    ['armorClass', ...ids].flatMap((stat) => {
      const bonus = bonusOf(rules, (selector) => statOf(selector, loaded) === stat);
      return bonus === 0 ? [] : [[stat, bonus] as const];
    }),
  );
}

function statOf(selector: string, loaded: LoadedRuleset): string | null {
  if (selector === 'ac') return 'armorClass';
  const id = skillCalled(selector, loaded);
  return id === null ? null : `skill.${id}`;
}

/** Of bonuses of one kind the best counts, of those of none each. */
function bonusOf(rules: readonly PlainRule[], isMeant: (selector: string) => boolean): number {
  const best = new Map<string, number>();
  let sum = 0;
  for (const { item, key, target, value, bonusType } of rules) {
    if (key !== 'FlatModifier' || !isMeant(target) || !isInForce(item)) continue;
    if (bonusType === 'untyped' || value < 0) sum += value;
    else best.set(bonusType, Math.max(best.get(bonusType) ?? 0, value));
  }
  return [...best.values()].reduce((total, value) => total + value, sum);
}

/** A thing works while it is worn, or held, or invested. */
const isInForce = (item: PlainRule['item']): boolean => !isThing(item) || isInUse(item) || isInvested(item);
