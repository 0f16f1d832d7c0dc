import { pointer } from '../json/pointer';
import type { Ability, CreationMethod, PointBuy, RolledScores, ScoreArray } from '../ruleset';
import type { Fix, Violation } from '../sheet';
import { counted, forbidden, replaceFix, senseless, type Examination } from './examination';

interface Score {
  readonly ability: Ability;
  readonly score: number;
}

/** Base scores: within the bounds of the ability, and made by the method the player chose. */
export function checkAbilities(examination: Examination): Violation[] {
  const { character, loaded } = examination;
  const scores = scoresOf(examination);
  const outside = scores.filter(({ ability, score }) => score < ability.minimum || score > ability.maximum);
  const method = character.creationMethod === null ? undefined : loaded.creationMethods.get(character.creationMethod);
  const sound = scores.filter((score) => !outside.includes(score));
  return [...outside.map(outOfBounds), ...(method === undefined ? [] : checkMethod(method, sound))];
}

function scoresOf({ character, loaded }: Examination): Score[] {
  return [...loaded.abilities.values()].flatMap((ability) => {
    const score = Object.hasOwn(character.abilities, ability.id) ? character.abilities[ability.id] : undefined;
    return score === undefined ? [] : [{ ability, score }];
  });
}

function outOfBounds({ ability, score }: Score): Violation {
  const { id, name, minimum, maximum } = ability;
  const nearest = score < minimum ? minimum : maximum;
  return senseless({
    code: 'ABILITY_OUT_OF_BOUNDS',
    pointer: pointer('abilities', id),
    message: `${name} is ${String(score)}, it goes from ${String(minimum)} to ${String(maximum)}.`,
    advice: `Set it to a score from ${String(minimum)} to ${String(maximum)}.`,
    params: { ability: id, score, minimum, maximum },
    fixes: [setScore(ability, nearest)],
  });
}

function setScore({ id, name }: Ability, score: number): Fix {
  return replaceFix(`Set ${name} to ${String(score)}`, pointer('abilities', id), score);
}

function checkMethod(method: CreationMethod, scores: readonly Score[]): Violation[] {
  switch (method.kind) {
    case 'point-buy':
      return checkPointBuy(method, scores);
    case 'array':
      return checkArray(method, scores);
    case 'rolled':
      return checkRolled(method, scores);
    case 'manual':
      return [];
  }
}

function checkPointBuy(method: PointBuy, scores: readonly Score[]): Violation[] {
  const unsold = scores.filter(({ score }) => score < method.minimum || score > method.maximum);
  const spent = scores.reduce((sum, { score }) => sum + priceOf(score, method), 0);
  return [
    ...unsold.map((score) => notPurchasable(score, method)),
    ...(spent > method.budget ? [budgetExceeded(spent, method, scores)] : []),
  ];
}

function priceOf(score: number, { cost }: PointBuy): number {
  return Object.hasOwn(cost, String(score)) ? (cost[String(score)] ?? 0) : 0;
}

function notPurchasable({ ability, score }: Score, { minimum, maximum }: PointBuy): Violation {
  return forbidden({
    code: 'ABILITY_NOT_PURCHASABLE',
    pointer: pointer('abilities', ability.id),
    message: `${ability.name} is ${String(score)}, with points it goes from ${String(minimum)} to ${String(maximum)}.`,
    advice: `Set it to a score from ${String(minimum)} to ${String(maximum)}, or make the scores in another way.`,
    params: { ability: ability.id, score, minimum, maximum },
    fixes: [setScore(ability, score < minimum ? minimum : maximum)],
  });
}

function budgetExceeded(spent: number, method: PointBuy, scores: readonly Score[]): Violation {
  const over = spent - method.budget;
  return forbidden({
    code: 'ABILITY_BUDGET_EXCEEDED',
    pointer: '/abilities',
    message: `${counted(spent, 'point')} spent, the budget is ${String(method.budget)}.`,
    advice: `Lower scores until they cost ${counted(over, 'point')} less.`,
    params: { spent, budget: method.budget, over },
    fixes: cheaperScores(over, method, scores),
  });
}

/** One ability lowered just far enough, the smallest step first; of equal steps the last ability first. */
function cheaperScores(over: number, method: PointBuy, scores: readonly Score[]): Fix[] {
  return [...scores]
    .reverse()
    .flatMap(({ ability, score }) => {
      const most = priceOf(score, method) - over;
      for (let lower = score - 1; lower >= Math.max(method.minimum, ability.minimum); lower -= 1) {
        if (priceOf(lower, method) <= most) return [{ ability, lower, step: score - lower }];
      }
      return [];
    })
    .sort((a, b) => a.step - b.step)
    .map(({ ability, lower }) => setScore(ability, lower));
}

function checkArray({ scores: offered }: ScoreArray, scores: readonly Score[]): Violation[] {
  const left = [...offered];
  const superfluous = scores.filter(({ score }) => {
    const index = left.indexOf(score);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return superfluous.map(({ ability, score }) => {
    const times = counted(offered.filter((entry) => entry === score).length, 'time');
    return forbidden({
      code: 'ABILITY_NOT_IN_ARRAY',
      pointer: pointer('abilities', ability.id),
      message: `${ability.name} is ${String(score)}, which stands in the array ${times} and is used more often.`,
      advice: `Use each score once: ${left.length > 0 ? `${left.join(', ')} left` : 'none is left'}.`,
      params: { ability: ability.id, score, array: offered.join(', ') },
      fixes: left.map((score) => setScore(ability, score)),
    });
  });
}

function checkRolled({ dice, sides, keepHighest }: RolledScores, scores: readonly Score[]): Violation[] {
  const most = keepHighest * sides;
  return scores
    .filter(({ score }) => score < keepHighest || score > most)
    .map(({ ability, score }) =>
      forbidden({
        code: 'ABILITY_NOT_ROLLABLE',
        pointer: pointer('abilities', ability.id),
        message: `${ability.name} is ${String(score)}, ${String(dice)}d${String(sides)} gives ${String(keepHighest)} to ${String(most)}.`,
        advice: 'Set it to what was rolled, or make the scores by hand.',
        params: { ability: ability.id, score, minimum: keepHighest, maximum: most },
        fixes: [setScore(ability, score < keepHighest ? keepHighest : most)],
      }),
    );
}
