import type { LoadedRuleset } from '@heroledger/rules';
import { type CarriedSkills, type StatedLore, type StatedRank, carriedSkills } from '../carried-over/carried-skills';
import type { MappingNotes } from '../mapping-notes';
import { type Json, at, isObject } from '../reading';
import { entriesAt, looseNumber } from './pathbuilder-build';

/** What is called otherwise here; skills, saves and perception are called the same. */
const NAMES: Readonly<Record<string, string>> = {
  light: 'light-armor',
  medium: 'medium-armor',
  heavy: 'heavy-armor',
  simple: 'simple-weapons',
  martial: 'martial-weapons',
  advanced: 'advanced-weapons',
  unarmed: 'unarmed-attacks',
};

/** Bonus of the first rank; each further one adds as much. */
const STEP = 2;

export function readSkills(build: Json, loaded: LoadedRuleset, notes: MappingNotes): CarriedSkills {
  const proficiencies = proficienciesOf(build);
  const isInRanks = proficiencies.some(({ bonus }) => bonus % STEP !== 0);
  if (isInRanks) notes.guess('proficiencies', '/skills', 'ranks', 'There are odd numbers, so they count ranks.');
  const ranks = proficiencies.flatMap(({ key, bonus }): readonly StatedRank[] => {
    const id = skillCalled(key, loaded);
    const rank = isInRanks ? bonus : bonus / STEP;
    if (id === null) return [];
    return [{ from: `proficiencies.${key}`, id, rank }];
  });
  return carriedSkills(ranks, loresOf(build, isInRanks), loaded, notes);
}

/** Of the ruleset, by what the file calls it; null for what is none. */
export function skillCalled(name: string, loaded: LoadedRuleset): string | null {
  const key = name.toLowerCase();
  const id = Object.hasOwn(NAMES, key) ? (NAMES[key] ?? key) : key;
  return loaded.skills.has(id) && !id.startsWith('lore-') ? id : null;
}

/** 0 where the file says nothing. */
export function proficiencyOf(build: Json, name: string): number {
  return proficienciesOf(build).find(({ key }) => key.toLowerCase() === name.toLowerCase())?.bonus ?? 0;
}

function proficienciesOf(build: Json): readonly { readonly key: string; readonly bonus: number }[] {
  const written = at(build, 'proficiencies');
  if (!isObject(written)) return [];
  return Object.entries(written)
    .slice(0, 200)
    .flatMap(([key, value]) => {
      const bonus = looseNumber(value);
      return bonus === null || bonus < 0 ? [] : [{ key, bonus: Math.trunc(bonus) }];
    });
}

/** `[name, bonus]`, in some files an object of both. */
function loresOf(build: Json, isInRanks: boolean): readonly StatedLore[] {
  return entriesAt(build, 'lores').flatMap((entry): readonly StatedLore[] => {
    const [named, bonus] = Array.isArray(entry)
      ? (entry as readonly unknown[])
      : [at(entry, 'name'), at(entry, 'prof')];
    if (typeof named !== 'string' || named.trim() === '') return [];
    const name = named.trim();
    const number = Math.trunc(looseNumber(bonus) ?? STEP);
    return [{ from: `lores[${name}]`, name, rank: isInRanks ? number : Math.ceil(number / STEP) }];
  });
}
