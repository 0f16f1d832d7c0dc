import { LARGEST_LEFT_OVER, withinRoom, withoutEmpty } from '../left-over';
import type { MappingNotes } from '../mapping-notes';
import { type Json, at, isObject, numberAt, textAt } from '../reading';
import { entriesAt } from './ddb-sheet';

/** Texts and pictures of the books: they are no part of the character. */
const OF_THE_BOOKS: ReadonlySet<string> = new Set([
  'description',
  'snippet',
  'shortDescription',
  'avatarUrl',
  'largeAvatarUrl',
  'portraitAvatarUrl',
  'moreDetailsUrl',
  'sources',
  'equipmentDescription',
]);

/** Parts with a place here in part or not at all, and why; the most telling first, for room ends somewhere. */
const PARTS: readonly (readonly [key: string, why: string])[] = [
  ['stats', 'What the rules make of the scores stands in the abilities; the scores as written are kept.'],
  ['bonusStats', 'It is counted in the abilities; as written it is kept.'],
  ['overrideStats', 'It is counted in the abilities; as written it is kept.'],
  ['baseHitPoints', ''],
  ['bonusHitPoints', ''],
  ['overrideHitPoints', ''],
  ['temporaryHitPoints', ''],
  ['currentXp', ''],
  ['inspiration', 'Inspiration has no place here; it is kept.'],
  ['deathSaves', 'Death saves have no place here; they are kept.'],
  ['conditions', 'Conditions have no place here; they are kept.'],
  ['customProficiencies', 'Proficiencies that are written in have a place only where the ruleset knows them.'],
  ['customDefenseAdjustments', 'Resistances have no place here; they are kept.'],
  ['customSenses', 'Senses have no place here; they are kept.'],
  ['customSpeeds', 'Other ways to move have no place here; they are kept.'],
  ['customActions', 'Actions that are written in have no place here; they are kept.'],
  ['characterValues', 'What is adjusted by hand counts in armor class, saves and skills; as written it is kept.'],
  ['preferences', ''],
  ['configuration', ''],
  ['modifiers', 'Their sum stands in the numbers; one by one they are kept.'],
  ['choices', 'They follow from the options that were picked; as written they are kept.'],
  ['creatures', 'Companions have no place here; they are kept.'],
  ['campaign', ''],
];

/** Lists of which the names are kept, with the few figures that tell them apart. */
const LISTS: readonly (readonly [key: string, why: string])[] = [
  ['spells', 'Spells are not part of a character here yet; their names are kept.'],
  ['classSpells', ''],
  ['feats', 'Their numbers count, their words have no place; their names are kept.'],
  ['actions', 'Actions have no place here; their names are kept.'],
  ['options', 'Options have a place only where the ruleset offers them; their names are kept.'],
];

/** What has no place in a character here: kept for the way out. */
export function extrasOf(sheet: Json, notes: MappingNotes): Json {
  const lists = LISTS.map(([key, why]) => [key, namesIn(at(sheet, key)), why] as const);
  const parts = PARTS.map(([key, why]) => [key, withoutEmpty(at(sheet, key), textsLeftOut(key)), why] as const);
  const who = [
    [
      'race',
      withoutEmpty(identity(at(sheet, 'race'), ['fullName', 'baseRaceName', 'baseName', 'subRaceShortName', 'size'])),
    ],
    ['background', textAt(sheet, 'background', 'definition', 'name') || undefined],
    ['classes', entriesAt(sheet, 'classes').slice(0, 50).map(classIdentity)],
    ['inventory', figuresOfItems(sheet)],
  ] as const;
  const all = [...who, ...parts.slice(0, 7), ...lists, ...parts.slice(7)];
  for (const [key, value, why] of [...parts, ...lists])
    if (value !== undefined && why !== '' && tells(key, value)) notes.leave(key, why);
  const dndbeyond = withinRoom(
    all.map(([key, value]) => [key, value] as const),
    (part) => notes.leave(part, `It is too much to be kept: there is room for ${LARGEST_LEFT_OVER} characters.`),
  );
  return Object.keys(dndbeyond).length === 0 ? {} : { dndbeyond };
}

/** What a player wrote in themselves is kept with its words. */
const textsLeftOut = (key: string): ReadonlySet<string> => (key.startsWith('custom') ? new Set() : OF_THE_BOOKS);

/** A list of ids without a value says nothing. */
const tells = (key: string, value: unknown): boolean =>
  !(['bonusStats', 'overrideStats'].includes(key) && !JSON.stringify(value).includes('"value"'));

const classIdentity = (written: Json): Json => ({
  name: (textAt(written, 'definition', 'name') || textAt(written, 'name')).slice(0, 200),
  level: numberAt(written, 'level') ?? 1,
  subclass: textAt(written, 'subclassDefinition', 'name').slice(0, 200),
  hitDiceUsed: numberAt(written, 'hitDiceUsed') ?? 0,
});

const identity = (value: unknown, keys: readonly string[]): Json =>
  Object.fromEntries(keys.map((key) => [key, textAt(value, key).slice(0, 200)]));

/** Charges that are used, and what a player called a thing. */
function figuresOfItems(sheet: Json): readonly Json[] | undefined {
  const used = entriesAt(sheet, 'inventory').flatMap((item) => {
    const charges = numberAt(item, 'chargesUsed') ?? numberAt(item, 'limitedUse', 'numberUsed') ?? 0;
    return charges > 0 ? [{ name: textAt(item, 'definition', 'name').slice(0, 200), chargesUsed: charges }] : [];
  });
  return used.length === 0 ? undefined : used;
}

const MOST_NAMES = 500;
const DEEPEST = 6;

/** Everything in it that has a name, by the key it stands under; undefined where nothing has. */
function namesIn(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    const named = value.slice(0, MOST_NAMES).flatMap((entry) => {
      const found = nameOf(entry) ?? namesIn(entry, depth + 1);
      return found === undefined ? [] : [found];
    });
    return named.length === 0 ? undefined : named;
  }
  if (!isObject(value)) return undefined;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const named = Array.isArray(inner) ? namesIn(inner, depth + 1) : undefined;
    return named === undefined ? [] : [[key.slice(0, 80), named] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function nameOf(entry: unknown): Json | undefined {
  const name = textAt(entry, 'definition', 'name') || textAt(entry, 'name');
  if (name === '') return undefined;
  const level = numberAt(entry, 'definition', 'level');
  const isPrepared = at(entry, 'prepared') === true;
  return {
    name: name.slice(0, 200),
    ...(level === null ? {} : { level }),
    ...(isPrepared ? { prepared: true } : {}),
  };
}
