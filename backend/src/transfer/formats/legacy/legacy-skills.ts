import type { LoadedRuleset, SkillRank } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { isObject, wholeWithin } from '../reading';
import { type Row, listIn, numberIn, rowOf, textIn } from './legacy-row';

const MOST_SKILLS = 200;
const LONGEST_WORD = 220;

interface WrittenSkill {
  readonly name: string;
  readonly rank: number;
}

export interface LegacySkills {
  readonly skills: readonly SkillRank[];
  /** Names the ruleset has no skill for. */
  readonly unknown: readonly string[];
}

/** The skills that have one of the same name here, each once, at its highest. */
export function skillsOf(row: Row, loaded: LoadedRuleset, notes: MappingNotes): LegacySkills {
  const index = new NameIndex(loaded.skills.values());
  const ranks = new Map<string, number>();
  const unknown: string[] = [];
  for (const { name, rank } of writtenIn(row)) {
    const skill = index.find(name);
    if (skill === null) {
      unknown.push(name);
      notes.leave(`skills[${name}]`, `${loaded.ruleset.shortName} has no such skill; its name is kept.`);
      continue;
    }
    const kept = wholeWithin(rank, 1, skill.maximumRank);
    const rankName = loaded.ruleset.skillRules.rankNames[kept - 1] ?? kept;
    if (kept === rank) notes.map(`skills[${name}]`, '/skills', `${skill.name} ${rankName}`);
    else notes.guess(`skills[${name}]`, '/skills', `${skill.name} ${rankName}`, `The file says ${rank}.`);
    ranks.set(skill.id, Math.max(ranks.get(skill.id) ?? 0, kept));
  }
  return { skills: [...ranks].map(([id, rank]) => ({ id, rank })), unknown };
}

function writtenIn(row: Row): readonly WrittenSkill[] {
  const both = [...listIn(row, 'skills'), ...listIn(row, 'character_skills')];
  return both.slice(0, MOST_SKILLS).flatMap((entry): readonly WrittenSkill[] => {
    if (typeof entry === 'string') return spoken(entry);
    if (!isObject(entry)) return [];
    const columns = rowOf(entry);
    const inner = columns.get('skill');
    const name =
      textIn(columns, 'name', 'skill_name', 'skill') || (isObject(inner) ? textIn(rowOf(inner), 'name') : '');
    const rank = numberIn(columns, 'proficiency_level', 'proficiency', 'rank', 'level', 'value') ?? 1;
    return name === '' ? [] : [{ name, rank }];
  });
}

/** `Archery`, `Archery 3`, `Archery: 3` and `Archery (3)`. */
function spoken(entry: string): readonly WrittenSkill[] {
  const [, name = '', rank] =
    /^(.{1,200}?)(?:\s*[:(=\s]\s*(\d{1,3})\s*\)?)?$/.exec(entry.trim().slice(0, LONGEST_WORD)) ?? [];
  return name === '' ? [] : [{ name, rank: rank === undefined ? 1 : Number(rank) }];
}
