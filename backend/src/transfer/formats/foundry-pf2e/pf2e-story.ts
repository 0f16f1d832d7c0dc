import { type Line, linesOf, textOf } from '../carried-over/carried-story';
import type { MappingNotes } from '../mapping-notes';
import { plainText } from '../plain-text';
import { at, isObject, numberAt, textAt } from '../reading';
import { type Pf2eActor, itemOfType, textIn, textsIn } from './pf2e-actor';

export interface Story {
  readonly personalityTraits: string;
  readonly biography: string;
  readonly notes: string;
}

type Parts = readonly (readonly [key: string, label: string])[];

const TOLD = ['backstory', 'value', 'public', 'appearance'] as const;
const TRAITS: Parts = [
  ['attitude', 'Attitude'],
  ['beliefs', 'Beliefs'],
  ['likes', 'Likes'],
  ['dislikes', 'Dislikes'],
  ['catchphrases', 'Catchphrases'],
  ['personality', 'Personality'],
];
const CIRCLE: Parts = [
  ['birthPlace', 'Birthplace'],
  ['allies', 'Allies'],
  ['enemies', 'Enemies'],
  ['organizations', 'Organizations'],
];
const ITEMS: Parts = [
  ['class', 'Class'],
  ['ancestry', 'Ancestry'],
  ['heritage', 'Heritage'],
  ['background', 'Background'],
  ['deity', 'Deity'],
];
const PERSON: Parts = [
  ['class', 'Class'],
  ['ancestry', 'Ancestry'],
  ['heritage', 'Heritage'],
  ['background', 'Background'],
  ['deity', 'Deity'],
  ['alignment', 'Alignment'],
  ['gender', 'Gender'],
  ['age', 'Age'],
  ['height', 'Height'],
  ['weight', 'Weight'],
  ['ethnicity', 'Ethnicity'],
  ['nationality', 'Nationality'],
];

/** `fields` says which field of lore is which. */
export function readStory(actor: Pf2eActor, fields: readonly string[], notes: MappingNotes): Story {
  const biography = at(actor.system, 'details', 'biography');
  const written = (part: string) => plainText(textIn(biography, part));
  const told = TOLD.map((part) => line(`details.biography.${part}`, '', written(part)));
  for (const { from, text } of told) if (text !== '') notes.map(from, '/biography', text);
  const parts = (list: Parts) => list.map(([key, label]) => line(`details.biography.${key}`, label, written(key)));
  const creeds = (['edicts', 'anathema'] as const).map((key) =>
    line(`details.biography.${key}`, key === 'edicts' ? 'Edicts' : 'Anathema', textsIn(biography, key).join('; ')),
  );
  const traits = linesOf([...parts(TRAITS), ...creeds], '/personalityTraits', notes);
  const person = linesOf([...personOf(actor), ...parts(CIRCLE)], '/biography', notes);
  const campaign = written('campaignNotes');
  if (campaign !== '') notes.map('details.biography.campaignNotes', '/notes', campaign);
  return {
    personalityTraits: textOf([traits.join('\n')], 'details.biography.beliefs', notes),
    biography: textOf(
      [...new Set(told.map(({ text }) => text)), person.join('\n')],
      'details.biography.backstory',
      notes,
    ),
    notes: textOf([fields.join('\n'), campaign], 'details.biography.campaignNotes', notes),
  };
}

const line = (from: string, label: string, text: string): Line => ({ from, label, text });

function personOf(actor: Pf2eActor): readonly Line[] {
  const named = new Map(ITEMS.map(([type]) => [type, itemOfType(actor, type)?.name ?? '']));
  const said = PERSON.map(([key, label]) => {
    const name = named.get(key) ?? '';
    return line(name === '' ? `details.${key}` : `items[${name}]`, label, name === '' ? detailOf(actor, key) : name);
  });
  const languages = [
    ...textsIn(itemOfType(actor, 'ancestry')?.system, 'languages'),
    ...['details', 'traits'].flatMap((part) => textsIn(actor.system, part, 'languages')),
  ];
  const size = textIn(actor.system, 'traits', 'size');
  return [
    ...said,
    line('traits.size', 'Size', size),
    line('details.languages', 'Languages', [...new Set(languages)].join(', ')),
  ];
}

function detailOf({ system }: Pf2eActor, key: string): string {
  const number = numberAt(system, 'details', key, 'value');
  const detail = at(system, 'details', key);
  const text = isObject(detail) ? textAt(detail, 'value') || textAt(detail, 'name') : textAt(system, 'details', key);
  return plainText(number === null ? text : String(number));
}
