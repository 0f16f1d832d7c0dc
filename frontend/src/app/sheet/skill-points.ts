import { deriveSheet, evaluate, parseFormula, type Character, type LoadedRuleset, type Sheet } from '@heroledger/rules';

export interface SkillPoints {
  readonly available: number;
  readonly spent: number;
}

/** The points for ranks and what is spent of them; null where the game has none. */
export function skillPoints(character: Character, sheet: Sheet, rules: LoadedRuleset): SkillPoints | null {
  const { points, cost } = rules.ruleset.skillRules;
  if (points === null) return null;
  const numbers = new Map(sheet.stats.map(({ id, value }) => [id, value]));
  numbers.set('level', sheet.level);
  numbers.set('experiencePoints', character.experiencePoints);
  const available = evaluate(
    parseFormula(points),
    (name) => numbers.get(name),
    (name) => rules.ruleset.tables[name],
  );
  const granted = ranksWithout(character, rules);
  const spent = character.skills.reduce((sum, { id, rank }) => {
    return sum + cost.slice(granted.get(id) ?? 0, rank).reduce((price, step) => price + step, 0);
  }, 0);
  return { available, spent };
}

/** The ranks that ancestry and class give by themselves. */
function ranksWithout(character: Character, rules: LoadedRuleset): ReadonlyMap<string, number> {
  const { stats } = deriveSheet({ ...character, skills: [] }, rules);
  return new Map(
    stats.filter(({ group }) => group === 'skill').map(({ id, rank }) => [id.replace(/^skill\./, ''), rank ?? 0]),
  );
}
