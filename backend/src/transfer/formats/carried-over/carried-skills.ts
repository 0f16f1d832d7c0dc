import type { LoadedRuleset, SkillRank } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wholeWithin } from '../reading';

/** A rank as a file says it. */
export interface StatedRank {
  readonly from: string;
  /** Id of a skill of the ruleset. */
  readonly id: string;
  /** 0 untrained to 4 legendary. */
  readonly rank: number;
}

export interface StatedLore {
  readonly from: string;
  readonly name: string;
  readonly rank: number;
}

export interface CarriedSkills {
  readonly skills: readonly SkillRank[];
  /** Which field of lore is which, a line each. */
  readonly fields: readonly string[];
}

const HIGHEST = 4;

/** Of what is stated more than once the highest counts. */
export function carriedSkills(
  stated: readonly StatedRank[],
  lores: readonly StatedLore[],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): CarriedSkills {
  const best = new Map<string, StatedRank>();
  for (const one of stated) if (one.rank > (best.get(one.id)?.rank ?? 0)) best.set(one.id, one);
  const fields = [...loaded.skills.values()].filter(({ category }) => category === 'lore');
  const learned = lores.filter(({ rank, name }) => rank > 0 && name !== '');
  for (const { from, name } of learned.slice(fields.length))
    notes.leave(from, `There is room for ${fields.length} fields of lore; ${name} is kept by name only.`);
  const kept = fields.flatMap((field, index) => {
    const lore = learned[index];
    return lore === undefined ? [] : [{ ...lore, id: field.id, field: field.name }];
  });
  const skills = [...loaded.skills.keys()].flatMap((id): readonly SkillRank[] => {
    const one = best.get(id) ?? kept.find((lore) => lore.id === id);
    return one === undefined ? [] : [skillOf(one, id, loaded, notes)];
  });
  return { skills, fields: kept.map(({ field, name }) => `${field}: ${name.slice(0, 120).toWellFormed()}`) };
}

function skillOf(
  { from, rank: written }: Pick<StatedRank, 'from' | 'rank'>,
  id: string,
  { ruleset, skills }: LoadedRuleset,
  notes: MappingNotes,
): SkillRank {
  const rank = wholeWithin(written, 1, HIGHEST);
  const words = `${skills.get(id)?.name ?? id} ${ruleset.skillRules.rankNames[rank - 1] ?? rank}`;
  if (rank === written) notes.map(from, '/skills', words);
  else notes.guess(from, '/skills', words, `The file says ${written}; ranks go from 0 to ${HIGHEST}.`);
  return { id, rank };
}
