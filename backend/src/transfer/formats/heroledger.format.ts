import type { ImportFormat } from './import-format';
import { MappingNotes } from './mapping-notes';
import { at, isObject, textAt } from './reading';

/** Raised when a file of this program could no longer be read by the one before. */
export const HEROLEDGER_FORMAT_VERSION = 1;

/** Our own export: everything finds its place again. */
export const heroledgerFormat: ImportFormat = {
  id: 'heroledger',
  recognises: (file) =>
    textAt(file, 'format') === 'heroledger' &&
    at(file, 'formatVersion') === HEROLEDGER_FORMAT_VERSION &&
    isObject(at(file, 'character')),
  read: (file) => {
    const character = at(file, 'character');
    const notes = new MappingNotes();
    const document = isObject(character) ? character : {};
    // What becomes of the mode depends on the rules.
    const kept = Object.keys(document).filter((key) => key !== 'mode');
    for (const key of kept) notes.map(`character.${key}`, `/${key}`, summaryOf(document[key]));
    return { document, pointer: '/character', notes };
  },
};

function summaryOf(value: unknown): string {
  if (Array.isArray(value)) return `${value.length} entries`;
  return isObject(value) ? `${Object.keys(value).length} entries` : String(value);
}
