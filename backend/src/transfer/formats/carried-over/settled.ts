import { type Character, type LoadedRuleset, type StatModifier, deriveSheet } from '@heroledger/rules';
import { v7 as uuid } from 'uuid';
import type { MappingNotes } from '../mapping-notes';

/** A statistic as the file has it, all its bonuses counted. */
export interface Wanted {
  readonly from: string;
  readonly stat: string;
  readonly value: number;
}

/** Bounds of a modifier of a player's own. */
const LARGEST = 1_000;
const NAME = 'Other bonuses';
const DESCRIPTION =
  'What feats, features and magic add to the numbers of the old sheet. Take it off, or change it, as the character grows.';

/**
 * The character with what is missing between the numbers its rules make and those of its file: on a thing of its own,
 * so that the sheet says where they come from and the player can change them. `gain` is what another level brings in
 * hit points, null where the file does not say.
 */
export function settled(
  character: Character,
  { wanted, gain }: { readonly wanted: readonly Wanted[]; readonly gain: Wanted | null },
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Character {
  const modifiers: StatModifier[] = [];
  const withModifiers = (): Character => withBonuses(character, modifiers);
  const settle = (target: string, { from, value }: Wanted, reached: number): void => {
    const more = value - reached;
    const to = `/equipment/${character.equipment.length}/statModifiers`;
    if (Math.abs(more) > LARGEST || !Number.isInteger(more)) {
      notes.leave(from, `The file says ${value}; here it is ${reached}.`);
    } else if (more !== 0) {
      modifiers.push({ target, op: 'add', value: more });
      notes.map(from, to, `${value}, of which ${more} is one of the other bonuses`);
    } else notes.map(from, '/classes', value);
  };
  if (gain !== null) settle('hitPointsPerLevel', gain, nextLevelOf(character, loaded));
  for (const want of wanted) {
    const reached = statOf(want.stat, withModifiers(), loaded);
    if (reached !== null) settle(want.stat, want, reached);
  }
  return withModifiers();
}

function withBonuses(character: Character, statModifiers: readonly StatModifier[]): Character {
  if (statModifiers.length === 0) return character;
  const bonuses = {
    id: uuid(),
    itemId: null,
    name: NAME,
    description: DESCRIPTION,
    itemType: 'misc',
    quantity: 1,
    isEquipped: true,
    isAttuned: false,
    containerId: null,
    statModifiers: [...statModifiers],
  } as const;
  return { ...character, equipment: [...character.equipment, bonuses] };
}

export const statOf = (stat: string, character: Character, loaded: LoadedRuleset): number | null =>
  deriveSheet(character, loaded).stats.find(({ id }) => id === stat)?.value ?? null;

/** Hit points that one more level of the first class brings. */
function nextLevelOf(character: Character, loaded: LoadedRuleset): number {
  const classes = character.classes.map(({ id, level }, index) => ({ id, level: index === 0 ? level + 1 : level }));
  const before = statOf('hitPoints', character, loaded) ?? 0;
  return (statOf('hitPoints', { ...character, classes }, loaded) ?? 0) - before;
}
