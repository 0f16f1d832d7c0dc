import * as fc from 'fast-check';
import type { Character } from '../character';
import { applyPatch } from '../comparing/json-patch';
import type { LoadedRuleset } from '../loading/loaded';
import type { Ruleset } from '../ruleset';
import { aCharacter, aLoadedRuleset, aRuleset, carried, ownItem } from '../testing/small-ruleset';
import { validate } from '../validating/validate';
import { migrate } from './migrate';

const game = aRuleset();
const old = aLoadedRuleset();

/** Some of the entries, one at least: a game without any is none. */
const fewer = <T>(entries: readonly T[]) => fc.subarray([...entries], { minLength: 1 });

/** A later version of the small game: less of everything, other bounds, other numbers; always one that loads. */
const laterVersion: fc.Arbitrary<LoadedRuleset> = fc
  .record({
    creationMethods: fewer(game.creationMethods),
    ancestries: fewer(game.ancestries),
    classes: fewer(game.classes),
    items: fewer(game.items),
    coinWorth: fc.integer({ min: 1, max: 9 }),
    coinId: fc.constantFrom('coin', 'shell'),
    levels: fc.integer({ min: 1, max: 5 }),
    multiclass: fc.boolean(),
    rolls: fc.constantFrom('every-level' as const, 'after-first' as const, null),
    die: fc.constantFrom(4, 10, null),
    ranks: fc.integer({ min: 1, max: 2 }),
    most: fc.integer({ min: 8, max: 18 }),
    guard: fc.integer({ min: 8, max: 12 }),
    attunement: fc.boolean(),
    choose: fc.integer({ min: 1, max: 2 }),
  })
  .map((draw) => aLoadedRuleset({ version: '2.0.0', ...changesOf(draw) }));

interface Draw {
  readonly creationMethods: Ruleset['creationMethods'];
  readonly ancestries: Ruleset['ancestries'];
  readonly classes: Ruleset['classes'];
  readonly items: Ruleset['items'];
  readonly coinWorth: number;
  readonly coinId: string;
  readonly levels: number;
  readonly multiclass: boolean;
  readonly rolls: 'every-level' | 'after-first' | null;
  readonly die: number | null;
  readonly ranks: number;
  readonly most: number;
  readonly guard: number;
  readonly attunement: boolean;
  readonly choose: number;
}

function changesOf(draw: Draw): Partial<Ruleset> {
  const { levels, multiclass, rolls, ranks, most, guard } = draw;
  return {
    creationMethods: draw.creationMethods,
    ancestries: draw.ancestries.map((people) => ({
      ...people,
      choices: (people.choices ?? []).map((choice) => ({ ...choice, choose: draw.choose })),
    })),
    classes: draw.classes.map((taken) => ({
      ...taken,
      hitDie: draw.die,
      startingEquipment: [],
      levels: Object.fromEntries(Object.entries(taken.levels).filter(([level]) => Number(level) <= levels)),
    })),
    items: draw.items.map((item) => ({ ...item, attunement: item.attunement && draw.attunement })),
    progression: {
      maximumLevel: levels,
      experience: game.progression.experience.slice(0, levels),
      multiclass,
      ...(rolls === null ? {} : { hitPointRolls: rolls }),
    },
    skills: game.skills.map((skill) => ({ ...skill, maximumRank: ranks })),
    abilities: game.abilities.map((ability) => ({ ...ability, maximum: most })),
    currencies: game.currencies.map((coin) => ({ ...coin, id: draw.coinId, worth: draw.coinWorth })),
    stats: game.stats.map((stat) =>
      stat.id === 'guard' ? { ...stat, formula: `${String(guard)} + wit.modifier` } : stat,
    ),
  };
}

const anybody: fc.Arbitrary<Character> = fc
  .record({
    ancestry: fc.constantFrom(null, 'stonefolk', 'riverfolk'),
    creationMethod: fc.constantFrom(null, 'points', 'by-hand'),
    abilities: fc.record({ might: fc.integer({ min: 3, max: 18 }), wit: fc.integer({ min: 3, max: 18 }) }),
    classes: fc
      .shuffledSubarray(['warden', 'scout'])
      .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(1, 2).map((level) => ({ id, level }))))),
    choices: fc.record({
      stance: fc.constantFrom([], ['wall'], ['giant']),
      'river-gift': fc.constantFrom([], ['wit'], ['might', 'wit']),
    }),
    skills: fc
      .subarray(['climbing', 'sneaking', 'lore'])
      .map((ids) => ids.map((id, index) => ({ id, rank: 1 + (index % 2) }))),
    equipment: fc
      .tuple(fc.subarray([...old.items.keys()]), fc.boolean(), fc.boolean())
      .map(([ids, isEquipped, isAttuned]) => [
        ...ids.map((id) => carried(old, id, { isEquipped, isAttuned })),
        ownItem('own', { statModifiers: [{ target: 'guard', op: 'add', value: 1 }] }),
      ]),
    spent: fc.constantFrom({}, { vigour: 2 }),
    currency: fc.constantFrom({}, { coin: 7 }),
    hitPointRolls: fc.constantFrom({}, { warden: { '2': 7 } }, { warden: { '1': 3, '2': 10 } }),
  })
  .map((parts) => aCharacter({ ...parts, experiencePoints: 1000 }));

// Each run loads a game of its own.
const runs = { numRuns: 50 };

describe('every move to another version', () => {
  it('leads to a document that makes sense there, whatever was taken away', () => {
    fc.assert(
      fc.property(anybody, laterVersion, (subject, later) => {
        const { character, violations } = migrate(subject, old, later);
        expect(character.rulesetVersion).toBe('2.0.0');
        expect(violations.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(violations).toEqual(validate(character, later));
      }),
      runs,
    );
  });

  it('is told entirely: the patch leads there, and each thing that changed has its sentence', () => {
    fc.assert(
      fc.property(anybody, laterVersion, (subject, later) => {
        const moved = migrate(subject, old, later);
        expect(applyPatch(subject, moved.patch)).toEqual(moved.character);
        expect(moved.sentences).toHaveLength(
          1 + moved.adjustments.length + moved.numbers.length + moved.choices.length,
        );
        const { rulesetVersion, ...rest } = moved.character;
        const isSame = JSON.stringify({ ...rest, rulesetVersion: '1.0.0' }) === JSON.stringify(sameOrder(subject));
        expect([rulesetVersion, moved.adjustments.length === 0]).toEqual(['2.0.0', isSame]);
      }),
      runs,
    );
  });

  it('takes nothing away that a player owns, and writes nothing anew', () => {
    fc.assert(
      fc.property(anybody, laterVersion, (subject, later) => {
        const { character } = migrate(subject, old, later);
        expect(character.equipment.map(({ id, name }) => [id, name])).toEqual(
          subject.equipment.map(({ id, name }) => [id, name]),
        );
        const { name, biography, notes, tags, extras, mode, experiencePoints } = subject;
        expect(character).toMatchObject({ name, biography, notes, tags, extras, mode, experiencePoints });
      }),
      runs,
    );
  });

  it('is made once: moving on to the same version again changes nothing', () => {
    fc.assert(
      fc.property(anybody, laterVersion, (subject, later) => {
        const { character } = migrate(subject, old, later);
        const again = migrate(character, later, later);
        expect(again).toMatchObject({ patch: [], sentences: [], adjustments: [], numbers: [], choices: [] });
        expect(again.character).toEqual(character);
      }),
      runs,
    );
  });

  it('never changes the character it was given, and answers alike each time', () => {
    fc.assert(
      fc.property(anybody, laterVersion, (subject, later) => {
        const before = structuredClone(subject);
        const first = migrate(subject, old, later);
        expect(migrate(subject, old, later)).toEqual(first);
        expect(subject).toEqual(before);
      }),
      runs,
    );
  });

  it('never fails, whatever JSON stands where a character should', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), laterVersion, (document, later) => {
        expect(migrate(document as unknown as Character, old, later).character.rulesetVersion).toBe('2.0.0');
      }),
      runs,
    );
  });
});

/** As the spread of a character orders its fields. */
function sameOrder({ rulesetVersion, ...rest }: Character): Character {
  return { ...rest, rulesetVersion };
}
