import type { LoadedRuleset } from '@heroledger/rules';
import type { Learned } from '../dnd5e/proficiencies';
import { NameIndex } from '../name-index';
import type { DdbModifier } from './ddb-modifiers';
import { type DdbFigures, isProficient } from './ddb-scores';
import { ABILITIES, entriesAt } from './ddb-sheet';
import { hasSave } from './ddb-totals';
import { numberAt, textAt } from '../reading';

/** What players write in themselves: a language, a tool. */
const CUSTOM_KINDS: ReadonlySet<number> = new Set([2, 3]);

/** Languages, tools, arms and armor the file knows, by the ids of the ruleset. */
export function learnedBy({ sheet, modifiers }: DdbFigures, loaded: LoadedRuleset): readonly Learned[] {
  const index = new NameIndex([...loaded.proficiencies.values()].filter(({ group }) => group !== 'Saving throws'));
  const custom = entriesAt(sheet, 'customProficiencies')
    .filter((entry) => CUSTOM_KINDS.has(numberAt(entry, 'type') ?? 0))
    .map((entry) => ({ from: `customProficiencies[${textAt(entry, 'name')}]`, name: textAt(entry, 'name') }));
  return [
    ...modifiers
      .filter(isLearning)
      .map(({ part, subType }) => ({ from: `modifiers.${part}[${subType}]`, name: subType })),
    ...custom,
  ].flatMap(({ from, name }) => {
    const found = index.find(name);
    return found === null ? [] : [{ from, id: found.id }];
  });
}

const isLearning = ({ type }: DdbModifier): boolean => ['proficiency', 'expertise', 'language'].includes(type);

/** Saves the file is proficient in, and those it is not. */
export function savesOf({ sheet, modifiers }: DdbFigures): {
  readonly has: readonly Learned[];
  readonly lacks: readonly Learned[];
} {
  const saves = ABILITIES.map((ability) => ({
    from: `modifiers[${ability}-saving-throws]`,
    id: `${ability}-save`,
    has: hasSave(sheet, modifiers, ability),
  }));
  // A file without any modifier tells nothing of what is lacking.
  const tells = isProficient(
    modifiers,
    saves.map(({ from }) => from.slice('modifiers['.length, -1)),
  );
  return { has: saves.filter(({ has }) => has), lacks: tells ? saves.filter(({ has }) => !has) : [] };
}
