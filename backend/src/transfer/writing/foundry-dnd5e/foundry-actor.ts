import { type Character, type LoadedRuleset, type Sheet, deriveSheet } from '@heroledger/rules';
import { ABILITIES } from '../../formats/foundry-dnd5e/foundry-abilities';
import { SKILLS } from '../../formats/foundry-dnd5e/foundry-skills';
import { type FoundryDocument, careerItems, classId, raceId } from './foundry-career';
import { withKept } from './foundry-kept';
import { thingItems } from './foundry-things';
import { markup, shortName } from './foundry-words';

/**
 * A character of `srd-5.1` as an actor of Foundry's dnd5e system: the layout of version 3, which versions 4 and 5 take in
 * too. What Foundry works out otherwise stands there as a fixed number: armor class, hit points and speed are those of
 * the sheet. `sheet` is the one derived from `character`.
 */
export function foundryActor(character: Character, sheet: Sheet, loaded: LoadedRuleset): FoundryDocument {
  // Foundry adds what items bring by itself.
  const bare = valuesOf(deriveSheet({ ...character, equipment: [] }, loaded));
  const actor = {
    name: character.name,
    type: 'character',
    system: {
      abilities: abilities(bare, sheet, loaded),
      attributes: attributes(sheet, loaded),
      details: details(character),
      skills: skills(sheet),
      currency: Object.fromEntries([...loaded.currencies.keys()].map((id) => [id, character.currency[id] ?? 0])),
      ...proficiencies(sheet, loaded),
    },
    items: [...careerItems(character, sheet, loaded), ...thingItems(character, loaded)],
    effects: [],
    flags: { heroledger: { attribution: loaded.ruleset.attribution, notes: character.notes } },
    _stats: { systemId: 'dnd5e', systemVersion: '3.3.1', coreVersion: '12.331' },
  };
  return withKept(actor, character);
}

const valuesOf = ({ stats }: Sheet): ReadonlyMap<string, number> => new Map(stats.map(({ id, value }) => [id, value]));

/** Whether something of that name is among what the character is trained in. */
const trainedIn = ({ training }: Sheet, loaded: LoadedRuleset): ReadonlySet<string> => {
  const names = new Set(training.flatMap((group) => group.names));
  return new Set([...loaded.proficiencies.values()].filter(({ name }) => names.has(name)).map(({ id }) => id));
};

function abilities(bare: ReadonlyMap<string, number>, sheet: Sheet, loaded: LoadedRuleset) {
  const trained = trainedIn(sheet, loaded);
  return Object.fromEntries(
    Object.entries(ABILITIES).map(([short, id]) => [
      short,
      { value: bare.get(id) ?? 10, proficient: trained.has(`${id}-save`) ? 1 : 0 },
    ]),
  );
}

function attributes(sheet: Sheet, { ruleset: { presentation } }: LoadedRuleset) {
  const values = valuesOf(sheet);
  const { value: max, remaining } = sheet.stats.find(({ id }) => id === presentation.pool) ?? NO_POOL;
  return {
    ac: { calc: 'flat', flat: values.get(presentation.shield) ?? 10 },
    hp: { value: remaining ?? max, max, temp: 0, tempmax: 0 },
    movement: { walk: values.get('speed') ?? 30, units: 'ft' },
    spellcasting: spellAbility(sheet),
  };
}

const NO_POOL = { value: 0, remaining: null };

/** The ability spells hang on, as the account of the save tells; empty without spells. */
function spellAbility({ stats }: Sheet): string {
  const sources = stats.find(({ id }) => id === 'spellSaveDc')?.steps.map(({ source }) => source.toLowerCase()) ?? [];
  const found = Object.entries(ABILITIES).find(([, id]) => sources.some((source) => source.includes(id)));
  return found?.[0] ?? '';
}

const TRAITS = [
  ['Trait', 'trait'],
  ['Ideal', 'ideal'],
  ['Bond', 'bond'],
  ['Flaw', 'flaw'],
] as const;

function details(character: Character) {
  const { personalityTraits, biography, experiencePoints, classes, ancestry } = character;
  const first = classes[0];
  return {
    ...traits(personalityTraits),
    biography: { value: markup(biography), public: '' },
    xp: { value: experiencePoints },
    race: ancestry === null ? null : raceId(character),
    originalClass: first === undefined ? '' : classId(first.id),
  };
}

/** Lines that name what they are go there, such as `Bond: The ship`; the others are traits. */
function traits(text: string): Record<string, string> {
  const told: Record<string, string[]> = { trait: [], ideal: [], bond: [], flaw: [] };
  let place = 'trait';
  for (const line of text.split('\n')) {
    const found = TRAITS.find(([label]) => line.startsWith(`${label}: `));
    place = found?.[1] ?? place;
    told[place]?.push(found === undefined ? line : line.slice(found[0].length + 2));
  }
  return Object.fromEntries(Object.entries(told).map(([key, lines]) => [key, markup(lines.join('\n'))]));
}

function skills({ stats }: Sheet) {
  const ranks = new Map(stats.map(({ id, rank }) => [id, rank ?? 0]));
  return Object.fromEntries(
    Object.entries(SKILLS).map(([short, id]) => [short, { value: Math.min(2, ranks.get(`skill.${id}`) ?? 0) }]),
  );
}

const ARMOR: Readonly<Record<string, string>> = {
  'light-armor': 'lgt',
  'medium-armor': 'med',
  'heavy-armor': 'hvy',
  shields: 'shl',
};
const WEAPONS: Readonly<Record<string, string>> = { 'simple-weapons': 'sim', 'martial-weapons': 'mar' };

function proficiencies(sheet: Sheet, loaded: LoadedRuleset) {
  const trained = [...trainedIn(sheet, loaded)].map((id) => ({ id, group: loaded.proficiencies.get(id)?.group }));
  const idsOf = (...groups: readonly string[]): readonly string[] =>
    trained.filter(({ group = '' }) => groups.includes(group)).map(({ id }) => id);
  return {
    traits: {
      languages: { value: idsOf('Languages').map(shortName), custom: '' },
      armorProf: { value: idsOf('Armor').flatMap((id) => ARMOR[id] ?? []), custom: '' },
      weaponProf: { value: idsOf('Weapons').map((id) => WEAPONS[id] ?? id.replace(/s$/, '').replaceAll('-', '')) },
    },
    tools: Object.fromEntries(idsOf('Tools', 'Instruments').map((id) => [shortName(id), { value: 1, ability: 'int' }])),
  };
}
