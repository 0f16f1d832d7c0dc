import { type Character, type LoadedRuleset, type Sheet, choicesFor } from '@heroledger/rules';
import { foundryId, markup } from './foundry-words';

export type FoundryDocument = Readonly<Record<string, unknown>>;

export const raceId = ({ ancestry }: Character): string => foundryId('race', ancestry ?? '');
export const classId = (id: string): string => foundryId('class', id);

/** What the character is, can and chose, each as the item Foundry keeps of it. */
export function careerItems(character: Character, sheet: Sheet, loaded: LoadedRuleset): readonly FoundryDocument[] {
  const ancestry = loaded.ancestries.get(character.ancestry ?? '');
  const race =
    ancestry === undefined
      ? []
      : [
          item(
            'race',
            ancestry.name,
            { identifier: ancestry.id, ...described(ancestry.description) },
            raceId(character),
          ),
        ];
  const classes = character.classes.flatMap(({ id, level }) => {
    const found = loaded.classes.get(id);
    return found === undefined ? [] : [classItem(id, { ...found, level })];
  });
  const features = sheet.features.map(({ id, name, description }) =>
    item('feat', name, { ...FEATURE, identifier: id, ...described(description) }, foundryId('feature', id)),
  );
  return [...race, ...classes, ...features, ...options(character, loaded)];
}

const FEATURE = { type: { value: 'class', subtype: '' } };

function classItem(id: string, found: { name: string; level: number; hitDie: number | null; description: string }) {
  const die = `d${found.hitDie ?? 8}`;
  const levels = {
    identifier: id,
    levels: found.level,
    // In two layouts: up to version 3, and since.
    hitDice: die,
    hitDiceUsed: 0,
    hd: { denomination: die, spent: 0, additional: '' },
  };
  return item('class', found.name, { ...levels, ...described(found.description) }, classId(id));
}

/** Subclasses, fighting styles and the like; skills, languages and scores stand with the numbers. */
function options(character: Character, loaded: LoadedRuleset): readonly FoundryDocument[] {
  const owners = new Map(
    [...loaded.classes.values()].flatMap(({ id, levels }) =>
      Object.values(levels).flatMap(({ choices = [] }) => choices.map((choice): [string, string] => [choice.id, id])),
    ),
  );
  return choicesFor(character, loaded)
    .filter(({ kind }) => kind === 'options')
    .flatMap(({ id, picked, options: known }) =>
      known
        .filter((option) => picked.includes(option.id))
        .map(({ id: optionId, name, description }) => {
          const owner = owners.get(id) ?? '';
          const system = { identifier: optionId, ...described(description) };
          return SUBCLASSES.has(id)
            ? item('subclass', name, { ...system, classIdentifier: owner }, foundryId('option', id, optionId))
            : item('feat', name, { ...FEATURE, ...system }, foundryId('option', id, optionId));
        }),
    );
}

/** Choices of the SRD that make a subclass. */
const SUBCLASSES: ReadonlySet<string> = new Set([
  'barbarian-path',
  'bard-college',
  'cleric-domain',
  'druid-circle',
  'fighter-archetype',
  'monk-tradition',
  'paladin-oath',
  'ranger-archetype',
  'rogue-archetype',
  'sorcerer-origin',
  'warlock-patron',
  'wizard-tradition',
]);

export const described = (text: string) => ({ description: { value: markup(text), chat: '' } });

export const item = (type: string, name: string, system: FoundryDocument, id: string): FoundryDocument => ({
  _id: id,
  type,
  name,
  system,
  effects: [],
  flags: {},
});
