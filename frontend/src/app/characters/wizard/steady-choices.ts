import type { OpenChoice, OpenOption } from '@heroledger/rules';

/** For which choice a skill was pressed, by skill and the rank it was picked for. */
export type Placed = ReadonlyMap<string, string>;

export function placeKey({ rank }: Pick<OpenChoice, 'rank'>, option: string): string {
  return `${String(rank)}/${option}`;
}

/**
 * Picks of skills are not tied to a choice: the rules put them where they fit, and may put them elsewhere with the next
 * pick. Here each stays where it was pressed, as long as it can.
 */
export function steadied(choices: readonly OpenChoice[], placed: Placed): readonly OpenChoice[] {
  const ranks = new Set(choices.filter(({ kind }) => kind === 'skill-pick').map(({ rank }) => rank));
  return [...ranks].reduce((steady, rank) => steadiedOf(rank, steady, placed), choices);
}

function steadiedOf(rank: number, choices: readonly OpenChoice[], placed: Placed): readonly OpenChoice[] {
  const picks = choices.filter((choice) => choice.kind === 'skill-pick' && choice.rank === rank);
  const wished = picks.flatMap((choice) =>
    choice.picked.map((skill) => ({ skill, now: choice.id, wish: placed.get(placeKey(choice, skill)) ?? choice.id })),
  );
  if (wished.every(({ now, wish }) => now === wish)) return choices;
  const homes = new Map<string, string>();
  const place = (skill: string, ids: readonly string[]): boolean => {
    const home = ids
      .map((id) => picks.find((choice) => choice.id === id))
      .find((choice) => hasRoom(choice, skill, homes));
    if (home !== undefined) homes.set(skill, home.id);
    return home !== undefined;
  };
  const moved = wished.filter(({ skill, wish }) => !place(skill, [wish]));
  const settled = moved.every(({ skill, now }) => place(skill, [now, ...picks.map(({ id }) => id)]));
  // What cannot be kept together as it was pressed stands as the rules have it.
  return settled
    ? choices.map((choice) => (picks.includes(choice) ? withPicks(choice, homes, picks) : choice))
    : choices;
}

function hasRoom(choice: OpenChoice | undefined, skill: string, homes: ReadonlyMap<string, string>): boolean {
  const offers = choice?.options.some(({ id }) => id === skill) ?? false;
  const taken = [...homes.values()].filter((id) => id === choice?.id).length;
  return offers && taken < (choice?.choose ?? 0);
}

/** What is picked elsewhere now is closed here for the reason for which it was closed there. */
function withPicks(choice: OpenChoice, homes: ReadonlyMap<string, string>, picks: readonly OpenChoice[]): OpenChoice {
  const picked = [...homes].filter(([, home]) => home === choice.id).map(([skill]) => skill);
  const reasonOf = (id: string): string | null =>
    picks.flatMap(({ options }) => options).find((option) => option.id === id && option.closedBecause !== null)
      ?.closedBecause ?? null;
  const options = choice.options.map((option): OpenOption => {
    if (picked.includes(option.id)) return { ...option, closedBecause: null };
    return choice.picked.includes(option.id) ? { ...option, closedBecause: reasonOf(option.id) } : option;
  });
  return { ...choice, picked, options };
}
