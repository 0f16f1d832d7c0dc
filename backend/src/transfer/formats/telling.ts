import { LONGEST_TEXT } from '@heroledger/rules';
import type { MappingNotes } from './mapping-notes';
import { plainText } from './plain-text';

const LONGEST_NAME = 120;

/** Text as a player wrote it: lines are kept, and markup becomes words. */
export const prose = (text: string): string =>
  /<[a-z/!]|&[a-z#]/i.test(text) ? plainText(text.replace(/\r?\n/g, '<br>')) : text.replace(/\r\n?/g, '\n').trim();

/** No longer than a text may be. */
export function fitting(text: string, from: string, notes: MappingNotes): string {
  if (text.length <= LONGEST_TEXT) return text;
  notes.leave(from, `Only the first ${LONGEST_TEXT} characters have room.`);
  return text.slice(0, LONGEST_TEXT).toWellFormed();
}

/** The name a character goes by, from the first of the texts that is none. */
export function characterName(written: string, notes: MappingNotes): string {
  const kept = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).toWellFormed().trim();
  if (kept === '') notes.guess('name', '/name', 'Nameless', 'The file has no name.');
  else notes.map('name', '/name', kept);
  return kept === '' ? 'Nameless' : kept;
}
