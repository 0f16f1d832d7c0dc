import type { LoadedRuleset } from '@heroledger/rules';
import type { FinishedRank } from '../dnd5e/carried-over';
import type { MappingNotes } from '../mapping-notes';
import { at, isObject, numberAt } from '../reading';
import type { FoundryActor } from './foundry-actor';

export const SKILLS: Readonly<Record<string, string>> = {
  acr: 'acrobatics',
  ani: 'animal-handling',
  arc: 'arcana',
  ath: 'athletics',
  dec: 'deception',
  his: 'history',
  ins: 'insight',
  itm: 'intimidation',
  inv: 'investigation',
  med: 'medicine',
  nat: 'nature',
  prc: 'perception',
  prf: 'performance',
  per: 'persuasion',
  rel: 'religion',
  slt: 'sleight-of-hand',
  ste: 'stealth',
  sur: 'survival',
};

/** How well the file knows each skill it speaks of. */
export function readRanks(
  { system }: FoundryActor,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): readonly FinishedRank[] {
  return Object.entries(SKILLS).flatMap(([short, id]): readonly FinishedRank[] => {
    const skill = loaded.skills.get(id);
    const written = at(system, 'skills', short);
    const value = numberAt(written, 'value');
    const from = `skills.${short}.value`;
    if (skill === undefined || !isObject(written) || value === null) return [];
    const rank = value >= 2 ? 2 : value >= 1 ? 1 : 0;
    if (rank > 0) notes.map(from, '/skills', `${skill.name} ${loaded.ruleset.skillRules.rankNames[rank - 1] ?? rank}`);
    else if (value > 0)
      notes.leave(from, `Half a proficiency in ${skill.name} comes from a feature here, not from the skill.`);
    return [{ from, id, rank }];
  });
}
