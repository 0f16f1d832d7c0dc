import { characterLevel, type ClassLevel, type SkillRank } from '../character';
import { evaluateCharacter } from '../deriving/evaluation';
import { rollsInForce, rollsOf, type HitPointRoll } from '../deriving/hit-point-rolls';
import { withoutRolls } from '../growth-rolls';
import type { CompiledChoice } from '../loading/program';
import { nameIn, unchanged, type Adjust } from './adjustment';

export const adjustAncestry: Adjust = (character, { from, to }) => {
  const { ancestry } = character;
  if (ancestry === null || to.ancestries.has(ancestry)) return unchanged(character);
  const sentence = `${nameIn(from.ancestries, ancestry)} is no ancestry any more: choose another`;
  return { character: { ...character, ancestry: null }, sentences: [sentence] };
};

export const adjustMethod: Adjust = (character, { from, to }) => {
  const { creationMethod } = character;
  if (creationMethod === null || to.creationMethods.has(creationMethod)) return unchanged(character);
  const sentence = `Scores are no longer made by ${nameIn(from.creationMethods, creationMethod)}: choose another way`;
  return { character: { ...character, creationMethod: null }, sentences: [sentence] };
};

/** Scores of abilities that are gone are forgotten, others are brought within their bounds. */
export const adjustAbilities: Adjust = (character, { from, to }) => {
  const sentences: string[] = [];
  const abilities = Object.entries(character.abilities).flatMap(([id, score]): [string, number][] => {
    const known = to.abilities.get(id);
    if (known === undefined) {
      sentences.push(`${nameIn(from.abilities, id)} is no ability any more`);
      return [];
    }
    const bounded = Math.min(known.maximum, Math.max(known.minimum, score));
    if (bounded !== score) sentences.push(`${known.name} ${String(score)} → ${String(bounded)}, which it may be now`);
    return [[id, bounded]];
  });
  return { character: { ...character, abilities: Object.fromEntries(abilities) }, sentences };
};

/** Classes that are gone are left; of more levels than there are the last ones go. */
export const adjustClasses: Adjust = (character, { from, to }) => {
  const { maximumLevel } = to.ruleset.progression;
  const gone = character.classes.filter(({ id }) => !to.classes.has(id));
  const sentences = gone.map(
    ({ id, level }) => `${nameIn(from.classes, id)} is no class any more: ${levels(level)} lost`,
  );
  const kept = character.classes.filter(({ id }) => to.classes.has(id));
  const tooMany = characterLevel({ classes: kept }) - maximumLevel;
  if (tooMany > 0) sentences.push(`The game ends at level ${String(maximumLevel)} now: ${levels(tooMany)} lost`);
  return { character: { ...character, classes: lowered(kept, tooMany) }, sentences };
};

function levels(count: number): string {
  return `${String(count)} ${count === 1 ? 'level' : 'levels'}`;
}

function lowered(classes: readonly ClassLevel[], by: number): readonly ClassLevel[] {
  const last = classes.at(-1);
  if (last === undefined || by <= 0) return classes;
  const before = classes.slice(0, -1);
  return last.level > by ? [...before, { ...last, level: last.level - by }] : lowered(before, by - last.level);
}

/** What was picked stays as far as the character still has the choice and the choice the option. */
export const adjustChoices: Adjust = (character, { from, to }) => {
  const open = new Map(evaluateCharacter(character, to).choices.map((choice) => [choice.id, choice]));
  const sentences: string[] = [];
  const choices = Object.entries(character.choices).flatMap(([id, picked]): [string, readonly string[]][] => {
    if (picked.length === 0) return [[id, picked]];
    const choice = open.get(id);
    const old = from.program.choices.get(id);
    if (choice === undefined) {
      sentences.push(`${old?.name ?? id} is chosen no more`);
      return [];
    }
    const kept = keptPicks(picked, choice);
    if (kept.length < picked.length) {
      const lost = withoutEach(picked, kept).map((option) => nameIn(old?.options ?? choice.options, option));
      sentences.push(`${choice.name}: ${lost.join(', ')} can be picked no more`);
    }
    return [[id, kept]];
  });
  return { character: { ...character, choices: Object.fromEntries(choices) }, sentences };
};

function keptPicks(picked: readonly string[], { options, repeat, choose }: CompiledChoice): readonly string[] {
  const times = new Map<string, number>();
  const kept = picked.filter((option) => {
    const count = (times.get(option) ?? 0) + 1;
    times.set(option, count);
    return options.has(option) && count <= repeat;
  });
  return kept.slice(0, choose);
}

/** The picks without each of `taken`, once. */
function withoutEach(picked: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return picked.filter((option) => {
    const place = left.indexOf(option);
    if (place < 0) return true;
    left.splice(place, 1);
    return false;
  });
}

export const adjustSkills: Adjust = (character, { from, to }) => {
  const sentences: string[] = [];
  const skills = character.skills.flatMap((learned): SkillRank[] => {
    const known = to.skills.get(learned.id);
    if (known === undefined) {
      sentences.push(`${nameIn(from.skills, learned.id)} is no skill any more: rank ${String(learned.rank)} lost`);
      return [];
    }
    if (learned.rank <= known.maximumRank) return [learned];
    sentences.push(`${known.name} ${String(learned.rank)} → ${String(known.maximumRank)}, its highest rank now`);
    return known.maximumRank === 0 ? [] : [{ ...learned, rank: known.maximumRank }];
  });
  return { character: { ...character, skills }, sentences };
};

export const adjustRolls: Adjust = (character, { from, to }) => {
  const counting = new Set(rollsInForce(character, to).map(({ classId, level }) => `${classId} ${String(level)}`));
  const isLost = ({ classId, level }: HitPointRoll) => !counting.has(`${classId} ${String(level)}`);
  return {
    character: withoutRolls(character, isLost),
    sentences: rollsOf(character)
      .filter(isLost)
      .map(
        ({ classId, level, roll }) =>
          `${nameIn(from.classes, classId)} ${String(level)}: the roll of ${String(roll)} for hit points counts no more`,
      ),
  };
};
