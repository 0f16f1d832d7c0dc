import type { MappingNotes } from '../mapping-notes';
import { isObject } from '../reading';
import { fitting, prose } from '../telling';
import { type Row, parsed, rowOf, textIn } from './legacy-row';

const TRAITS = ['personality_traits', 'personality', 'traits'] as const;
const BIOGRAPHY = ['biography', 'backstory', 'background', 'description', 'appearance'] as const;
const NOTES = ['notes'] as const;

export interface LegacyStory {
  readonly personalityTraits: string;
  readonly biography: string;
  readonly notes: string;
}

/** `unknown` are names of skills, which stand in the notes so that they can be seen. */
export function storyOf(row: Row, unknown: readonly string[], report: MappingNotes): LegacyStory {
  const told = (columns: readonly string[], to: string): readonly string[] =>
    columns.flatMap((column) => {
      const text = wordsIn(row, column);
      if (text !== '') report.map(column, to, text);
      return text === '' ? [] : [text];
    });
  const skills = unknown.length === 0 ? [] : [`Skills: ${unknown.join(', ')}`];
  return {
    personalityTraits: fitting(told(TRAITS, '/personalityTraits').join('\n'), 'personality_traits', report),
    biography: fitting(told(BIOGRAPHY, '/biography').join('\n\n'), 'biography', report),
    notes: fitting([...told(NOTES, '/notes'), ...skills].join('\n\n'), 'notes', report),
  };
}

/** Text, or a line for each of a list. */
function wordsIn(row: Row, column: string): string {
  const value = parsed(row.get(column));
  if (Array.isArray(value))
    return prose(
      value
        .map(lineOf)
        .filter((line) => line !== '')
        .join('\n'),
    );
  if (isObject(value)) {
    const lines = [...rowOf(value)].map(([name, inner]) => `${name.replace(/_/g, ' ')}: ${lineOf(inner)}`);
    return prose(lines.join('\n'));
  }
  return prose(textIn(row, column));
}

const lineOf = (value: unknown): string => {
  if (isObject(value)) return textIn(rowOf(value), 'name', 'value', 'description');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};
