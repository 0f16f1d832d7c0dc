import { deriveSheet, type Character, type LoadedRuleset } from '@heroledger/rules';
import { isTrained, itemOf, kickerOf, modelOf, placeWords, purseWords, violationsAt } from './sheet-model';
import { aCharacter, coreRules, srdRules } from './testing/characters';

function modelFor(character: Character, rules: LoadedRuleset) {
  return modelOf(deriveSheet(character, rules), rules.ruleset, character);
}

describe('The places of a sheet', () => {
  const fighter = aCharacter('fighter');
  const warden = aCharacter('warden');

  it('come from the ruleset: six abilities here, four there', () => {
    expect(modelFor(fighter, srdRules).abilities.map(({ ability }) => ability.abbreviation)).toHaveLength(6);
    expect(modelFor(warden, coreRules).abilities).toHaveLength(4);
  });

  it.each([
    [aCharacter('fighter'), srdRules],
    [aCharacter('warden'), coreRules],
  ])('put shield, pool and vital figures where the ruleset says (%#)', (character, rules) => {
    const model = modelFor(character, rules);
    const { shield, pool, vitals } = rules.ruleset.presentation;
    expect([model.shield?.id, model.pool?.id]).toEqual([shield, pool]);
    expect(model.vitals.map(({ id }) => id)).toEqual(vitals);
  });

  it('show every number in one place only', () => {
    const model = modelFor(fighter, srdRules);
    const shown = [model.shield, model.pool, ...model.vitals, ...model.saves, ...model.skills, ...model.others];
    const ids = shown.flatMap((stat) => (stat === null ? [] : [stat.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('mark the abilities the class leans on', () => {
    const keys = modelFor(warden, coreRules).abilities.filter(({ key }) => key);
    expect(keys.map(({ ability }) => ability.id)).toEqual(coreRules.classes.get('warden')?.keyAbilities);
  });

  it('leave out the magic of somebody without any', () => {
    const magic = (character: Character): readonly string[] =>
      modelFor(character, srdRules)
        .others.filter(({ group }) => group === 'magic')
        .map(({ id }) => id);
    expect(magic(fighter)).toEqual([]);
    expect(magic(aCharacter('cleric'))).toContain('spellSaveDc');
  });

  it('know a trained save by the number that is counted in', () => {
    const sheet = deriveSheet(fighter, srdRules);
    const trained = sheet.stats.filter((stat) => stat.group === 'save' && isTrained(stat, sheet));
    expect(trained.map(({ ability }) => ability)).toEqual(['strength', 'constitution']);
  });
});

describe('Words of a sheet', () => {
  it('say who the character is', () => {
    expect(kickerOf({ ancestry: 'hill-dwarf', classes: [{ id: 'cleric', level: 3 }] }, srdRules.ruleset)).toEqual([
      'Hill Dwarf',
      'Cleric 3',
    ]);
  });

  it('count the purse from the dearest coin down, and leave out what is not there', () => {
    expect(purseWords({ currency: { sp: 6, gp: 84, cp: 0 } }, srdRules.ruleset)).toBe('84 gp, 6 sp');
    expect(purseWords({ currency: {} }, srdRules.ruleset)).toBe('');
  });

  it.each([
    ['greatsword', '2 hands'],
    ['longsword', '1 hand'],
    ['chain-mail', 'Body'],
  ])('say where a %s goes: %s', (itemId, place) => {
    expect(placeWords(itemOf(srdRules.ruleset, { itemId }), srdRules.ruleset.slots)).toBe(place);
  });

  it('find the corrections of one field and of what is inside it', () => {
    const [first] = deriveSheet(aCharacter('fighter', { ancestry: 'nobody' }), srdRules).violations;
    if (first === undefined) throw new Error('An unknown ancestry is a violation.');
    const inside = { ...first, pointer: '/equipment/1/isEquipped' };
    const beside = { ...first, pointer: '/equipment/10' };
    expect(violationsAt([inside, beside], '/equipment/1')).toEqual([inside]);
  });
});
