import { type Character, type LoadedRuleset, deriveSheet } from '@heroledger/rules';
import type { FinishedRank } from '../dnd5e/carried-over';
import type { MappingNotes } from '../mapping-notes';

/** A skill may need another that needs another. */
const MOST_ROUNDS = 6;

/**
 * Skills and things as the ruleset lets them be. The system before asked for nothing before a skill was learned or a
 * thing put on, so what the rules forbid here is no mistake of the file: such skills are `given`, and such things are
 * ones of the player's own.
 */
export function asAllowed(
  character: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): { readonly allowed: Character; readonly given: readonly FinishedRank[] } {
  let allowed = character;
  const given: FinishedRank[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { violations } = deriveSheet(allowed, loaded);
    const forbidden = new Set(
      violations.filter(({ code }) => code === 'PREREQUISITE_UNMET').map(({ params }) => params['skill']),
    );
    const isOver = violations.some(({ code }) => code === 'SKILL_POINTS_EXCEEDED');
    const things = new Set(
      violations.flatMap(({ pointer }) => /^\/equipment\/(\d+)\/isEquipped$/.exec(pointer)?.[1] ?? []),
    );
    if (forbidden.size === 0 && !isOver && things.size === 0) break;
    const leaves = ({ id }: { readonly id: string }) => forbidden.has(id) || (isOver && forbidden.size === 0);
    given.push(...allowed.skills.filter(leaves).map(({ id, rank }) => ({ from: `skills[${id}]`, id, rank })));
    allowed = {
      ...allowed,
      skills: allowed.skills.filter((skill) => !leaves(skill)),
      equipment: allowed.equipment.map((item, position) => {
        if (!things.has(String(position))) return item;
        const why = 'The rules here do not let it be used as this thing; it is kept as one of your own.';
        notes.guess(`equipment[${item.name}]`, `/equipment/${position}/itemId`, 'null', why);
        return { ...item, itemId: null };
      }),
    };
  }
  return { allowed, given };
}
