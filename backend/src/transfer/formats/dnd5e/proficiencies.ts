import { type Character, type LoadedRuleset, choicesFor, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';

export interface Learned {
  /** Place in the file. */
  readonly from: string;
  /** Id of a proficiency of the ruleset, or a word it does not know. */
  readonly id: string;
}

interface Proficient extends Learned {
  readonly name: string;
}

/** Languages and tools the file has, put where ancestry and classes let a player choose. */
export function pickProficiencies(
  learned: readonly Learned[],
  bare: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Character['choices'] {
  const left = notGranted(learned, bare, loaded);
  const choices: Record<string, readonly string[]> = {};
  for (const choice of choicesFor(bare, loaded).filter(({ kind }) => kind === 'proficiencies')) {
    const open = new Set(choice.options.filter(({ closedBecause }) => closedBecause === null).map(({ id }) => id));
    const picked = [...left.values()].filter(({ id }) => open.has(id)).slice(0, choice.choose);
    for (const { from, id, name } of picked) {
      left.delete(id);
      notes.map(from, `/choices/${choice.id}`, name);
    }
    if (picked.length > 0) choices[choice.id] = picked.map(({ id }) => id);
  }
  return choices;
}

/** What the ruleset knows and ancestry and classes do not bring anyway. */
function notGranted(learned: readonly Learned[], bare: Character, loaded: LoadedRuleset): Map<string, Proficient> {
  const granted = new Set(deriveSheet(bare, loaded).training.flatMap(({ names }) => names));
  const left = new Map<string, Proficient>();
  for (const { from, id } of learned) {
    const name = loaded.proficiencies.get(id)?.name;
    if (name !== undefined && !granted.has(name)) left.set(id, { from, id, name });
  }
  return left;
}
