import type { Learned } from '../dnd5e/proficiencies';
import { at, isObject, listAt, numberAt } from '../reading';
import { ABILITIES } from './foundry-abilities';
import type { FoundryActor } from './foundry-actor';
import { longName } from './foundry-names';

/** Languages and tools the file has. Tools are a list up to version 2, an object since. */
export function learnedBy({ system }: FoundryActor): readonly Learned[] {
  const tools = at(system, 'tools');
  const known = isObject(tools) ? Object.keys(tools).filter((name) => numberAt(tools, name, 'value') !== 0) : [];
  return [
    ...listed(system, 'languages'),
    ...listed(system, 'toolProf'),
    ...known.map((name) => ({ from: `tools.${name}`, id: longName(name) })),
  ];
}

/** Arms and armor the file has, by the words it uses for whole kinds. */
export function trainedBy({ system }: FoundryActor): readonly Learned[] {
  return [...listed(system, 'armorProf'), ...listed(system, 'weaponProf')];
}

/** Saves the file is proficient in, and those it says it is not. */
export function savesOf({ system }: FoundryActor): {
  readonly has: readonly Learned[];
  readonly lacks: readonly Learned[];
} {
  const saves = Object.entries(ABILITIES).map(([short, ability]) => ({
    from: `abilities.${short}.proficient`,
    id: `${ability}-save`,
    proficient: numberAt(system, 'abilities', short, 'proficient'),
  }));
  return {
    has: saves.filter(({ proficient }) => proficient !== null && proficient >= 1),
    lacks: saves.filter(({ proficient }) => proficient === 0),
  };
}

const listed = (system: unknown, part: string): readonly Learned[] =>
  listAt(system, 'traits', part, 'value').flatMap((name) =>
    typeof name === 'string' ? [{ from: `traits.${part}`, id: longName(name) }] : [],
  );
