import { type LoadedRuleset } from '@heroledger/rules';
import { ABILITIES, MOST_COINS, modifierOf, scoreOf } from '../carried-over/carried-ruleset';
import type { Wanted } from '../carried-over/settled';
import type { MappingNotes } from '../mapping-notes';
import { type Json, at, isObject, textAt, wholeWithin } from '../reading';
import { entriesAt, looseNumber, looseNumberAt } from './pathbuilder-build';
import { proficiencyOf, skillCalled } from './pathbuilder-skills';

type Scores = Readonly<Record<string, number>>;

export function readAbilities(build: Json, loaded: LoadedRuleset, notes: MappingNotes): Scores {
  const scores = Object.keys(ABILITIES).map((short) => {
    const written = looseNumberAt(build, 'abilities', short);
    return scoreOf(short, written, `abilities.${short}`, { loaded, notes });
  });
  return Object.fromEntries(scores);
}

export function readCurrency(build: Json, loaded: LoadedRuleset, notes: MappingNotes): Scores {
  const purse = [...loaded.currencies.keys()].flatMap((id): readonly [string, number][] => {
    const coins = wholeWithin(looseNumberAt(build, 'money', id) ?? 0, 0, MOST_COINS);
    if (coins === 0) return [];
    notes.map(`money.${id}`, `/currency/${id}`, coins);
    return [[id, coins]];
  });
  return Object.fromEntries(purse);
}

/** Hit points that every level brings; null where the file does not say. */
export function gainOf(build: Json, abilities: Scores): Wanted | null {
  const ofClass = looseNumberAt(build, 'attributes', 'classhp');
  if (ofClass === null) return null;
  const further = looseNumberAt(build, 'attributes', 'bonushpPerLevel') ?? 0;
  const value = Math.trunc(ofClass) + Math.trunc(further) + modifierOf(abilities['constitution'] ?? 10);
  return { from: 'attributes.classhp', stat: 'hitPoints', value };
}

/** The numbers the file adds up, or gives the addends of. */
export function wantedOf(build: Json, level: number, abilities: Scores, loaded: LoadedRuleset): readonly Wanted[] {
  return [
    ...hitPointsOf(build, level, gainOf(build, abilities)),
    ...speedOf(build),
    ...classDcOf(build, level, abilities),
    ...spellAttackOf(build, level, abilities),
    ...armorClassOf(build),
  ].filter(({ stat }) => loaded.stats.has(stat));
}

function hitPointsOf(build: Json, level: number, gain: Wanted | null): readonly Wanted[] {
  if (gain === null) return [];
  const [ofPeople, further] = ['ancestryhp', 'bonushp'].map((part) => looseNumberAt(build, 'attributes', part) ?? 0);
  const value = Math.trunc(ofPeople ?? 0) + Math.trunc(further ?? 0) + gain.value * level;
  return [{ from: 'attributes', stat: 'hitPoints', value }];
}

function speedOf(build: Json): readonly Wanted[] {
  const speed = looseNumberAt(build, 'attributes', 'speed');
  if (speed === null) return [];
  const further = looseNumberAt(build, 'attributes', 'speedBonus') ?? 0;
  return [{ from: 'attributes.speed', stat: 'speed', value: Math.trunc(speed) + Math.trunc(further) }];
}

function classDcOf(build: Json, level: number, abilities: Scores): readonly Wanted[] {
  const key = textAt(build, 'keyability').toLowerCase();
  const score = Object.hasOwn(ABILITIES, key) ? abilities[ABILITIES[key] ?? key] : undefined;
  const bonus = proficiencyOf(build, 'classDC');
  if (score === undefined || bonus === 0) return [];
  return [{ from: 'proficiencies.classDC', stat: 'classDc', value: 10 + level + bonus + modifierOf(score) }];
}

/** Of several ways to cast the best. */
function spellAttackOf(build: Json, level: number, abilities: Scores): readonly Wanted[] {
  const ways = entriesAt(build, 'spellCasters').flatMap((caster): readonly Wanted[] => {
    const ability = textAt(caster, 'ability').toLowerCase();
    const score = Object.hasOwn(ABILITIES, ability) ? abilities[ABILITIES[ability] ?? ability] : undefined;
    const bonus = looseNumberAt(caster, 'proficiency') ?? 0;
    if (score === undefined || bonus <= 0) return [];
    const value = level + Math.trunc(bonus) + modifierOf(score);
    return [{ from: `spellCasters[${textAt(caster, 'name')}]`, stat: 'spellAttack', value }];
  });
  const [best] = [...ways].sort((a, b) => b.value - a.value);
  return best === undefined ? [] : [best];
}

function armorClassOf(build: Json): readonly Wanted[] {
  const total = looseNumberAt(build, 'acTotal', 'acTotal');
  return total === null || total <= 0
    ? []
    : [{ from: 'acTotal.acTotal', stat: 'armorClass', value: Math.trunc(total) }];
}

/** What feats and things add to skills and saves, `{ "Stealth": { "Item Bonus": 1 } }`, by statistic. */
export function bonusesOf(build: Json, loaded: LoadedRuleset): ReadonlyMap<string, number> {
  const written = at(build, 'mods');
  const bonuses = new Map<string, number>();
  if (!isObject(written)) return bonuses;
  for (const [name, value] of Object.entries(written).slice(0, 200)) {
    const id = skillCalled(name.trim(), loaded);
    const parts = isObject(value) ? Object.values(value).slice(0, 50) : [value];
    const sum = parts.reduce<number>((total, part) => total + Math.trunc(looseNumber(part) ?? 0), 0);
    if (id !== null && sum !== 0) bonuses.set(`skill.${id}`, sum);
  }
  return bonuses;
}
