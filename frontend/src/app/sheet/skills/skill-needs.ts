import {
  unmet,
  type Character,
  type LoadedRuleset,
  type Prerequisite,
  type Ruleset,
  type Skill,
} from '@heroledger/rules';
import { formatNumber } from '../../ui';

/** One thing a skill asks for, and whether it is there. */
export interface Need {
  readonly words: string;
  readonly met: boolean;
}

/** What a skill asks for, part by part; what is missing says what there is of it. */
export function needsOf({ requires }: Skill, character: Character, rules: LoadedRuleset): readonly Need[] {
  if (requires === undefined) return [];
  const parts = 'all' in requires ? requires.all : [requires];
  return parts.map((part) => {
    const reasons = unmet(part, character, rules);
    const met = reasons.length === 0;
    return { words: asSentence(met ? wordsOf(part, rules.ruleset) : reasons.join('; ')), met };
  });
}

function asSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function wordsOf(part: Prerequisite, ruleset: Ruleset): string {
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((entry) => entry.id === id)?.name ?? id;
  if ('all' in part) return listed(part.all, $localize`:Between two requirements: and `, ruleset);
  if ('any' in part) return listed(part.any, $localize`:Between two alternatives: or `, ruleset);
  if ('not' in part) return $localize`without ${wordsOf(part.not, ruleset)}:requirement:`;
  if ('skill' in part) return `${nameIn(ruleset.skills, part.skill)} ${formatNumber(part.rank)}`;
  if ('ability' in part) return `${nameIn(ruleset.abilities, part.ability)} ${formatNumber(part.min)}`;
  if ('class' in part) return `${nameIn(ruleset.classes, part.class)} ${formatNumber(part.level ?? 1)}`;
  if ('ancestry' in part) return nameIn(ruleset.ancestries, part.ancestry);
  if ('proficiency' in part) return nameIn(ruleset.proficiencies, part.proficiency);
  return $localize`level ${formatNumber(part.level)}:level:`;
}

function listed(parts: readonly Prerequisite[], between: string, ruleset: Ruleset): string {
  return parts.map((part) => wordsOf(part, ruleset)).join(between);
}
