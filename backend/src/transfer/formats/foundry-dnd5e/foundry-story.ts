import type { MappingNotes } from '../mapping-notes';
import { plainText } from '../plain-text';
import { textAt } from '../reading';
import { fitting } from '../telling';
import type { FoundryActor } from './foundry-actor';

export interface Story {
  readonly personalityTraits: string;
  readonly biography: string;
  /** What a character of ours took along, so that it comes back unseen by others. */
  readonly notes: string;
}

const TRAITS: readonly (readonly [key: string, label: string])[] = [
  ['trait', 'Trait'],
  ['ideal', 'Ideal'],
  ['bond', 'Bond'],
  ['flaw', 'Flaw'],
];

const PERSON: readonly (readonly [key: string, label: string])[] = [
  ['background', 'Background'],
  ['alignment', 'Alignment'],
  ['faith', 'Faith'],
  ['gender', 'Gender'],
  ['age', 'Age'],
  ['height', 'Height'],
  ['weight', 'Weight'],
  ['eyes', 'Eyes'],
  ['hair', 'Hair'],
  ['skin', 'Skin'],
];

export function readStory(actor: FoundryActor, notes: MappingNotes): Story {
  const traits = lines(actor, TRAITS, '/personalityTraits', notes);
  const person = lines(actor, PERSON, '/biography', notes);
  const told = ['value', 'public'].map((part) => plainText(textAt(actor.system, 'details', 'biography', part)));
  const appearance = plainText(textAt(actor.system, 'details', 'appearance'));
  if (told.some((text) => text !== ''))
    notes.map('details.biography', '/biography', told.find((text) => text !== '') ?? '');
  if (appearance !== '') notes.map('details.appearance', '/biography', appearance);
  return {
    personalityTraits: fitting(traits.join('\n'), 'details.trait', notes),
    biography: fitting(
      [...new Set([...told, appearance]), person.filter((line) => !isToldIn(told, line)).join('\n')]
        .filter((text) => text !== '')
        .join('\n\n'),
      'details.biography',
      notes,
    ),
    notes: fitting(textAt(actor.flags, 'heroledger', 'notes'), 'flags.heroledger.notes', notes),
  };
}

/** A character that was here before has it in the biography already. */
const isToldIn = (texts: readonly string[], line: string): boolean =>
  texts.some((text) => text.split('\n').includes(line));

function lines(actor: FoundryActor, keys: typeof TRAITS, to: string, notes: MappingNotes): readonly string[] {
  return keys.flatMap(([key, label]) => {
    const text = key === 'background' ? backgroundOf(actor) : plainText(textAt(actor.system, 'details', key));
    if (text === '') return [];
    notes.map(`details.${key}`, to, text);
    return [`${label}: ${text}`];
  });
}

/** An item since version 1.5, to which the details hold only an id. */
function backgroundOf({ items, system }: FoundryActor): string {
  const given = textAt(system, 'details', 'background');
  return items.find(({ type }) => type === 'background')?.name ?? plainText(given);
}
