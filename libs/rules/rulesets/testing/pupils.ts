import { validate, type Character, type LoadedRuleset, type Prerequisite, type Skill } from '../../src';
import { aCharacter } from './shipped';

/** What somebody must be to learn something: one way of several to fulfil nested prerequisites. */
interface Way {
  readonly skills: Readonly<Record<string, number>>;
  readonly abilities: Readonly<Record<string, number>>;
  readonly level: number;
}

const nothing: Way = { skills: {}, abilities: {}, level: 1 };

/**
 * The legal character of the lowest level who has a skill at a rank: ranks, scores and levels that the skill and what it
 * grows from ask for, bought with the points there are, in whichever class suits. Null when there is none at all.
 */
export function pupilOf(skill: Skill, rank: number, loaded: LoadedRuleset): Character | null {
  const ways = waysTo({ skill: skill.id, rank }, loaded);
  for (let level = 1; level <= loaded.ruleset.progression.maximumLevel; level += 1) {
    for (const way of ways.filter((each) => each.level <= level)) {
      for (const { id } of loaded.ruleset.classes) {
        const pupil = pupilBy(way, { id, level }, loaded);
        if (validate(pupil, loaded).length === 0) return pupil;
      }
    }
  }
  return null;
}

function pupilBy(way: Way, taken: { readonly id: string; readonly level: number }, loaded: LoadedRuleset): Character {
  const blank = aCharacter(loaded, { creationMethod: 'point-buy' });
  return {
    ...blank,
    abilities: { ...blank.abilities, ...way.abilities },
    classes: [taken],
    experiencePoints: loaded.ruleset.progression.experience[taken.level - 1] ?? 0,
    skills: Object.entries(way.skills).map(([id, rank]) => ({ id, rank })),
  };
}

/** Every way to fulfil a prerequisite. What must not be is left to the rules, which look at the whole character. */
function waysTo(wanted: Prerequisite, loaded: LoadedRuleset): Way[] {
  if ('all' in wanted) return wanted.all.map((part) => waysTo(part, loaded)).reduce(together, [nothing]);
  if ('any' in wanted) return wanted.any.flatMap((part) => waysTo(part, loaded));
  if ('skill' in wanted) {
    const itself = { ...nothing, skills: { [wanted.skill]: wanted.rank } };
    const requires = loaded.skills.get(wanted.skill)?.requires;
    return requires === undefined ? [itself] : together([itself], waysTo(requires, loaded));
  }
  if ('ability' in wanted) return [{ ...nothing, abilities: { [wanted.ability]: wanted.min } }];
  if ('level' in wanted) return [{ ...nothing, level: wanted.level }];
  return [nothing];
}

function together(ways: readonly Way[], others: readonly Way[]): Way[] {
  return ways.flatMap((a) =>
    others.map((b) => ({
      skills: highest(a.skills, b.skills),
      abilities: highest(a.abilities, b.abilities),
      level: Math.max(a.level, b.level),
    })),
  );
}

function highest(a: Way['skills'], b: Way['skills']): Way['skills'] {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...ids].map((id) => [id, Math.max(a[id] ?? 0, b[id] ?? 0)]));
}
