import fc from 'fast-check';
import { type Character, blankCharacter, deriveSheet } from '@heroledger/rules';
import { srd, templates } from '../../../../../libs/rules/rulesets/testing/shipped';
import { foundryDnd5eFormat } from '../../formats/foundry-dnd5e/foundry-dnd5e.format';
import { foundryActor } from './foundry-actor';

const library = { get: () => srd } as never;

const whole = (parts: object): Character => ({ ...blankCharacter(srd.ruleset, 'Nobody'), ...parts });

/** Out to Foundry's file and in again. */
function returned(character: Character): Character {
  const file: unknown = JSON.parse(JSON.stringify(foundryActor(character, deriveSheet(character, srd), srd)));
  expect(foundryDnd5eFormat.recognises(file)).toBe(true);
  return foundryDnd5eFormat.read(file, library).document as unknown as Character;
}

const numbersOf = (character: Character) =>
  Object.fromEntries(deriveSheet(character, srd).stats.map(({ id, value, remaining }) => [id, [value, remaining]]));

const own = templates.filter(({ ruleset }) => ruleset === 'srd-5.1').map(({ id, document }) => [id, document] as const);

const someone = fc.record({
  ancestry: fc.constantFrom(...[...srd.ancestries.values()].filter(({ variants }) => !variants).map(({ id }) => id)),
  classes: fc
    .uniqueArray(fc.constantFrom(...srd.classes.keys()), { minLength: 1, maxLength: 3 })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), level: fc.integer({ min: 1, max: 6 }) }))),
    ),
  scores: fc.array(fc.integer({ min: 3, max: 18 }), { minLength: 6, maxLength: 6 }),
  skills: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...srd.skills.keys()), rank: fc.integer({ min: 1, max: 2 }) }),
    { selector: ({ id }) => id, maxLength: 8 },
  ),
  items: fc.array(
    fc.record({
      itemId: fc.constantFrom(...srd.items.keys()),
      isEquipped: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 12 },
  ),
  gold: fc.nat(1000),
  wounds: fc.nat(5),
});

describe('an actor for Foundry', () => {
  it.each(own)('brings %s back with every number it went with', (_id, document) => {
    const character = whole(document);
    const back = returned(character);
    expect(numbersOf(back)).toEqual(numbersOf(character));
    expect(back.equipment.map(({ itemId, quantity, isEquipped }) => [itemId, quantity, isEquipped])).toEqual(
      character.equipment.map(({ itemId, quantity, isEquipped }) => [itemId, quantity, isEquipped]),
    );
    expect([back.name, back.currency]).toEqual([character.name, character.currency]);
  });

  it('gives back what came from Foundry and has no place here: spells, feats with their words, what modules wrote', () => {
    const spell = { type: 'spell', name: 'Light', system: { level: 0, description: { value: '<p>Bright.</p>' } } };
    const effects = [{ name: 'Tough', changes: [{ key: 'system.attributes.hp.max', value: '2' }] }];
    const feat = {
      type: 'feat',
      name: 'Tough',
      system: { uses: { max: 3, spent: 0 } },
      effects,
      flags: { module: { a: 1 } },
    };
    const file = {
      name: 'Krusk',
      type: 'character',
      system: {
        abilities: Object.fromEntries(['str', 'dex', 'con', 'int', 'wis', 'cha'].map((id) => [id, { value: 12 }])),
        attributes: { senses: { darkvision: 60 }, exhaustion: 2, hp: { max: 30, value: 30 } },
        traits: { languages: { value: ['common'], custom: 'Thieves’ signs' }, dr: { value: ['fire'] } },
        spells: { spell1: { value: 2 } },
        bonuses: { abilities: { save: '+1' } },
      },
      items: [{ type: 'class', name: 'Fighter', system: { levels: 3 } }, spell, feat],
      flags: { module: { seen: true } },
    };
    const character = { ...whole({}), ...foundryDnd5eFormat.read(file, library).document };
    const out = JSON.parse(JSON.stringify(foundryActor(character, deriveSheet(character, srd), srd))) as typeof file;
    expect(out.items.find(({ name }) => name === 'Light')).toMatchObject(spell);
    expect(out.items.find(({ name }) => name === 'Tough')).toMatchObject({
      ...feat,
      effects: [{ name: 'Tough', disabled: true }],
    });
    expect(out.flags).toMatchObject({ module: { seen: true }, heroledger: {} });
    expect(out.system).toMatchObject({
      attributes: { senses: { darkvision: 60 }, exhaustion: 2, hp: { max: 30 } },
      traits: { languages: { custom: 'Thieves’ signs' }, dr: { value: ['fire'] } },
      spells: { spell1: { value: 2 } },
    });
    expect(out.system).not.toHaveProperty('bonuses');
    const again = returned(character);
    expect(numbersOf(again)).toEqual(numbersOf(character));
    const names = ({ extras }: Character) =>
      (extras as { foundryDnd5e: { items: { name: string }[] } }).foundryDnd5e.items.map(({ name }) => name).sort();
    expect(names(again)).toEqual(expect.arrayContaining(names(character)));
  });

  it('comes back the same however often it goes, and what is private stays private', () => {
    const file = {
      name: 'Krusk',
      type: 'character',
      system: {
        abilities: Object.fromEntries(['str', 'dex', 'con', 'int', 'wis', 'cha'].map((id) => [id, { value: 12 }])),
        attributes: { hp: { max: 99, value: 99 } },
        details: { biography: { value: '<p>Born at sea.</p>' }, alignment: 'Neutral' },
      },
      items: [
        { type: 'class', name: 'Fighter', system: { levels: 3 } },
        { type: 'background', name: 'Sailor', system: {} },
      ],
    };
    const first = { ...whole({}), ...foundryDnd5eFormat.read(file, library).document, notes: 'The duke is my father.' };
    const second = returned(first);
    const third = returned(second);
    const told = ({ biography, notes, equipment }: Character) => [biography, notes, equipment.map(({ name }) => name)];
    expect(told(third)).toEqual(told(first));
    expect(told(first)[2]).toEqual(['Carried over from Foundry']);
    expect(third.biography).not.toContain('duke');
  });

  it('takes nothing amiss that a player wrote in place of what an import kept', () => {
    for (const kept of [null, 7, [], { items: 'x' }, { items: [null, { type: 'spell' }, 7], traits: 5, flags: [] }]) {
      const character = whole({ extras: { foundryDnd5e: kept } });
      expect(numbersOf(returned(character))).toEqual(numbersOf(whole({})));
    }
  });

  it('brings anybody back with the numbers of their sheet', () => {
    fc.assert(
      fc.property(someone, ({ scores, items, gold, wounds, ...parts }) => {
        const character = whole({
          ...parts,
          abilities: Object.fromEntries([...srd.abilities.keys()].map((id, index) => [id, scores[index]])),
          equipment: items.map(({ itemId, ...state }, index) => ({
            ...state,
            id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
            itemId,
            name: srd.items.get(itemId)?.name ?? '',
            description: '',
            itemType: srd.items.get(itemId)?.itemType,
            isAttuned: false,
            containerId: null,
            statModifiers: [],
          })),
          currency: { gp: gold },
          spent: { hitPoints: wounds },
        });
        expect(numbersOf(returned(character))).toEqual(numbersOf(character));
      }),
      { numRuns: 60 },
    );
  });

  it('is one that versions 3 to 5 take in: ids, layouts and what each item is', () => {
    const character = whole({
      name: 'Tam',
      classes: [{ id: 'fighter', level: 3 }],
      ancestry: 'human',
      choices: { 'fighter-archetype': ['champion'], 'fighter-style': ['defense'] },
    });
    const actor = foundryActor(character, deriveSheet(character, srd), srd);
    expect(actor).toMatchObject({ name: 'Tam', type: 'character', _stats: { systemId: 'dnd5e' } });
    const items = actor['items'] as { _id: string; type: string; name: string; system: Record<string, unknown> }[];
    expect(items.every(({ _id }) => /^[A-Za-z0-9]{16}$/.test(_id))).toBe(true);
    expect(new Set(items.map(({ _id }) => _id)).size).toBe(items.length);
    const byType = (type: string) => items.filter((one) => one.type === type);
    expect(byType('race')).toMatchObject([{ name: 'Human' }]);
    expect(byType('class')).toMatchObject([
      { system: { identifier: 'fighter', levels: 3, hitDice: 'd10', hd: { denomination: 'd10' } } },
    ]);
    expect(byType('subclass')).toMatchObject([{ name: 'Champion', system: { classIdentifier: 'fighter' } }]);
    expect(byType('feat').map(({ name }) => name)).toContain('Defense');
  });

  it('carries no markup, link or roll of a player', () => {
    const story = '<img src=x onerror=alert(1)> @UUID[Actor.x]{me} [[/roll 1d20]] & "so"\n\nnext';
    const actor = foundryActor(whole({ biography: story }), deriveSheet(whole({}), srd), srd);
    const text = JSON.stringify(actor);
    expect(text).not.toMatch(/<img|@UUID\[|\[\[/);
    expect(returned(whole({ biography: 'Born & raised <there>.\n\nLeft.' })).biography).toBe(
      'Born & raised <there>.\n\nLeft.',
    );
  });
});
