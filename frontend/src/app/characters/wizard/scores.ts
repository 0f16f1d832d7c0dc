import type { CreationMethod, PointBuy, RolledScores, Ruleset } from '@heroledger/rules';

export type Scores = Readonly<Record<string, number>>;

/** One rolled score: its dice, the highest of which are kept. */
export interface Roll {
  readonly dice: readonly number[];
  readonly score: number;
}

/** The scores a method begins with. Fixed ones go to the abilities the class leans on first. */
export function firstScores(
  method: CreationMethod,
  ruleset: Ruleset,
  keys: readonly string[],
  rolls: readonly Roll[],
): Scores {
  switch (method.kind) {
    case 'point-buy':
      return evenly(ruleset, () => method.minimum);
    case 'array':
      return handOut(method.scores, ruleset, keys);
    case 'rolled':
      return rolls.length === 0
        ? evenly(ruleset, lowest)
        : handOut(
            rolls.map(({ score }) => score),
            ruleset,
            keys,
          );
    case 'manual':
      return evenly(ruleset, ({ minimum, maximum }) => Math.max(minimum, Math.min(10, maximum)));
  }
}

function evenly(ruleset: Ruleset, scoreOf: (ability: Ruleset['abilities'][number]) => number): Scores {
  return Object.fromEntries(ruleset.abilities.map((ability) => [ability.id, scoreOf(ability)]));
}

function lowest({ minimum }: Ruleset['abilities'][number]): number {
  return minimum;
}

function handOut(scores: readonly number[], ruleset: Ruleset, keys: readonly string[]): Scores {
  const ordered = [...scores].sort((one, other) => other - one);
  const abilities = ruleset.abilities.map(({ id }) => id);
  const wanted = [...keys.filter((id) => abilities.includes(id)), ...abilities.filter((id) => !keys.includes(id))];
  return Object.fromEntries(wanted.map((id, index) => [id, ordered[index] ?? 0]));
}

/** Gives an ability a score that another one holds: the two change places. */
export function exchange(scores: Scores, ability: string, score: number): Scores {
  const holder = Object.keys(scores).find((id) => id !== ability && scores[id] === score);
  const given = { ...scores, [ability]: score };
  return holder === undefined ? given : { ...given, [holder]: scores[ability] ?? 0 };
}

/** Points spent on all scores. A score without a price counts as the dearest, so that going too far is seen. */
export function pointsSpent(method: PointBuy, scores: Scores): number {
  return Object.values(scores).reduce((sum, score) => sum + costOf(method, score), 0);
}

export function costOf({ cost, minimum }: PointBuy, score: number): number {
  const price = cost[String(score)];
  if (price !== undefined) return price;
  return score < minimum ? 0 : Math.max(...Object.values(cost));
}

/** Dice nobody can foresee. `random` gives a fair whole number from 1 to `sides`. */
export function rollScores(
  method: RolledScores,
  count: number,
  random: (sides: number) => number = rollDie,
): readonly Roll[] {
  return Array.from({ length: count }, () => {
    const dice = Array.from({ length: method.dice }, () => random(method.sides)).sort((one, other) => other - one);
    return { dice, score: dice.slice(0, method.keepHighest).reduce((sum, die) => sum + die, 0) };
  });
}

/** Numbers that would make some faces likelier than others are thrown again. */
function rollDie(sides: number): number {
  const fair = Math.floor(0x1_0000_0000 / sides) * sides;
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number < fair ? (number % sides) + 1 : rollDie(sides);
}
