import type { FinishedNumber } from '../dnd5e/carried-over';
import type { Json } from '../reading';
import { armorClassOf } from './ddb-armor-class';
import { levelOf } from './ddb-classes';
import { hitPointsOf } from './ddb-hit-points';
import type { DdbModifier } from './ddb-modifiers';
import {
  type DdbFigures,
  PROFICIENT,
  type Scores,
  adjustment,
  bonusTo,
  isProficient,
  modifierOf,
  proficiencyBonusAt,
} from './ddb-scores';
import { ABILITIES, type AbilityId } from './ddb-sheet';

/** What a player wrote over a save, by what is written. */
const SAVE = { override: 38, miscellaneous: 39, magic: 40, proficiency: 41 } as const;

/** Initiative, armor class and saves follow from scores and proficiency alone. */
export function totalsOf(figures: DdbFigures, scores: Scores): readonly FinishedNumber[] {
  const { sheet, classes, modifiers } = figures;
  const proficiency = proficiencyBonusAt(levelOf(classes));
  const hitPoints = hitPointsOf(figures, scores);
  const half = modifiers.some(
    ({ type, subType }) => type === 'half-proficiency' && ['initiative', 'ability-checks'].includes(subType),
  );
  const initiative = isProficient(modifiers, ['initiative']) ? proficiency : half ? Math.floor(proficiency / 2) : 0;
  return [
    ...ABILITIES.map((ability) => ({
      from: `saves.${ability}`,
      stat: `${ability}.save`,
      value: saveOf(sheet, ability, { modifiers, scores, proficiency }),
    })),
    { from: 'armorClass', stat: 'armorClass', value: armorClassOf(figures, scores) },
    {
      from: 'initiative',
      stat: 'initiative',
      value: modifierOf(scores.dexterity) + initiative + bonusTo(modifiers, ['initiative'], scores),
    },
    ...(hitPoints === null ? [] : [{ from: 'baseHitPoints', stat: 'hitPoints', value: Math.max(1, hitPoints) }]),
  ];
}

interface SaveFigures {
  readonly modifiers: readonly DdbModifier[];
  readonly scores: Scores;
  readonly proficiency: number;
}

function saveOf(sheet: Json, ability: AbilityId, { modifiers, scores, proficiency }: SaveFigures): number {
  const own = `${ability}-saving-throws`;
  const override = adjustment(sheet, SAVE.override, ABILITIES.indexOf(ability) + 1);
  if (override !== null) return override;
  const adjusted = [SAVE.magic, SAVE.miscellaneous].map(
    (type) => adjustment(sheet, type, ABILITIES.indexOf(ability) + 1) ?? 0,
  );
  return (
    modifierOf(scores[ability]) +
    (hasSave(sheet, modifiers, ability) ? proficiency : 0) +
    bonusTo(modifiers, ['saving-throws', own], scores) +
    adjusted.reduce((sum, more) => sum + more, 0)
  );
}

export function hasSave(sheet: Json, modifiers: readonly DdbModifier[], ability: AbilityId): boolean {
  const written = adjustment(sheet, SAVE.proficiency, ABILITIES.indexOf(ability) + 1);
  if (written !== null) return written >= PROFICIENT;
  return isProficient(modifiers, ['saving-throws', `${ability}-saving-throws`]);
}
