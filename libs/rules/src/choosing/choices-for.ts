import type { Character } from '../character';
import { evaluateCharacter, numberNamed, type Evaluation } from '../deriving/evaluation';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { CompiledChoice, CompiledOption, CompiledPick } from '../loading/program';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Skill } from '../ruleset';
import type { OpenChoice, OpenOption } from '../sheet';
import { matchSkills } from './skill-matching';

/**
 * Everything the ruleset lets this character choose, from the ancestry to the last level taken: choices first, then
 * skill picks. What is chosen already stands under `picked`; an option that is closed says why.
 *
 * What is picked for a choice is kept under `choices` of the character, by the id of the choice; a skill pick is used
 * by what stands under `skills`.
 */
export function choicesFor(character: Character, loaded: LoadedRuleset): OpenChoice[] {
  const { character: sound } = readCharacter(character, loaded.ruleset);
  return choicesOf(evaluateCharacter(sound, loaded), loaded);
}

/** As {@link choicesFor}, for a character that is worked out already. */
export function choicesOf(evaluation: Evaluation, loaded: LoadedRuleset): OpenChoice[] {
  const { assigned } = matchSkills(evaluation, loaded);
  return [
    ...evaluation.choices.map((choice) => openChoice(choice, evaluation, loaded)),
    ...evaluation.picks.map((pick, index) =>
      openPick(
        pick,
        (assigned[index] ?? []).map(({ skillId }) => skillId),
        { evaluation, loaded },
      ),
    ),
  ];
}

function openChoice(choice: CompiledChoice, evaluation: Evaluation, loaded: LoadedRuleset): OpenChoice {
  const { id, name, source, kind, choose, repeat, options } = choice;
  const { choices } = evaluation.character;
  const picked = Object.hasOwn(choices, id) ? (choices[id] ?? []) : [];
  return {
    id,
    name,
    source,
    kind,
    choose,
    repeat,
    rank: 1,
    picked,
    options: [...options.values()].map((option): OpenOption => ({
      id: option.id,
      name: option.name,
      description: option.description,
      closedBecause: picked.includes(option.id) ? null : whyClosed(option, evaluation, loaded),
    })),
  };
}

function whyClosed(option: CompiledOption, evaluation: Evaluation, loaded: LoadedRuleset): string | null {
  const reasons = option.requires === null ? [] : reasonsUnmet(option.requires, evaluation, loaded);
  if (reasons.length > 0) return asSentence(reasons);
  return bringsNothing(option, evaluation) ? `${option.name} is there already.` : null;
}

/** An option that only raises numbers to where they already are would be wasted. */
function bringsNothing({ effects }: CompiledOption, { values, accounts }: Evaluation): boolean {
  return (
    effects.length > 0 &&
    effects.every(({ modifier: { op, node, worth } }) => {
      return (op === 'grant' || op === 'min') && (accounts[node]?.total ?? 0) >= worth(values);
    })
  );
}

interface Situation {
  readonly evaluation: Evaluation;
  readonly loaded: LoadedRuleset;
}

function openPick(compiled: CompiledPick, picked: readonly string[], situation: Situation): OpenChoice {
  const { pick, source, from } = compiled;
  const skills = situation.loaded.ruleset.skills.filter(({ id }) => from === null || from.has(id));
  return {
    id: pick.id,
    name: pick.name,
    source,
    kind: 'skill-pick',
    choose: pick.count,
    repeat: 1,
    rank: pick.rank,
    picked,
    options: skills.map((skill) => ({
      id: skill.id,
      name: skill.name,
      description: skill.description,
      closedBecause: picked.includes(skill.id) ? null : whyNotLearnable(skill, pick.rank, situation),
    })),
  };
}

function whyNotLearnable(skill: Skill, rank: number, { evaluation, loaded }: Situation): string | null {
  const { id, name, maximumRank, requires } = skill;
  const has = numberNamed(`skill.${id}.rank`, evaluation, loaded);
  if (has >= rank) return rank === 1 ? `${name} is learned already.` : `${name} is at rank ${String(has)} already.`;
  if (maximumRank < rank) return `${name} goes no further than rank ${String(maximumRank)}.`;
  if (has < rank - 1) return `Needs ${name} ${String(rank - 1)} first.`;
  const reasons = requires === undefined ? [] : reasonsUnmet(requires, evaluation, loaded);
  return reasons.length > 0 ? asSentence(reasons) : null;
}
