import { blankCharacter } from '../blank-character';
import type { Character, EquipmentItem } from '../character';
import { equipmentFrom } from '../equipment';
import { loadRuleset } from '../loading/load-ruleset';
import document from '../../rulesets/srd-5.1.json';
import type { Sheet } from '../sheet';
import { statOf } from '../testing/small-ruleset';
import { deriveSheet } from './derive-sheet';

const srd = loadRuleset(document);

/**
 * One human with the standard array is put through all classes. A human adds 1 to every score:
 * Strength 15 + 1 = 16 (+3), Dexterity 14 + 1 = 15 (+2), Constitution 13 + 1 = 14 (+2),
 * Intelligence 12 + 1 = 13 (+1), Wisdom 10 + 1 = 11 (+0), Charisma 8 + 1 = 9 (−1).
 * The proficiency bonus is +2 on the levels 1 to 4.
 */
function human(classId: string, level: number, parts: Partial<Character> = {}): Sheet {
  const character: Character = {
    ...blankCharacter(srd.ruleset, 'Everyman'),
    creationMethod: 'standard-array',
    abilities: { strength: 15, dexterity: 14, constitution: 13, intelligence: 12, wisdom: 10, charisma: 8 },
    ancestry: 'human',
    classes: [{ id: classId, level }],
    experiencePoints: 900,
    ...parts,
  };
  return deriveSheet(character, srd);
}

function wearing(...ids: readonly string[]): EquipmentItem[] {
  return ids.map((id) => {
    const item = srd.items.get(id);
    if (item === undefined) throw new Error(`The ruleset has no item ${id}.`);
    return { ...equipmentFrom(item, () => id), isEquipped: true };
  });
}

describe('a human with the standard array', () => {
  // Hit points: the whole die and 2 at level 1; with each further level half the die, 1, and 2.
  // Armor class as the comment of each line says.
  it.each([
    ['barbarian', [], 14, 14, 32], // 10 + 2 + 2 (Constitution); 12 + 2; 14 + 2 × (7 + 2)
    ['bard', ['leather-armor'], 13, 10, 24], // 11 + 2; 8 + 2; 10 + 2 × (5 + 2)
    ['cleric', ['scale-mail', 'shield'], 18, 10, 24], // 14 + 2 + 2; as the bard
    ['druid', ['leather-armor', 'shield'], 15, 10, 24], // 11 + 2 + 2; as the bard
    ['fighter', ['chain-mail'], 16, 12, 28], // 16; 10 + 2; 12 + 2 × (6 + 2)
    ['monk', [], 12, 10, 24], // 10 + 2 + 0 (Wisdom); as the bard
    ['paladin', ['chain-mail', 'shield'], 18, 12, 28], // 16 + 2; as the fighter
    ['ranger', ['scale-mail'], 16, 12, 28], // 14 + 2; as the fighter
    ['rogue', ['leather-armor'], 13, 10, 24], // 11 + 2; as the bard
    ['sorcerer', [], 12, 8, 20], // 10 + 2; 6 + 2; 8 + 2 × (4 + 2)
    ['warlock', ['leather-armor'], 13, 10, 24], // 11 + 2; as the bard
    ['wizard', [], 12, 8, 20], // 10 + 2; as the sorcerer
  ])('as a %s in %j has armor class %d, %d hit points at level 1 and %d at level 3', (...row) => {
    const [id, gear, guard, first, third] = row;
    const equipment = wearing(...gear);
    for (const [level, hitPoints] of [
      [1, first],
      [3, third],
    ] as const) {
      const sheet = human(id, level, { equipment });
      expect(statOf(sheet, 'armorClass').value).toBe(guard);
      expect(statOf(sheet, 'hitPoints')).toMatchObject({ value: hitPoints, remaining: hitPoints });
      expect(sheet.violations).toEqual([]);
    }
  });

  // In the order strength, dexterity, constitution, intelligence, wisdom, charisma: +3 +2 +2 +1 +0 −1,
  // and 2 more on the two saves of the class.
  it.each([
    ['barbarian', [5, 2, 4, 1, 0, -1]],
    ['bard', [3, 4, 2, 1, 0, 1]],
    ['cleric', [3, 2, 2, 1, 2, 1]],
    ['druid', [3, 2, 2, 3, 2, -1]],
    ['fighter', [5, 2, 4, 1, 0, -1]],
    ['monk', [5, 4, 2, 1, 0, -1]],
    ['paladin', [3, 2, 2, 1, 2, 1]],
    ['ranger', [5, 4, 2, 1, 0, -1]],
    ['rogue', [3, 4, 2, 3, 0, -1]],
    ['sorcerer', [3, 2, 4, 1, 0, 1]],
    ['warlock', [3, 2, 2, 1, 2, 1]],
    ['wizard', [3, 2, 2, 3, 2, -1]],
  ])('as a %s saves with %j at level 1 and at level 3', (id, saves) => {
    for (const level of [1, 3]) {
      const sheet = human(id, level);
      expect(srd.ruleset.abilities.map((ability) => statOf(sheet, `${ability.id}.save`).value)).toEqual(saves);
    }
  });

  // Modifier of the ability and the bonus of 2.
  it.each([
    ['barbarian', 'athletics', 5],
    ['bard', 'performance', 1],
    ['cleric', 'religion', 3],
    ['druid', 'nature', 3],
    ['fighter', 'athletics', 5],
    ['monk', 'acrobatics', 4],
    ['paladin', 'persuasion', 1],
    ['ranger', 'stealth', 4],
    ['rogue', 'sleight-of-hand', 4],
    ['sorcerer', 'arcana', 3],
    ['warlock', 'deception', 1],
    ['wizard', 'history', 3],
  ])('as a %s may learn %s and has %d in it', (id, skill, bonus) => {
    for (const level of [1, 3]) {
      const sheet = human(id, level, { skills: [{ id: skill, rank: 1 }] });
      expect(statOf(sheet, `skill.${skill}`)).toMatchObject({ value: bonus, rank: 1 });
      expect(sheet.violations).toEqual([]);
    }
  });

  it.each([
    ['barbarian', 'performance'],
    ['cleric', 'stealth'],
    ['druid', 'athletics'],
    ['fighter', 'arcana'],
    ['monk', 'deception'],
    ['paladin', 'stealth'],
    ['ranger', 'deception'],
    ['rogue', 'religion'],
    ['sorcerer', 'athletics'],
    ['warlock', 'perception'],
    ['wizard', 'stealth'],
  ])('as a %s may not learn %s', (id, skill) => {
    const { violations } = human(id, 1, { skills: [{ id: skill, rank: 1 }] });
    expect(violations.map(({ code, pointer }) => [code, pointer])).toEqual([['SKILL_NOT_AVAILABLE', '/skills/0']]);
  });

  // To hit: the modifier and 2 where the class is trained. Strength +3 in the hand and, being the better one, with
  // finesse; Dexterity +2 at a distance.
  it.each([
    ['barbarian', 'greataxe', 5, '1d12', 3],
    ['bard', 'rapier', 5, '1d8', 3],
    ['cleric', 'mace', 5, '1d6', 3],
    ['druid', 'scimitar', 5, '1d6', 3],
    ['fighter', 'longsword', 5, '1d8', 3],
    ['monk', 'shortsword', 5, '1d6', 3],
    ['paladin', 'longsword', 5, '1d8', 3],
    ['ranger', 'longbow', 4, '1d8', 2],
    ['rogue', 'rapier', 5, '1d8', 3],
    ['sorcerer', 'crossbow-light', 4, '1d8', 2],
    ['warlock', 'crossbow-light', 4, '1d8', 2],
    ['wizard', 'quarterstaff', 5, '1d6', 3],
    ['wizard', 'longsword', 3, '1d8', 3], // not trained: the modifier alone
    ['sorcerer', 'longbow', 2, '1d8', 2], // not trained
  ])('as a %s strikes with a %s at %d for %s and %d', (...row) => {
    const [id, weapon, toHit, dice, damage] = row;
    for (const level of [1, 3]) {
      const { attacks } = human(id, level, { equipment: wearing(weapon) });
      expect(attacks.map((attack) => [attack.toHit.value, attack.dice, attack.damage.value])).toEqual([
        [toHit, dice, damage],
      ]);
    }
  });

  // 8, the bonus of 2 and the modifier: Charisma −1, Wisdom +0, Intelligence +1.
  it.each([
    ['bard', 9],
    ['cleric', 10],
    ['druid', 10],
    ['paladin', 9],
    ['ranger', 10],
    ['sorcerer', 9],
    ['warlock', 9],
    ['wizard', 11],
    ['fighter', 0],
  ])('as a %s of level 3 has spell save DC %d', (id, difficulty) => {
    expect(statOf(human(id, 3), 'spellSaveDc').value).toBe(difficulty);
  });

  it('as a rogue counts the bonus twice where they are an expert', () => {
    // Dexterity +2 and twice the bonus of 2.
    const sheet = human('rogue', 1, { skills: [{ id: 'stealth', rank: 2 }] });
    expect(statOf(sheet, 'skill.stealth').steps.map(({ source, detail, total }) => [source, detail, total])).toEqual([
      ['Dexterity modifier', null, 2],
      ['Proficiency bonus', '× 2', 6],
    ]);
    expect(sheet.violations).toEqual([]);
  });

  it('in scale mail has the limit of Dexterity told', () => {
    const sheet = human('cleric', 1, { equipment: wearing('scale-mail', 'shield') });
    expect(statOf(sheet, 'armorClass').steps.map(({ source, detail, total }) => [source, detail, total])).toEqual([
      ['Scale Mail', null, 14],
      ['Dexterity modifier', 'at most 2', 16],
      ['Shield', null, 18],
    ]);
  });

  it('spends no more than 27 points', () => {
    // 15 costs 9, 14 costs 7, 13 costs 5, 12 costs 4, 10 costs 2, 8 costs 0: 27. One more Wisdom costs 1 more.
    const scores = { strength: 15, dexterity: 14, constitution: 13, intelligence: 12, wisdom: 10, charisma: 8 };
    const bought = (abilities: Character['abilities']) =>
      human('fighter', 1, { creationMethod: 'point-buy', abilities }).violations.map(({ message }) => message);
    expect(bought(scores)).toEqual([]);
    expect(bought({ ...scores, wisdom: 11 })).toEqual(['28 points spent, the budget is 27.']);
  });
});
