import { pointer } from '../json/pointer';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Fix, Violation } from '../sheet';
import { forbidden, placed, removeFix, replaceFix, senseless, type Examination } from './examination';

/** Levels: that they exist, are earned, and may stand beside each other. */
export function checkAdvancement(examination: Examination): Violation[] {
  return [...checkLevel(examination), ...checkMulticlass(examination)];
}

function checkLevel(examination: Examination): Violation[] {
  const { level, character } = examination.evaluation;
  const { maximumLevel, experience } = examination.loaded.ruleset.progression;
  if (level > maximumLevel) return [aboveMaximum(examination, level)];
  const needed = level === 0 ? 0 : (experience[level - 1] ?? 0);
  return character.experiencePoints < needed ? [notEarned(examination, level, needed)] : [];
}

function aboveMaximum(examination: Examination, level: number): Violation {
  const { progression, shortName } = examination.loaded.ruleset;
  const { maximumLevel } = progression;
  return senseless({
    code: 'LEVEL_ABOVE_MAXIMUM',
    pointer: lastLevelPointer(examination),
    message: `Level ${String(level)} does not exist, ${shortName} ends at ${String(maximumLevel)}.`,
    advice: `Lower the levels until they add up to ${String(maximumLevel)} at most.`,
    params: { level, maximum: maximumLevel },
    fixes: lowerLastClass(examination, level - maximumLevel),
  });
}

function notEarned(examination: Examination, level: number, needed: number): Violation {
  const { experience } = examination.loaded.ruleset.progression;
  const points = examination.character.experiencePoints;
  const earned = experience.filter((threshold) => threshold <= points).length;
  return forbidden({
    code: 'LEVEL_NEEDS_EXPERIENCE',
    pointer: lastLevelPointer(examination),
    message: `Level ${String(level)} needs ${String(needed)} experience, there are ${String(points)}.`,
    advice: `Earn ${String(needed - points)} more, or go back to level ${String(earned)}.`,
    params: { level, needed, experiencePoints: points, earnedLevel: earned },
    fixes: [
      replaceFix(`Set experience to ${String(needed)}`, '/experiencePoints', needed),
      ...lowerLastClass(examination, level - earned),
    ],
  });
}

function lastLevelPointer({ places }: Examination): string {
  return pointer('classes', places.classes.at(-1) ?? 0, 'level');
}

function lowerLastClass({ character, places, loaded }: Examination, levels: number): Fix[] {
  const last = character.classes.at(-1);
  const place = places.classes.at(-1);
  if (last === undefined || place === undefined || last.level <= levels) return [];
  const name = loaded.classes.get(last.id)?.name ?? last.id;
  const level = last.level - levels;
  return [replaceFix(`Set ${name} to level ${String(level)}`, pointer('classes', place, 'level'), level)];
}

function checkMulticlass({ character, places, evaluation, loaded }: Examination): Violation[] {
  if (character.classes.length < 2) return [];
  const classes = placed(character.classes, places.classes);
  if (!loaded.ruleset.progression.multiclass)
    return classes.slice(1).map(({ place }) => onlyOneClass(place, classes.length));
  return classes.flatMap(({ entry: { id }, place }) => {
    const characterClass = loaded.classes.get(id);
    if (characterClass?.multiclass === undefined) return [];
    const reasons = reasonsUnmet(characterClass.multiclass, evaluation, loaded);
    if (reasons.length === 0) return [];
    return [
      forbidden({
        code: 'MULTICLASS_PREREQUISITE_UNMET',
        pointer: pointer('classes', place),
        message: `${characterClass.name} beside another class ${reasons.join('; ')}.`,
        advice: asSentence(reasons),
        params: { class: id },
        fixes: [removeFix(`Leave ${characterClass.name}`, pointer('classes', place))],
      }),
    ];
  });
}

function onlyOneClass(place: number, classes: number): Violation {
  return forbidden({
    code: 'MULTICLASS_FORBIDDEN',
    pointer: pointer('classes', place),
    message: `${String(classes)} classes are taken, this game allows 1.`,
    advice: 'Keep one class.',
    params: { classes, maximum: 1 },
    fixes: [removeFix('Leave this class', pointer('classes', place))],
  });
}
