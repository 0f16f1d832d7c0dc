import { rollsOf, whyNotRolled, type HitPointRoll } from '../deriving/hit-point-rolls';
import { pointer } from '../json/pointer';
import type { Violation } from '../sheet';
import { forbidden, removeFix, type Examination } from './examination';

/** Rolled hit points: that the level is there and rolled for, and that the die can show it. */
export function checkRolls({ character, loaded }: Examination): Violation[] {
  return rollsOf(character).flatMap((kept) => {
    const { classId, level, roll } = kept;
    const known = loaded.classes.get(classId);
    const reason = whyNotRolled(character, kept, loaded);
    const name = `${known?.name ?? classId} ${String(level)}`;
    if (reason !== null) return [notOpen(kept, `${name} ${reason}.`)];
    const sides = known?.hitDie ?? 0;
    return roll > sides ? [impossible(kept, { name, sides })] : [];
  });
}

function notOpen(kept: HitPointRoll, message: string): Violation {
  return forbidden({ ...common(kept), code: 'ROLL_NOT_OPEN', message, advice: 'Forget this roll.' });
}

function impossible(kept: HitPointRoll, { name, sides }: { readonly name: string; readonly sides: number }): Violation {
  return forbidden({
    ...common(kept),
    code: 'ROLL_IMPOSSIBLE',
    message: `${name}: ${String(kept.roll)} was rolled, a d${String(sides)} shows ${String(sides)} at most.`,
    advice: `Keep a roll from 1 to ${String(sides)}, or take the fixed number.`,
  });
}

function common({ classId, level, roll }: HitPointRoll) {
  const where = pointer('hitPointRolls', classId, level);
  return {
    pointer: where,
    params: { class: classId, level, roll },
    fixes: [removeFix('Take the fixed number', where)],
  };
}
