import type { Character } from '../character';
import { applyPatch } from '../comparing/json-patch';
import type { Ruleset } from '../ruleset';
import { aCharacter, aLoadedRuleset, anItem, aRuleset, aSkill, aStat, carried, told } from '../testing/small-ruleset';
import { validate } from '../validating/validate';
import { migrate } from './migrate';

const before = aLoadedRuleset();
const next = (changes: Partial<Ruleset> = {}) => aLoadedRuleset({ version: '1.1.0', ...changes });
const game = aRuleset();

const ada = aCharacter({
  ancestry: 'stonefolk',
  creationMethod: 'by-hand',
  abilities: { might: 14, wit: 12 },
  classes: [{ id: 'warden', level: 2 }],
  experiencePoints: 100,
  choices: { stance: ['wall'] },
  skills: [{ id: 'climbing', rank: 1 }],
  equipment: [
    carried(before, 'shield', { isEquipped: true }),
    carried(before, 'charm', { isEquipped: true, isAttuned: true }),
  ],
  spent: { vigour: 3 },
  currency: { coin: 12 },
  hitPointRolls: { warden: { 2: 9 } },
});
const without = <T extends { readonly id: string }>(entries: readonly T[], id: string): readonly T[] =>
  entries.filter((entry) => entry.id !== id);
const withItem = (id: string, changes: Partial<Ruleset['items'][number]>) => ({
  items: game.items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
});

describe('moving a character to a version that changed nothing it uses', () => {
  it('changes the version and nothing else', () => {
    expect(validate(ada, before)).toEqual([]);
    const { character, patch, sentences, ...rest } = migrate(ada, before, next());
    expect(character).toEqual({ ...ada, rulesetVersion: '1.1.0' });
    expect(patch).toEqual([{ op: 'replace', path: '/rulesetVersion', value: '1.1.0' }]);
    expect(sentences).toEqual(['Small Game 1.0.0 → 1.1.0']);
    expect(rest).toEqual({ adjustments: [], numbers: [], choices: [], violations: [] });
  });

  it('is refused to another game', () => {
    expect(() => migrate(ada, before, aLoadedRuleset({ id: 'chess' }))).toThrow(
      'A character of small-game cannot be moved to chess: it is another game.',
    );
  });
});

describe('what the new version does not know any more', () => {
  const away = (changes: Partial<Ruleset>, subject: Character = ada) => {
    const moved = migrate(subject, before, next(changes));
    expect(applyPatch(subject, moved.patch)).toEqual(moved.character);
    return moved;
  };

  it('an ancestry: is to be chosen anew', () => {
    const { character, adjustments, numbers } = away({ ancestries: without(game.ancestries, 'stonefolk') });
    expect(character.ancestry).toBeNull();
    expect(adjustments).toEqual(['Stonefolk is no ancestry any more: choose another']);
    // Might 14 + 2 gave a modifier of 3 on each of two levels, and stubbornness 1 for each of them.
    expect(numbers).toContainEqual({ area: 'numbers', label: 'Vigour', before: '27', after: '23' });
  });

  it('a way to make scores: is to be chosen anew', () => {
    const { character, adjustments } = away({ creationMethods: without(game.creationMethods, 'by-hand') });
    expect(character.creationMethod).toBeNull();
    expect(adjustments).toEqual(['Scores are no longer made by By hand: choose another way']);
  });

  it('a score beyond its bounds: is brought within them', () => {
    const abilities = game.abilities.map((ability) => ({ ...ability, maximum: 13 }));
    const { character, adjustments } = away({ abilities });
    expect(character.abilities).toEqual({ might: 13, wit: 12 });
    expect(adjustments).toEqual(['Might 14 → 13, which it may be now']);
  });

  it('a class: is left, with what it let choose and what was rolled for it', () => {
    const { character, adjustments } = away({ classes: without(game.classes, 'warden') });
    expect([character.classes, character.choices, character.hitPointRolls]).toEqual([[], {}, undefined]);
    expect(adjustments).toEqual([
      'Warden is no class any more: 2 levels lost',
      'Warden 2: the roll of 9 for hit points counts no more',
      'Stance is chosen no more',
    ]);
  });

  it('levels: the last ones are lost', () => {
    const progression = { ...game.progression, maximumLevel: 2, experience: [0, 100] };
    const classes = [
      { id: 'warden', level: 1 },
      { id: 'scout', level: 2 },
    ];
    const lowered = (taken: Character['classes']) =>
      away({ progression }, aCharacter({ classes: taken, experiencePoints: 300 }));
    expect(lowered(classes).character.classes).toEqual([
      { id: 'warden', level: 1 },
      { id: 'scout', level: 1 },
    ]);
    expect(lowered(classes).adjustments).toEqual(['The game ends at level 2 now: 1 level lost']);
    const three = [{ id: 'warden', level: 2 }, ...classes.slice(1)];
    expect(lowered(three).character.classes).toEqual([{ id: 'warden', level: 2 }]);
  });

  it('an option that was picked: is picked no more, and to be chosen anew', () => {
    const [warden, ...others] = game.classes;
    const stance = warden?.levels['2']?.choices?.[0];
    if (warden === undefined || stance?.from.kind !== 'options') throw new Error('The small game has lost its stance.');
    const from = { kind: 'options' as const, options: without(stance.from.options, 'wall') };
    const levels = { '2': { choices: [{ ...stance, from }] } };
    const { character, sentences, choices } = away({ classes: [{ ...warden, levels }, ...others] });
    expect(character.choices).toEqual({ stance: [] });
    expect(choices.map(({ id }) => id)).toEqual(['stance']);
    expect(sentences).toContain('Stance: Wall can be picked no more');
    expect(sentences).toContain('Warden 2: Stance is to be chosen');
    expect(sentences).toContain('Guard 15 → 14');
  });

  it('a skill, or a rank of it: is lost', () => {
    const lore = { id: 'lore', rank: 1 };
    const learned = { ...ada, skills: [{ id: 'climbing', rank: 2 }, lore] };
    const skills = [aSkill({ id: 'climbing', maximumRank: 1 }), aSkill({ id: 'sneaking', ability: 'wit' })];
    const { character, adjustments } = away({ skills, classes: without(game.classes, 'warden') }, learned);
    expect(character.skills).toEqual([{ id: 'climbing', rank: 1 }]);
    expect(adjustments).toContain('Climbing 2 → 1, its highest rank now');
    expect(adjustments).toContain('Lore is no skill any more: rank 1 lost');
  });

  it('an item: stays as one of the player’s own, and goes on doing what it did', () => {
    const bundle = { startingEquipment: [] };
    const classes = game.classes.map((taken) => ({ ...taken, ...bundle }));
    const { character, adjustments, numbers, violations } = away({ classes, items: without(game.items, 'shield') });
    expect(character.equipment[0]).toMatchObject({
      itemId: null,
      name: 'Shield',
      isEquipped: true,
      statModifiers: [{ target: 'guard', op: 'add', value: 2 }],
    });
    expect(adjustments).toEqual(['Shield is not in the game any more: it stays as an item of your own']);
    expect([numbers, violations]).toEqual([[], []]);
  });

  it('an item that slept for lack of attunement: goes on doing nothing', () => {
    const asleep = { ...ada, equipment: [carried(before, 'charm', { isEquipped: true })] };
    const { character, numbers } = away({ items: without(game.items, 'charm') }, asleep);
    expect(character.equipment[0]?.statModifiers).toEqual([]);
    expect(numbers).toEqual([]);
  });

  it('attunement, a number, a pool and a coin', () => {
    const pools = game.stats.map((stat) => (stat.id === 'haul' ? { ...stat, pool: true } : stat));
    const dear = game.currencies.map((coin) => ({ ...coin, worth: 3 }));
    const old = aLoadedRuleset({ stats: [...pools, aStat({ id: 'luck', name: 'Luck' })], currencies: dear });
    const bits = [{ id: 'bit', name: 'Bits', abbreviation: 'b', worth: 2, weight: 0 }];
    const torch = carried(old, 'torch', { statModifiers: [{ target: 'luck', op: 'add', value: 1 }] });
    const subject = { ...ada, equipment: [...ada.equipment, torch], spent: { haul: 2, vigour: 3 } };
    const fewer = next({ ...withItem('charm', { attunement: false }), currencies: bits });
    const { character, adjustments } = migrate(subject, old, fewer);
    expect([character.spent, character.currency]).toEqual([{ vigour: 3 }, { bit: 18 }]);
    expect(adjustments).toEqual([
      'Charm asks for no attunement any more',
      'Torch changes Luck no more',
      'Haul is not used up any more',
      'Coins are no coins any more: 12 changed into 18 Bits',
    ]);
  });
});

describe('what is different under the new version', () => {
  it('are the numbers that come out differently, with both values', () => {
    const stats = [
      ...game.stats.map((stat) => (stat.id === 'guard' ? { ...stat, formula: '11 + wit.modifier' } : stat)),
      aStat({ id: 'luck', name: 'Luck', formula: 'level', signed: true }),
    ];
    const { sentences } = migrate(ada, before, next({ stats }));
    expect(sentences).toEqual(['Small Game 1.0.0 → 1.1.0', 'Guard 15 → 16', 'Luck: +2, which is new']);
    const back = migrate({ ...ada, rulesetVersion: '1.1.0' }, next({ stats }), before);
    expect(back.sentences).toEqual([
      'Small Game 1.1.0 → 1.0.0',
      'Guard 16 → 15',
      'Luck: no longer reckoned, it was +2',
    ]);
  });

  it('is what it forbids, for the player to mend', () => {
    const { character, violations } = migrate(
      ada,
      before,
      next(withItem('shield', { requires: { ability: 'might', min: 18 } })),
    );
    expect(character.equipment).toEqual(ada.equipment);
    expect(told(violations)).toEqual(['ITEM_REQUIREMENT_UNMET /equipment/0/isEquipped Shield needs Might 18, has 16.']);
  });

  it('is what it newly lets choose', () => {
    const [warden, ...others] = game.classes;
    if (warden === undefined) throw new Error('The small game has lost its warden.');
    const gift = { id: 'gift', name: 'Gift', choose: 1, from: { kind: 'abilities' as const } };
    const levels = { ...warden.levels, '1': { choices: [gift] } };
    const { choices, sentences } = migrate(ada, before, next({ classes: [{ ...warden, levels }, ...others] }));
    expect(choices.map(({ id }) => id)).toEqual(['gift']);
    expect(sentences).toContain('Warden 1: Gift is to be chosen');
  });

  it('is nothing for an item nobody has', () => {
    const { adjustments, numbers } = migrate(ada, before, next({ items: [...game.items, anItem({ id: 'orb' })] }));
    expect([adjustments, numbers]).toEqual([[], []]);
  });
});
