import { type Character, type LoadedRuleset, choicesFor, deriveSheet } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { at, isObject, listAt } from '../reading';
import type { FoundryActor } from './foundry-actor';
import { longName } from './foundry-names';

interface Learned {
  /** Place in the file. */
  readonly from: string;
  /** Id of a proficiency of the ruleset. */
  readonly id: string;
}

interface Proficient extends Learned {
  readonly name: string;
}

/** Languages and tools the file has, put where ancestry and classes let a player choose. */
export function readProficiencies(
  actor: FoundryActor,
  bare: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Character['choices'] {
  const left = notGranted(actor, bare, loaded);
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
function notGranted(actor: FoundryActor, bare: Character, loaded: LoadedRuleset): Map<string, Proficient> {
  const granted = new Set(deriveSheet(bare, loaded).training.flatMap(({ names }) => names));
  const left = new Map<string, Proficient>();
  for (const { from, id } of learnedBy(actor)) {
    const name = loaded.proficiencies.get(id)?.name;
    if (name !== undefined && !granted.has(name)) left.set(id, { from, id, name });
  }
  return left;
}

/** Tools are a list up to version 2, an object since. */
function learnedBy({ system }: FoundryActor): readonly Learned[] {
  const listed = ['languages', 'toolProf'].flatMap((part) =>
    listAt(system, 'traits', part, 'value').map((name) => ({ from: `traits.${part}`, name })),
  );
  const tools = at(system, 'tools');
  const kept = isObject(tools) ? Object.keys(tools).map((name) => ({ from: `tools.${name}`, name })) : [];
  return [...listed, ...kept].flatMap(({ from, name }) =>
    typeof name === 'string' ? [{ from, id: longName(name) }] : [],
  );
}
