import { type Character, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wholeWithin } from '../reading';

/** The ruleset for characters of games whose rules are not here: it holds the numbers they bring along. */
export const CARRIED_OVER = 'carried-over';

/** The six, by what the files call them. */
export const ABILITIES: Readonly<Record<string, string>> = {
  str: 'strength',
  dex: 'dexterity',
  con: 'constitution',
  int: 'intelligence',
  wis: 'wisdom',
  cha: 'charisma',
};

export const MOST_EXPERIENCE = 1_000_000_000;
export const MOST_COINS = 1_000_000_000;
const LONGEST_NAME = 120;

/** A free character of whom only the name is known. */
export function nobodyCalled(name: string, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const kept = name.slice(0, LONGEST_NAME).toWellFormed().trim();
  if (kept === '') notes.guess('name', '/name', 'Nameless', 'The file has no name.');
  else if (kept === name) notes.map('name', '/name', kept);
  else notes.guess('name', '/name', kept, `A name has ${LONGEST_NAME} characters at most.`);
  return {
    ...blankCharacter(loaded.ruleset, kept === '' ? 'Nameless' : kept),
    mode: 'advisory',
    creationMethod: 'manual',
  };
}

/** Between 1 and the highest there is; 1 where the file names none. */
export function levelOf(written: number | null, from: string, loaded: LoadedRuleset, notes: MappingNotes): number {
  const level = wholeWithin(written ?? 1, 1, loaded.ruleset.progression.maximumLevel);
  if (written === null) notes.guess(from, '/classes', level, 'The file names no level.');
  else if (level !== written) notes.guess(from, '/classes', level, `The file says level ${written}.`);
  return level;
}

/** `written` is null where the file has no such score. */
export function scoreOf(
  short: string,
  written: number | null,
  from: string,
  { loaded, notes }: { readonly loaded: LoadedRuleset; readonly notes: MappingNotes },
): readonly [id: string, score: number] {
  const id = ABILITIES[short] ?? short;
  const bounds = loaded.abilities.get(id);
  const score = wholeWithin(written ?? 10, bounds?.minimum ?? 1, bounds?.maximum ?? 40);
  const to = `/abilities/${id}`;
  if (written === null) notes.guess(from, to, score, 'The file has no such score; 10 is what everybody has.');
  else if (score === written) notes.map(from, to, score);
  else notes.guess(from, to, score, `The file says ${written}.`);
  return [id, score];
}

/** +3 of a score of 16. */
export const modifierOf = (score: number): number => Math.floor((score - 10) / 2);
