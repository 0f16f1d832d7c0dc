import type { Character } from '../character';
import { choicesFor } from '../choosing/choices-for';
import { createPatch } from '../comparing/json-patch';
import { deriveSheet } from '../deriving/derive-sheet';
import { readCharacter } from '../deriving/reading';
import type { LoadedRuleset } from '../loading/loaded';
import type { FieldChange, OpenChoice, PatchOperation, Stat, Violation } from '../sheet';
import { adjustEquipment, adjustPools, adjustPurse } from './adjust-belongings';
import {
  adjustAbilities,
  adjustAncestry,
  adjustChoices,
  adjustClasses,
  adjustMethod,
  adjustRolls,
  adjustSkills,
} from './adjust-growth';
import { unchanged, type Adjust, type Adjustment } from './adjustment';

/** What moving a character to another version of its ruleset makes of it. Nothing is moved until it is saved. */
export interface Migration {
  readonly character: Character;
  /** Leads from the document before to the one after. */
  readonly patch: readonly PatchOperation[];
  /** Everything below, in a player's words and in the order it should be read. */
  readonly sentences: readonly string[];
  /** What had to change in the document, because the new version does not know it. */
  readonly adjustments: readonly string[];
  /** Numbers that come out differently; null where a version does not have them. */
  readonly numbers: readonly FieldChange[];
  /** Choices the new version leaves open that were not open before. */
  readonly choices: readonly OpenChoice[];
  /** What the new version says of the outcome: none of it makes no sense, but some may be forbidden. */
  readonly violations: readonly Violation[];
}

/** Ancestry and classes come before the choices they bring, classes before what was rolled for them. */
const adjusts: readonly Adjust[] = [
  adjustAncestry,
  adjustMethod,
  adjustAbilities,
  adjustClasses,
  adjustRolls,
  adjustChoices,
  adjustSkills,
  adjustEquipment,
  adjustPools,
  adjustPurse,
];

/**
 * Moves a character made under one version of a ruleset to another, newer or older. What both versions know stays as it
 * is; what the new one does not know is left out, changed or kept as the player's own, and each such thing is named.
 *
 * @throws Error when the versions are not of one ruleset
 */
export function migrate(character: Character, from: LoadedRuleset, to: LoadedRuleset): Migration {
  if (from.ruleset.id !== to.ruleset.id) {
    throw new Error(`A character of ${from.ruleset.id} cannot be moved to ${to.ruleset.id}: it is another game.`);
  }
  const { character: sound } = readCharacter(character, from.ruleset);
  const moved = { ...sound, ruleset: to.ruleset.id, rulesetVersion: to.ruleset.version };
  const outcome = adjusts.reduce<Adjustment>((reached, adjust) => {
    const next = adjust(reached.character, { from, to });
    return { character: next.character, sentences: [...reached.sentences, ...next.sentences] };
  }, unchanged(moved));

  const [before, after] = [deriveSheet(sound, from), deriveSheet(outcome.character, to)];
  const numbers = changedNumbers(before.stats, after.stats);
  const choices = newlyOpen(choicesFor(sound, from), choicesFor(outcome.character, to));
  return {
    character: outcome.character,
    patch: createPatch(character, outcome.character),
    sentences: [
      ...versionSentence(sound, to),
      ...outcome.sentences,
      ...numbers.map(numberSentence),
      ...choices.map(({ source, name }) => `${source}: ${name} is to be chosen`),
    ],
    adjustments: outcome.sentences,
    numbers,
    choices,
    violations: after.violations,
  };
}

function versionSentence({ rulesetVersion }: Character, { ruleset }: LoadedRuleset): string[] {
  return rulesetVersion === ruleset.version ? [] : [`${ruleset.shortName} ${rulesetVersion} → ${ruleset.version}`];
}

function changedNumbers(before: readonly Stat[], after: readonly Stat[]): FieldChange[] {
  const was = new Map(before.map((stat) => [stat.id, stat]));
  const is = new Map(after.map((stat) => [stat.id, stat]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): FieldChange[] => {
    const [a, b] = [was.get(id), is.get(id)];
    if ((a?.value ?? 0) === (b?.value ?? 0)) return [];
    return [{ area: 'numbers', label: (b ?? a)?.name ?? id, before: textOf(a), after: textOf(b) }];
  });
}

function textOf(stat: Stat | undefined): string | null {
  if (stat === undefined) return null;
  return stat.signed && stat.value > 0 ? `+${String(stat.value)}` : String(stat.value);
}

function numberSentence({ label, before, after }: FieldChange): string {
  if (before === null) return `${label}: ${after ?? ''}, which is new`;
  return after === null ? `${label}: no longer reckoned, it was ${before}` : `${label} ${before} → ${after}`;
}

function newlyOpen(before: readonly OpenChoice[], after: readonly OpenChoice[]): OpenChoice[] {
  const missing = ({ choose, picked }: OpenChoice): number => choose - picked.length;
  const wasMissing = new Map(before.map((choice) => [choice.id, missing(choice)]));
  return after.filter((choice) => missing(choice) > Math.max(0, wasMissing.get(choice.id) ?? 0));
}
