import type { Character, LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { wholeWithin } from '../reading';

/** A class as a file has it. */
export interface WrittenClass {
  /** Place in the file, and of its level. */
  readonly from: string;
  readonly levelFrom: string;
  /** What it may be called here, best first. */
  readonly names: readonly string[];
  readonly level: number | null;
}

/** The classes of the ruleset that are meant, in the order of the file, with as many levels as the game has. */
export function classesNamed<Kind extends WrittenClass>(
  written: readonly Kind[],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): { readonly classes: Character['classes']; readonly used: readonly Kind[] } {
  const { shortName, progression } = loaded.ruleset;
  const index = new NameIndex(loaded.classes.values());
  // A class that stands there twice is one class.
  const levels = new Map<string, number>();
  const used: Kind[] = [];
  let room = progression.maximumLevel;
  for (const one of written) {
    const { from, levelFrom, names } = one;
    const found = names.map((name) => index.find(name)).find((known) => known !== null) ?? null;
    if (found === null) {
      notes.leave(from, `${shortName} has no class called ${names.at(-1) ?? ''}.`);
      continue;
    }
    if (room < 1) {
      notes.leave(from, `All ${progression.maximumLevel} levels are taken.`);
      continue;
    }
    const told = one.level ?? 1;
    const level = wholeWithin(told, 1, room);
    room -= level;
    const note = `${found.name} ${level}`;
    if (level === told) notes.map(levelFrom, '/classes', note);
    else notes.guess(levelFrom, '/classes', note, `The file says level ${told}.`);
    levels.set(found.id, (levels.get(found.id) ?? 0) + level);
    used.push(one);
  }
  return { classes: [...levels].map(([id, level]) => ({ id, level })), used };
}
