import type { Choice, ChoiceOption, Grants, Modifier, Prerequisite, Ruleset } from '../ruleset';
import { Problems } from './problems';

/**
 * How much one ruleset may ask of whoever plays by it. A schema bounds each list; what these bound is what lists make of
 * each other, such as a statistic for each of five hundred skills. Ten times what a large game needs, and little enough
 * that a ruleset made to hurt loads in the blink of an eye, and its worst character is worked out in one.
 */
export const rulesetBounds = {
  /** Statistics, once those for each ability or skill are written out. */
  statistics: 1000,
  /** Characters of their formulas, written out. */
  statisticText: 40_000,
  /** Conditions of one prerequisite, those that only join others included. */
  conditions: 50,
  /** Options of all choices together. */
  options: 20_000,
  /** Modifiers of all options together: those of a choice count for each of its options. */
  optionModifiers: 50_000,
  /** Characters of modifiers that one pick of each choice can bring. */
  pickText: 40_000,
  /** Characters of modifiers that one item brings. */
  itemText: 2000,
  /** Skills that all skill picks together let pick. */
  picks: 500,
  /** Skill picks times conditions of skills: each is looked at for each. */
  pickConditions: 50_000,
} as const;

/** @throws RulesetError where a ruleset is out of bounds; what comes after it may take the bounds for granted */
export function assertBounds(ruleset: Ruleset): void {
  const problems = new Problems();
  const within = (is: number, most: number, pointer: string, what: string): void => {
    if (is > most) problems.add(pointer, `${what}: at most ${String(most)}, here ${String(is)}.`);
  };
  const { abilities, skills, stats, items } = ruleset;

  const written = stats.map(({ each, formula }) => {
    const times = each === 'skill' ? skills.length : each === 'ability' ? abilities.length : 1;
    return { times, text: times * formula.length };
  });
  within(sum(written.map(({ times }) => times)), rulesetBounds.statistics, '/stats', 'Statistics, written out');
  within(
    sum(written.map(({ text }) => text)),
    rulesetBounds.statisticText,
    '/stats',
    'Characters in formulas of statistics, written out',
  );

  items.forEach(({ modifiers }, index) => {
    within(textOf(modifiers), rulesetBounds.itemText, `/items/${String(index)}/modifiers`, 'Characters in modifiers');
  });
  for (const [pointer, prerequisite] of prerequisitesOf(ruleset))
    within(countConditions(prerequisite), rulesetBounds.conditions, pointer, 'Conditions');

  boundGrants(ruleset, within);
  problems.throwIfAny();
}

type Within = (is: number, most: number, pointer: string, what: string) => void;

function boundGrants(ruleset: Ruleset, within: Within): void {
  const grants = [
    ...ruleset.ancestries,
    ...ruleset.classes.flatMap(({ levels, first }) => [...Object.values(levels), ...(first ? [first] : [])]),
  ];
  const choices = grants.flatMap(({ choices: given }: Grants) => given ?? []);
  const sizes = choices.map((choice) => sizeOf(choice, ruleset));
  const what = 'of all choices of the ruleset together';
  within(sum(sizes.map(({ options }) => options)), rulesetBounds.options, '/classes', `Options ${what}`);
  within(sum(sizes.map(({ count }) => count)), rulesetBounds.optionModifiers, '/classes', `Modifiers ${what}`);
  within(
    sum(sizes.map(({ heaviest }) => heaviest)),
    rulesetBounds.pickText,
    '/classes',
    `Characters in modifiers of one pick each ${what}`,
  );

  const picks = grants.flatMap(({ skillPicks }) => skillPicks ?? []);
  const conditions = sum(ruleset.skills.map(({ requires }) => (requires ? countConditions(requires) : 0)));
  within(sum(picks.map(({ count }) => count)), rulesetBounds.picks, '/classes', 'Skills to pick, of all skill picks');
  within(
    picks.length * conditions,
    rulesetBounds.pickConditions,
    '/skills',
    `Conditions of skills, times the ${String(picks.length)} skill picks`,
  );
}

interface ChoiceSize {
  readonly options: number;
  readonly count: number;
  readonly heaviest: number;
}

/** Of how many options is told without writing them out, which is what the bound is for. */
function sizeOf({ from, modifiers = [] }: Choice, ruleset: Ruleset): ChoiceSize {
  const written: readonly ChoiceOption[] = from.kind === 'options' ? from.options : [];
  const options = from.kind === 'options' ? written.length : lengthOf(from, ruleset);
  return {
    options,
    count: options * modifiers.length + sum(written.map((option) => option.modifiers?.length ?? 0)),
    heaviest: textOf(modifiers) + written.reduce((most, option) => Math.max(most, textOf(option.modifiers)), 0),
  };
}

function lengthOf(from: Exclude<Choice['from'], { kind: 'options' }>, ruleset: Ruleset): number {
  if (from.ids !== undefined) return from.ids.length;
  const { abilities, skills, proficiencies } = ruleset;
  return { abilities, skills, proficiencies }[from.kind].length;
}

/** Besides its formulas each modifier counts as much as a short one. */
function textOf(modifiers: readonly Modifier[] = []): number {
  return sum(modifiers.map(({ value, when = '' }) => 16 + String(value).length + when.length));
}

function prerequisitesOf({ skills, items, classes, ancestries }: Ruleset): [string, Prerequisite][] {
  return [
    ...skills.flatMap(({ requires }, index) => at(`/skills/${String(index)}/requires`, requires)),
    ...items.flatMap(({ requires }, index) => at(`/items/${String(index)}/requires`, requires)),
    ...ancestries.flatMap((grants, index) => inGrants(`/ancestries/${String(index)}`, grants)),
    ...classes.flatMap(({ multiclass, levels, first = {} }, index) => [
      ...at(`/classes/${String(index)}/multiclass`, multiclass),
      ...inGrants(`/classes/${String(index)}/first`, first),
      ...Object.entries(levels).flatMap(([level, grants]) =>
        inGrants(`/classes/${String(index)}/levels/${level}`, grants),
      ),
    ]),
  ];
}

function inGrants(pointer: string, { choices = [] }: Grants): [string, Prerequisite][] {
  return choices.flatMap(({ from }, choice) =>
    from.kind === 'options'
      ? from.options.flatMap(({ requires }, option) =>
          at(`${pointer}/choices/${String(choice)}/from/options/${String(option)}/requires`, requires),
        )
      : [],
  );
}

function at(pointer: string, prerequisite: Prerequisite | undefined): [string, Prerequisite][] {
  return prerequisite === undefined ? [] : [[pointer, prerequisite]];
}

function countConditions(prerequisite: Prerequisite): number {
  if ('all' in prerequisite) return 1 + sum(prerequisite.all.map(countConditions));
  if ('any' in prerequisite) return 1 + sum(prerequisite.any.map(countConditions));
  return 'not' in prerequisite ? 1 + countConditions(prerequisite.not) : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
