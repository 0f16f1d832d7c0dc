import type { Character, LoadedRuleset } from '@heroledger/rules';
import { baseScores } from '../dnd5e/base-scores';
import { Carrier } from '../dnd5e/carried-over';
import { finalScores } from '../dnd5e/final-scores';
import type { ImportFormat } from '../import-format';
import { LARGEST_LEFT_OVER, withinRoom } from '../left-over';
import { MappingNotes } from '../mapping-notes';
import { type Json, wholeWithin } from '../reading';
import { careerOf } from './legacy-career';
import { asAllowed } from './legacy-fitting';
import { equipmentOf } from './legacy-items';
import { type Row, SCORES, legacyRow, numberIn } from './legacy-row';
import { skillsOf } from './legacy-skills';
import { storyOf } from './legacy-story';

const RULESET = 'adventure-core';
const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 100;

/** Characters of the system before this one, a row as its API and its exports gave it: free mode. */
export const legacyFormat: ImportFormat = {
  id: 'legacy',
  recognises: (file) => legacyRow(file) !== null,
  read: (file, library) => {
    const notes = new MappingNotes();
    const row = legacyRow(file) ?? new Map<string, unknown>();
    return { document: { ...readCharacter(row, library.get(RULESET), notes) }, pointer: '', notes };
  },
};

function readCharacter(row: Row, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const bare = careerOf(row, loaded, notes);
  const scores = SCORES.flatMap((id) => {
    const score = numberIn(row, id);
    return score === null ? [] : [{ from: id, id, score: wholeWithin(score, LOWEST_SCORE, HIGHEST_SCORE) }];
  });
  const { skills, unknown } = skillsOf(row, loaded, notes);
  const abilities = baseScores(scores, bare, loaded, notes);
  const unfitted = { ...bare, abilities, skills, equipment: equipmentOf(row, loaded, notes) };
  const { allowed, given } = asAllowed(unfitted, loaded, notes);
  const carrier = new Carrier(allowed, {
    name: 'Carried over from the system before',
    description:
      'What the ruleset would not allow, so that the numbers are those of the file. Put it away, and they go.',
    loaded,
    notes,
  });
  return {
    ...carrier.give(given).count(finalScores(scores, allowed, loaded)).worn,
    ...storyOf(row, unknown, notes),
    extras: extrasOf(row, notes),
  };
}

/** Columns of which nothing is lost. */
const TOLD: ReadonlySet<string> = new Set([
  'name',
  'character_name',
  ...SCORES,
  'personality_traits',
  'personality',
  'traits',
  'biography',
  'backstory',
  'background',
  'description',
  'appearance',
  'notes',
]);
/** Columns that are mapped in part: as written they are kept, and nothing is said of it. */
const IN_PART: ReadonlySet<string> = new Set([
  'skills',
  'character_skills',
  'inventory',
  'equipment',
  'experience_points',
  'character_level',
  'level',
]);

/** Every other column as it was, small ones first, for room ends somewhere. */
function extrasOf(row: Row, notes: MappingNotes): Json {
  const left = [...row]
    .filter(([column, value]) => !TOLD.has(column) && value !== null && value !== '')
    .map(([column, value]) => ({ column, value, size: JSON.stringify(value).length }))
    .sort((a, b) => a.size - b.size);
  for (const { column } of left)
    if (!IN_PART.has(column)) notes.leave(column, WHY[column] ?? 'There is no place for it here; it is kept.');
  const legacy = withinRoom(
    left.map(({ column, value }) => [column, value] as const),
    (column) => notes.leave(column, `It is too much to be kept: there is room for ${LARGEST_LEFT_OVER} characters.`),
  );
  return Object.keys(legacy).length === 0 ? {} : { legacy };
}

const WHY: Readonly<Record<string, string>> = {
  character_versions: 'Past versions begin anew here; the old ones are kept.',
  versions: 'Past versions begin anew here; the old ones are kept.',
  is_public: 'Nothing is shared before its owner says so here.',
  is_template: 'It comes in as a character; a template can be made of it.',
};
