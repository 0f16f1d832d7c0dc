import {
  choicesFor,
  deriveSheet,
  itemTypes,
  startingEquipment,
  take,
  validate,
  type Ancestry,
  type Character,
  type CharacterClass,
  type LoadedRuleset,
  type OpenChoice,
  type Violation,
} from '../src';
import { aCharacter, adventureCore, srd, templates, uuid } from './testing/shipped';

const rulesets = [
  ['srd-5.1', srd],
  ['adventure-core', adventureCore],
] as const;

/** Every class with every ancestry, as rows of a table. */
const pairs = rulesets.flatMap(([, loaded]) =>
  loaded.ruleset.classes.flatMap((theClass) =>
    peoplesOf(loaded).map((ancestry) => [`${ancestry.name} ${theClass.name}`, theClass, ancestry, loaded] as const),
  ),
);
const classes = rulesets.flatMap(([, loaded]) =>
  loaded.ruleset.classes.map((theClass) => [theClass.name, theClass, loaded] as const),
);

/** The ancestries that are offered: not those of which a variant must be chosen. */
function peoplesOf({ ruleset }: LoadedRuleset): readonly Ancestry[] {
  return ruleset.ancestries.filter(({ variants }) => variants === undefined);
}

/** Level 1 with the array, its best scores where the class wants them, and nothing chosen yet. */
function beginner(loaded: LoadedRuleset, theClass: CharacterClass, ancestry: Ancestry): Character {
  const array = loaded.ruleset.creationMethods.find((method) => method.kind === 'array');
  const wanted = new Set([...theClass.keyAbilities, ...loaded.abilities.keys()]);
  return aCharacter(loaded, {
    creationMethod: 'standard-array',
    abilities: Object.fromEntries([...wanted].map((ability, index) => [ability, array?.scores[index] ?? 0])),
    ancestry: ancestry.id,
    classes: [{ id: theClass.id, level: 1 }],
  });
}

/** Takes the first open option of whatever is still to choose until nothing is. */
function completed(character: Character, loaded: LoadedRuleset): Character {
  const choice = choicesFor(character, loaded).find(({ choose, picked }) => picked.length < choose);
  return choice === undefined ? character : completed(withPick(character, choice), loaded);
}

function withPick(character: Character, choice: OpenChoice): Character {
  const open = choice.options.find(
    ({ id, closedBecause }) =>
      closedBecause === null && choice.picked.filter((picked) => picked === id).length < choice.repeat,
  );
  if (open === undefined) throw new Error(`${choice.source}: nothing is open for ${choice.name}.`);
  return take(character, choice, open.id);
}

function sentencesOf(violations: readonly Violation[]): string[] {
  return violations.map(({ pointer, message }) => `${pointer}: ${message}`);
}

describe.each(rulesets)('%s', (id, loaded) => {
  it('loads under its own name', () => {
    expect(loaded.ruleset).toMatchObject({ format: 1, id, version: '1.0.0' });
  });

  it('has items of all six kinds', () => {
    const kinds = new Set(loaded.ruleset.items.map(({ itemType }) => itemType));
    expect([...kinds].sort()).toEqual([...itemTypes].sort());
  });

  it('never calls two items the same', () => {
    const names = loaded.ruleset.items.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('lets every score of its array be bought by its own point buy', () => {
    const methods = loaded.ruleset.creationMethods;
    const array = methods.find((method) => method.kind === 'array');
    const pointBuy = methods.find((method) => method.kind === 'point-buy');
    const spent = (array?.scores ?? []).reduce((sum, score) => sum + (pointBuy?.cost[score] ?? NaN), 0);
    expect(spent).toBe(pointBuy?.budget);
  });

  it('names every feature of a class for the player', () => {
    const character = beginner(loaded, ...firstOf(loaded));
    const features = deriveSheet(completed(character, loaded), loaded).features;
    expect(features.length).toBeGreaterThan(0);
    expect(features.every(({ name, description }) => name !== '' && description.endsWith('.'))).toBe(true);
  });
});

function firstOf(loaded: LoadedRuleset): [CharacterClass, Ancestry] {
  const [theClass] = loaded.ruleset.classes;
  const [ancestry] = peoplesOf(loaded);
  if (theClass === undefined || ancestry === undefined) throw new Error('A ruleset needs classes and ancestries.');
  return [theClass, ancestry];
}

/** Chain mail is among the options of those who are strong enough, or of those a domain taught to wear it. */
const dependsOnPicks: ReadonlySet<string> = new Set(['ITEM_REQUIREMENT_UNMET', 'NOT_PROFICIENT']);

describe('a character of level 1', () => {
  it.each(pairs)('%s: is legal with nothing chosen, and with everything chosen', (_, theClass, ancestry, loaded) => {
    const blank = beginner(loaded, theClass, ancestry);
    expect(sentencesOf(validate(blank, loaded))).toEqual([]);

    const whole = completed(blank, loaded);
    expect(sentencesOf(validate(whole, loaded))).toEqual([]);
    expect(choicesFor(whole, loaded).filter(({ choose, picked }) => picked.length < choose)).toEqual([]);
  });

  it.each(classes)('%s: may take any starting equipment there is', (_, theClass, loaded) => {
    const [ancestry] = peoplesOf(loaded);
    if (ancestry === undefined) throw new Error('A ruleset needs ancestries.');
    for (const bundle of theClass.startingEquipment) {
      for (const option of bundle.options) {
        const firsts = theClass.startingEquipment.map(({ id, options }) => [id, options[0]?.id ?? '']);
        const picks = { ...Object.fromEntries(firsts), [bundle.id]: option.id };
        let made = 0;
        const equipment = startingEquipment(theClass, picks, loaded, () => uuid((made += 1)));
        const character = { ...beginner(loaded, theClass, ancestry), equipment };
        const broken = validate(character, loaded).filter(({ code }) => !dependsOnPicks.has(code));
        expect([option.name, ...sentencesOf(broken)]).toEqual([option.name]);
        expect(equipment.length).toBeGreaterThan(0);
      }
    }
  });
});

describe.each(classes)('a career as %s', (_, theClass, loaded) => {
  it('is legal at every level with every choice made', () => {
    const { progression } = loaded.ruleset;
    const [ancestry] = peoplesOf(loaded);
    if (ancestry === undefined) throw new Error('A ruleset needs ancestries.');
    let character = beginner(loaded, theClass, ancestry);
    for (const [index, experiencePoints] of progression.experience.entries()) {
      const grown = { ...character, experiencePoints, classes: [{ id: theClass.id, level: index + 1 }] };
      character = completed(grown, loaded);
      expect(sentencesOf(validate(character, loaded))).toEqual([]);
    }
  });
});

describe('the templates', () => {
  const rows = templates.map((template) => [template.name, template] as const);
  const loadedById: ReadonlyMap<string, LoadedRuleset> = new Map(rulesets);

  it('have one for every class of every ruleset', () => {
    const covered = templates.map(({ document }) => `${document.ruleset} ${document.classes[0]?.id ?? 'none'}`);
    const expected = classes.map(([, { id }, { ruleset }]) => `${ruleset.id} ${id}`);
    expect(covered).toEqual(expected);
  });

  it('have ids, names and heroes of their own', () => {
    for (const key of ['id', 'name'] as const) {
      expect(new Set(templates.map((template) => template[key])).size).toBe(templates.length);
    }
    expect(new Set(templates.map(({ document }) => document.name)).size).toBe(templates.length);
  });

  it.each(rows)('%s: is a legal, strict character of level 1', (_, { ruleset, document }) => {
    const loaded = loadedById.get(ruleset);
    if (loaded === undefined) throw new Error(`There is no ruleset ${ruleset}.`);
    expect(document).toMatchObject({ ruleset, rulesetVersion: loaded.ruleset.version, mode: 'strict' });
    expect(sentencesOf(validate(document, loaded))).toEqual([]);
  });

  it.each(rows)('%s: leaves nothing to choose', (_, { ruleset, document }) => {
    const loaded = loadedById.get(ruleset);
    if (loaded === undefined) throw new Error(`There is no ruleset ${ruleset}.`);
    const character: Character = aCharacter(loaded, JSON.parse(JSON.stringify(document)));
    const open = choicesFor(character, loaded).filter(({ choose, picked }) => picked.length < choose);
    expect(open.map(({ source, name }) => `${source}: ${name}`)).toEqual([]);
  });

  it.each(rows)('%s: spends exactly what there is to spend', (_, { ruleset, document }) => {
    const pointBuy = loadedById.get(ruleset)?.ruleset.creationMethods.find((method) => method.kind === 'point-buy');
    const spent = Object.values(document.abilities).reduce((sum, score) => sum + (pointBuy?.cost[score] ?? NaN), 0);
    expect(spent).toBe(pointBuy?.budget);
  });

  it.each(rows)('%s: carries items under ids of their own, and something in hand', (_, { document }) => {
    const ids = document.equipment.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(document.equipment.some(({ isEquipped, itemType }) => isEquipped && itemType === 'weapon')).toBe(true);
  });
});
