import type { FinishedNumber, FinishedRank } from '../dnd5e/carried-over';
import type { Json } from '../reading';
import { levelOf } from './ddb-classes';
import type { DdbModifier } from './ddb-modifiers';
import {
  type DdbFigures,
  EXPERT,
  PROFICIENT,
  type Scores,
  adjustment,
  bonusTo,
  modifierOf,
  proficiencyBonusAt,
} from './ddb-scores';
import type { AbilityId } from './ddb-sheet';

/** What a player wrote over a skill, by what is written. */
const SKILL = { override: 23, miscellaneous: 24, magic: 25, proficiency: 26 } as const;

/** By the number the file gives each skill. */
export const SKILLS: Readonly<Record<number, { readonly id: string; readonly ability: AbilityId }>> = {
  2: { id: 'athletics', ability: 'strength' },
  3: { id: 'acrobatics', ability: 'dexterity' },
  4: { id: 'sleight-of-hand', ability: 'dexterity' },
  5: { id: 'stealth', ability: 'dexterity' },
  6: { id: 'arcana', ability: 'intelligence' },
  7: { id: 'history', ability: 'intelligence' },
  8: { id: 'investigation', ability: 'intelligence' },
  9: { id: 'nature', ability: 'intelligence' },
  10: { id: 'religion', ability: 'intelligence' },
  11: { id: 'animal-handling', ability: 'wisdom' },
  12: { id: 'insight', ability: 'wisdom' },
  13: { id: 'medicine', ability: 'wisdom' },
  14: { id: 'perception', ability: 'wisdom' },
  15: { id: 'survival', ability: 'wisdom' },
  16: { id: 'deception', ability: 'charisma' },
  17: { id: 'intimidation', ability: 'charisma' },
  18: { id: 'performance', ability: 'charisma' },
  19: { id: 'persuasion', ability: 'charisma' },
};

/** How well each skill is known, and what stands beside it in the end. */
export function skillsOf(
  { sheet, classes, modifiers }: DdbFigures,
  scores: Scores,
): { readonly ranks: readonly FinishedRank[]; readonly totals: readonly FinishedNumber[] } {
  const proficiency = proficiencyBonusAt(levelOf(classes));
  const skills = Object.entries(SKILLS).map(([number, { id, ability }]) => {
    const level = skillLevel(sheet, modifiers, { number: Number(number), id, ability });
    const adjusted = [SKILL.miscellaneous, SKILL.magic].map((type) => adjustment(sheet, type, Number(number)) ?? 0);
    const bonus = bonusTo(modifiers, [id, 'ability-checks', 'skill-checks', `${ability}-ability-checks`], scores);
    const total = modifierOf(scores[ability]) + Math.floor(proficiency * level) + bonus;
    const value =
      adjustment(sheet, SKILL.override, Number(number)) ?? adjusted.reduce((sum, more) => sum + more, total);
    return { from: `skills.${id}`, id, rank: Math.floor(level), value };
  });
  return {
    ranks: skills,
    totals: skills.map(({ from, id, value }) => ({ from, stat: `skill.${id}`, value })),
  };
}

interface OneSkill {
  readonly number: number;
  readonly id: string;
  readonly ability: AbilityId;
}

/** 0, a half, 1 or 2. */
function skillLevel(sheet: Json, modifiers: readonly DdbModifier[], { number, id, ability }: OneSkill): number {
  const written = adjustment(sheet, SKILL.proficiency, number);
  if (written !== null) return written >= EXPERT ? 2 : written >= PROFICIENT ? 1 : written === PROFICIENT - 1 ? 0.5 : 0;
  const kinds = new Set(
    modifiers
      .filter(({ subType }) => [id, 'ability-checks', `${ability}-ability-checks`].includes(subType))
      .filter(({ subType, type }) => subType === id || type.startsWith('half'))
      .map(({ type }) => type),
  );
  if (kinds.has('expertise')) return 2;
  if (kinds.has('proficiency')) return 1;
  return kinds.has('half-proficiency') || kinds.has('half-proficiency-round-up') ? 0.5 : 0;
}
