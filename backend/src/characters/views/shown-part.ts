import type { Character } from '@heroledger/rules';

/**
 * What an owner may leave out of what others see, whoever they are. Only what no number follows from, or whose part in a
 * number tells no more than the number does: hidden armor would leave an armor class that nobody could explain.
 */
export const shownParts = ['story', 'itemDescriptions', 'purse'] as const;
export type ShownPart = (typeof shownParts)[number];

/** A column of hidden parts, as the list of those that are shown. */
export function shownFrom(hides: string): readonly ShownPart[] {
  const hidden: ReadonlySet<string> = new Set(hides.split(','));
  return shownParts.filter((part) => !hidden.has(part));
}

/** The other way round. */
export const hiddenBy = (shows: readonly ShownPart[]): string =>
  shownParts.filter((part) => !shows.includes(part)).join(',');

/** The document as others see it: never notes, nor what an import left over, nor what its owner hides. */
export function shownOf(document: Character, shows: readonly ShownPart[]): Character {
  const shown = (part: ShownPart): boolean => shows.includes(part);
  return {
    ...document,
    notes: '',
    extras: {},
    ...(!shown('story') && { personalityTraits: '', biography: '' }),
    ...(!shown('purse') && { currency: {} }),
    ...(!shown('itemDescriptions') && {
      equipment: document.equipment.map((item) => ({ ...item, description: '' })),
    }),
  };
}

/** Where in the document a violation stands that would tell of something hidden. */
const HIDDEN_PLACES: Readonly<Record<ShownPart, RegExp>> = {
  story: /^\/(personalityTraits|biography)/,
  itemDescriptions: /^\/equipment\/\d+\/description/,
  purse: /^\/currency/,
};

/** Whether others may be told what stands at this place of the document. */
export const isShownAt = (pointer: string, shows: readonly ShownPart[]): boolean =>
  !/^\/(notes|extras)/.test(pointer) &&
  shownParts.every((part) => shows.includes(part) || !HIDDEN_PLACES[part].test(pointer));
