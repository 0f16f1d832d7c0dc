import { type Line, linesOf, textOf } from '../carried-over/carried-story';
import type { MappingNotes } from '../mapping-notes';
import { plainText } from '../plain-text';
import { type Json, at, textAt } from '../reading';
import { entriesAt, saidAt } from './pathbuilder-build';

const PERSON: readonly (readonly [key: string, label: string])[] = [
  ['class', 'Class'],
  ['dualClass', 'Second class'],
  ['ancestry', 'Ancestry'],
  ['heritage', 'Heritage'],
  ['background', 'Background'],
  ['alignment', 'Alignment'],
  ['deity', 'Deity'],
  ['gender', 'Gender'],
  ['age', 'Age'],
  ['sizeName', 'Size'],
];

/** Only some exports tell a story. */
const TOLD = ['backstory', 'biography', 'notes', 'appearance'] as const;

export function readBiography(build: Json, notes: MappingNotes): string {
  const told = TOLD.map((part) => plainText(textAt(build, part)));
  TOLD.forEach((part, index) => {
    const text = told[index] ?? '';
    if (text !== '') notes.map(part, '/biography', text);
  });
  const person = PERSON.map(([key, label]): Line => ({ from: key, label, text: plainText(textOrNumber(build, key)) }));
  const languages = entriesAt(build, 'languages').filter((language) => typeof language === 'string');
  const spoken = { from: 'languages', label: 'Languages', text: languages.slice(0, 100).join(', ').trim() };
  const lines = linesOf([...person, spoken], '/biography', notes);
  return textOf([...told, lines.join('\n')], 'biography', notes);
}

/** An age may stand there as a number. */
function textOrNumber(build: Json, key: string): string {
  const value = at(build, key);
  return typeof value === 'number' ? String(value) : saidAt(build, key);
}
