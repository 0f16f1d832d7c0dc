import { fixedNumber } from '../dnd5e/hit-point-rolls';
import { numberAt } from '../reading';
import { levelOf } from './ddb-classes';
import { type DdbFigures, type Scores, bonusTo, modifierOf } from './ddb-scores';

/** What the hit dice brought beyond the fixed numbers; 0 where the file does not say. */
export function rolledBeyondFixed({ sheet, classes }: DdbFigures): number {
  const written = numberAt(sheet, 'baseHitPoints');
  if (written === null || written <= 0) return 0;
  const fixed = classes.reduce((sum, { hitDie, level }, index) => {
    const die = hitDie ?? 8;
    const levels = Math.max(1, level ?? 1);
    return sum + fixedNumber(die) * levels + (index === 0 ? die - fixedNumber(die) : 0);
  }, 0);
  return Math.trunc(written) - fixed;
}

/** Null where the file says nothing of hit points. */
export function hitPointsOf({ sheet, classes, modifiers }: DdbFigures, scores: Scores): number | null {
  const override = numberAt(sheet, 'overrideHitPoints');
  if (override !== null && override > 0) return Math.trunc(override);
  const base = numberAt(sheet, 'baseHitPoints');
  if (base === null || base <= 0) return null;
  const level = levelOf(classes);
  const perLevel = modifiers
    .filter(({ type, subType }) => type === 'bonus' && subType === 'hit-points-per-level')
    .reduce((sum, { value, ofClass }) => sum + (value ?? 0) * (ofClass?.level ?? level), 0);
  const bonus = (numberAt(sheet, 'bonusHitPoints') ?? 0) + bonusTo(modifiers, ['hit-points'], scores);
  return Math.trunc(base + level * modifierOf(scores.constitution) + perLevel + bonus);
}
