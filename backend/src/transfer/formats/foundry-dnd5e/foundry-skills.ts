import { type Character, type LoadedRuleset, type SkillRank, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { numberAt } from '../reading';
import type { FoundryActor } from './foundry-actor';

const SKILLS: Readonly<Record<string, string>> = {
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

/** What ancestry and class grant `unskilled` already is not learned a second time. */
export function readSkills(
  { system }: FoundryActor,
  unskilled: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): readonly SkillRank[] {
  const granted = new Map(deriveSheet(unskilled, loaded).stats.map(({ id, rank }) => [id, rank ?? 0]));
  return Object.entries(SKILLS).flatMap(([short, id]): readonly SkillRank[] => {
    const skill = loaded.skills.get(id);
    const value = numberAt(system, 'skills', short, 'value') ?? 0;
    const from = `skills.${short}.value`;
    if (skill === undefined || value <= 0) return [];
    if (value < 1) {
      notes.leave(from, `Half a proficiency in ${skill.name} comes from a feature here, not from the skill.`);
      return [];
    }
    const rank = value >= 2 ? 2 : 1;
    notes.map(from, '/skills', `${skill.name} ${loaded.ruleset.skillRules.rankNames[rank - 1] ?? rank}`);
    return (granted.get(`skill.${id}`) ?? 0) >= rank ? [] : [{ id, rank }];
  });
}
