import type { MappingNotes } from '../mapping-notes';
import { type Json, at, numberAt, textAt } from '../reading';
import { fitting, prose } from '../telling';
import type { DdbClass } from './ddb-classes';
import { entriesAt, wordsAt } from './ddb-sheet';

export interface DdbStory {
  readonly personalityTraits: string;
  readonly biography: string;
  readonly notes: string;
}

type Labelled = readonly (readonly [key: string, label: string])[];

const TRAITS: Labelled = [
  ['personalityTraits', 'Trait'],
  ['ideals', 'Ideal'],
  ['bonds', 'Bond'],
  ['flaws', 'Flaw'],
];
const PERSON: Labelled = [
  ['faith', 'Faith'],
  ['gender', 'Gender'],
  ['age', 'Age'],
  ['height', 'Height'],
  ['weight', 'Weight'],
  ['eyes', 'Eyes'],
  ['hair', 'Hair'],
  ['skin', 'Skin'],
];
const NOTES: Labelled = [
  ['allies', 'Allies'],
  ['enemies', 'Enemies'],
  ['organizations', 'Organizations'],
  ['personalPossessions', 'Possessions'],
  ['otherHoldings', 'Holdings'],
  ['otherNotes', 'Other'],
];
/** By the number in the file, from 1. */
const ALIGNMENTS = [
  'Lawful Good',
  'Neutral Good',
  'Chaotic Good',
  'Lawful Neutral',
  'Neutral',
  'Chaotic Neutral',
  'Lawful Evil',
  'Neutral Evil',
  'Chaotic Evil',
] as const;

export function storyOf(sheet: Json, classes: readonly DdbClass[], report: MappingNotes): DdbStory {
  const told = (part: string, labels: Labelled, to: string, between: string): readonly string[] =>
    labels.flatMap(([key, label]) => {
      const text = prose(wordsAt(at(sheet, part), key));
      if (text === '') return [];
      report.map(`${part}.${key}`, to, text);
      return [`${label}:${between}${text}`];
    });
  const traits = told('traits', TRAITS, '/personalityTraits', ' ');
  const kept = told('notes', NOTES, '/notes', '\n');
  const backstory = ['notes.backstory', 'traits.appearance'].flatMap((from) => {
    const text = prose(textAt(sheet, ...from.split('.')));
    if (text !== '') report.map(from, '/biography', text);
    return text === '' ? [] : [text];
  });
  const person = personOf(sheet, classes, report);
  return {
    personalityTraits: fitting(traits.join('\n'), 'traits', report),
    biography: fitting(
      [...backstory, person.join('\n')].filter((text) => text !== '').join('\n\n'),
      'notes.backstory',
      report,
    ),
    notes: fitting(kept.join('\n\n'), 'notes', report),
  };
}

function personOf(sheet: Json, classes: readonly DdbClass[], report: MappingNotes): readonly string[] {
  const alignment = ALIGNMENTS[(numberAt(sheet, 'alignmentId') ?? 0) - 1] ?? '';
  const feats = entriesAt(sheet, 'feats').map((feat) => textAt(feat, 'definition', 'name'));
  const lines: readonly (readonly [from: string, label: string, text: string])[] = [
    ['race.fullName', 'Race', raceNames(sheet)[0] ?? ''],
    ['classes', 'Class', classes.map(classWords).join(', ')],
    ['background.definition.name', 'Background', backgroundOf(sheet)],
    ['alignmentId', 'Alignment', alignment],
    [
      'feats',
      'Feats',
      feats
        .filter((name) => name !== '')
        .slice(0, 50)
        .join(', '),
    ],
    ...PERSON.map(([key, label]) => [key, label, prose(wordsAt(sheet, key))] as const),
  ];
  return lines.flatMap(([from, label, text]) => {
    if (text === '') return [];
    report.map(from, '/biography', text);
    return [`${label}: ${text}`];
  });
}

const classWords = ({ name, subclass, level }: DdbClass): string =>
  `${name} ${String(level ?? 1)}${subclass === '' ? '' : ` (${subclass})`}`;

/** Best name first: the whole one, the kind, the family. */
export function raceNames(sheet: Json): readonly string[] {
  const names = ['fullName', 'name', 'baseName', 'baseRaceName'].map((key) => textAt(sheet, 'race', key));
  return [...names, textAt(sheet, 'race')].filter((name) => name !== '');
}

/** One of a book, or one a player made. */
export const backgroundOf = (sheet: Json): string =>
  textAt(sheet, 'background', 'definition', 'name') ||
  textAt(sheet, 'background', 'customBackground', 'name') ||
  textAt(sheet, 'background', 'name') ||
  textAt(sheet, 'background');
