import type { Character } from '@heroledger/rules';
import type { StoredCharacter } from './stored-character';
import { shownFrom } from './views/shown-part';
import type { ReportReason } from './views/take-down';
import type { Visibility } from './visibility';

/** A character as the database spells it. */
export interface CharacterRow {
  readonly id: string;
  readonly owner_id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly is_template: boolean | 0 | 1;
  readonly portrait_version: string | null;
  readonly hides: string;
  readonly taken_down_for: ReportReason | null;
  readonly taken_down_note: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly document: string;
}

/** Written out: a read of one character is the most frequent request, and building the query costs more than it. */
export const CHARACTER_COLUMNS = `id, owner_id, version, visibility, is_template, portrait_version, hides, taken_down_for,
  taken_down_note, created_at, updated_at, document`;

export const toStored = (row: CharacterRow): StoredCharacter => ({
  id: row.id,
  ownerId: row.owner_id,
  version: row.version,
  visibility: row.visibility,
  isTemplate: row.is_template === true || row.is_template === 1,
  portraitVersion: row.portrait_version,
  shows: shownFrom(row.hides),
  takenDown: row.taken_down_for === null ? null : { reason: row.taken_down_for, note: row.taken_down_note ?? '' },
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  // Only documents that were checked are stored.
  document: JSON.parse(row.document) as Character,
});

export const firstStored = ([row]: readonly CharacterRow[]): StoredCharacter | null =>
  row === undefined ? null : toStored(row);
