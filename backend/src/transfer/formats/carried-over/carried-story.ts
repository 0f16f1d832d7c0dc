import { LONGEST_TEXT } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';

/** Something a file says of a person in a few words. */
export interface Line {
  readonly from: string;
  readonly label: string;
  readonly text: string;
}

const LONGEST_LINE = 2_000;

/** `Label: text`, a line each; those that say nothing are left out. */
export function linesOf(lines: readonly Line[], to: string, notes: MappingNotes): readonly string[] {
  return lines.flatMap(({ from, label, text }) => {
    if (text === '') return [];
    notes.map(from, to, text);
    return [`${label}: ${text.slice(0, LONGEST_LINE).toWellFormed()}`];
  });
}

/** Paragraphs as one text, cut where the room ends. */
export function textOf(paragraphs: readonly string[], from: string, notes: MappingNotes): string {
  const text = paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
  if (text.length <= LONGEST_TEXT) return text;
  notes.leave(from, `Only the first ${LONGEST_TEXT} characters have room.`);
  return text.slice(0, LONGEST_TEXT).toWellFormed();
}
