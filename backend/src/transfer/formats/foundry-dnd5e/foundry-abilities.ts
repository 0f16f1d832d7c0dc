import type { FinishedScore } from '../dnd5e/base-scores';
import type { MappingNotes } from '../mapping-notes';
import { numberAt, wholeWithin } from '../reading';
import type { FoundryActor } from './foundry-actor';

export const ABILITIES: Readonly<Record<string, string>> = {
  str: 'strength',
  dex: 'dexterity',
  con: 'constitution',
  int: 'intelligence',
  wis: 'wisdom',
  cha: 'charisma',
};

const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 30;
/** Of somebody of whom nothing is told. */
const ORDINARY = 10;

/** Foundry's scores already hold what ancestry and growth brought. */
export function readScores({ system }: FoundryActor, notes: MappingNotes): readonly FinishedScore[] {
  return Object.entries(ABILITIES).map(([short, id]) => {
    const from = `abilities.${short}.value`;
    const written = numberAt(system, 'abilities', short, 'value');
    if (written === null) notes.guess(from, `/abilities/${id}`, ORDINARY, 'The file has no score.');
    return { from, id, score: wholeWithin(written ?? ORDINARY, LOWEST_SCORE, HIGHEST_SCORE) };
  });
}
