import { toldOf, type Hero } from './testing/heroes';

/**
 * Those who live by the weapon, two of each class. Every number is worked out here from the source: a modifier is half of
 * what the score has over 10, rounded down; the proficiency bonus is 2 up to level 4, 3 up to 8, 4 up to 12, 6 from 17 on;
 * level 1 brings the whole hit die, each further level half of it and 1, and each level the Constitution modifier.
 */
const heroes: readonly Hero[] = [
  {
    // Half-orc: Strength 15 + 2 = 17 (+3), Dexterity 13 (+1), Constitution 14 + 1 = 15 (+2), Intelligence 8 (−1),
    // Wisdom 12 (+1), Charisma 10 (0).
    name: 'a half-orc barbarian of level 1',
    ancestry: 'half-orc',
    classes: { barbarian: 1 },
    scores: [15, 13, 14, 8, 12, 10],
    skills: { athletics: 1, perception: 1 },
    worn: ['greataxe'],
    carried: { handaxe: 2, javelin: 4 },
    expected: {
      saves: [5, 1, 4, -1, 1, 0], // Strength 3 + 2, Constitution 2 + 2
      numbers: {
        hitPoints: 14, // 12 + 2
        armorClass: 13, // 10 + 1 + 2 for Constitution
        initiative: 1,
        speed: 30,
        proficiencyBonus: 2,
        'skill.athletics': 5, // 3 + 2
        'skill.intimidation': 2, // 0 + 2, every half-orc is menacing
        'skill.stealth': 1,
        passivePerception: 13, // 10 + 1 + 2
        spellSaveDc: 0,
      },
      strikes: { Greataxe: [5, '1d12', 3] }, // 3 + 2
      load: [19, 255], // 7 + 2 × 2 + 4 × 2; 17 × 15
    },
  },
  {
    // Human, one more of each: 16, 14, 15, 9, 13, 11. Improvements: Strength 18, 20; Constitution 17, 19; Constitution 20
    // and Dexterity 15. The champion adds 4 to Strength and Constitution: 24 (+7) and 24 (+7). Dexterity +2, Wisdom +1.
    name: 'a human barbarian of level 20 with a shield',
    ancestry: 'human',
    classes: { barbarian: 20 },
    scores: [15, 13, 14, 8, 12, 10],
    choices: {
      'barbarian-4-abilities': ['strength', 'strength'],
      'barbarian-8-abilities': ['strength', 'strength'],
      'barbarian-12-abilities': ['constitution', 'constitution'],
      'barbarian-16-abilities': ['constitution', 'constitution'],
      'barbarian-19-abilities': ['constitution', 'dexterity'],
    },
    skills: { athletics: 1, survival: 1 },
    worn: ['longsword-plus-1', 'shield-plus-1', 'cloak-of-protection'],
    expected: {
      saves: [14, 3, 14, 0, 2, 1], // 7 + 6 + 1, 2 + 1, 7 + 6 + 1, −1 + 1, 1 + 1, 0 + 1 with the cloak
      numbers: {
        strength: 24,
        constitution: 24,
        hitPoints: 285, // 12 + 19 × 7 = 145; 20 × 7 = 140
        armorClass: 23, // 10 + 2 + 7; shield 2 + 1; cloak 1
        initiative: 2,
        speed: 40, // 30 + 10
        proficiencyBonus: 6,
        'skill.athletics': 13, // 7 + 6
        'skill.survival': 7, // 1 + 6
        passivePerception: 11, // 10 + 1
      },
      strikes: { 'Longsword +1': [14, '1d8', 8] }, // 7 + 6 + 1; 7 + 1
      load: [9, 360], // 3 + 6; 24 × 15
      attuned: 1,
    },
  },
  {
    // Human: 16 (+3), 14 (+2), 15 (+2), 9 (−1), 13 (+1), 11 (0).
    name: 'a human fighter of level 1 in chain mail',
    ancestry: 'human',
    classes: { fighter: 1 },
    scores: [15, 13, 14, 8, 12, 10],
    choices: { 'fighter-style': ['defense'] },
    skills: { athletics: 1, perception: 1 },
    worn: ['chain-mail', 'shield', 'longsword'],
    expected: {
      saves: [5, 2, 4, -1, 1, 0], // 3 + 2, 2 + 2
      numbers: {
        hitPoints: 12, // 10 + 2
        armorClass: 19, // 16 + 2 + 1 for the style
        initiative: 2,
        speed: 30, // Strength 16, 13 would do
        proficiencyBonus: 2,
        'skill.athletics': 5, // 3 + 2
        'skill.stealth': 2,
        passivePerception: 13, // 10 + 1 + 2
      },
      strikes: { Longsword: [5, '1d8', 3] },
      load: [64, 240], // 55 + 6 + 3; 16 × 15
    },
  },
  {
    // High elf: Dexterity 15 + 2 = 17, Intelligence 14 + 1 = 15. Fighter 4: Dexterity 19; 6: Dexterity 20 (+5) and
    // Constitution 14 (+2); wizard 4: Intelligence 17 (+3). Strength 10 (0), Wisdom 12 (+1), Charisma 8 (−1). Level 11.
    name: 'a high elf fighter 6 and wizard 5 with a bow',
    ancestry: 'high-elf',
    classes: { fighter: 6, wizard: 5 },
    scores: [10, 15, 13, 14, 12, 8],
    choices: {
      'fighter-style': ['archery'],
      'fighter-4-abilities': ['dexterity', 'dexterity'],
      'fighter-6-abilities': ['dexterity', 'constitution'],
      'wizard-4-abilities': ['intelligence', 'intelligence'],
    },
    skills: { acrobatics: 1, history: 1 },
    worn: ['studded-leather-armor', 'longbow-plus-1', 'bracers-of-archery'],
    carried: { arrow: 20 },
    expected: {
      saves: [4, 5, 6, 3, 1, -1], // 0 + 4, 2 + 4: only those of the class taken first
      numbers: {
        hitPoints: 82, // 10 + 5 × 6 = 40; 5 × 4 = 20; 11 × 2 = 22
        armorClass: 17, // 12 + 5
        initiative: 5,
        speed: 30,
        proficiencyBonus: 4,
        'skill.acrobatics': 9, // 5 + 4
        'skill.history': 7, // 3 + 4
        'skill.arcana': 3,
        passivePerception: 15, // 10 + 1 + 4, every elf is trained
        spellSaveDc: 15, // 8 + 4 + 3
        spellAttack: 7,
      },
      strikes: { 'Longbow +1': [12, '1d8', 8] }, // 5 + 4 + 2 for the style + 1; 5 + 1 + 2 for the bracers
      load: [16, 150], // 13 + 2 + 20 × 0.05; 10 × 15
      attuned: 1,
      slots: '4 3 2', // of a wizard 5
    },
  },
  {
    // Human: Strength 13 (+1), Dexterity 16, Constitution 14 (+2), Intelligence 11 (0), Wisdom 15 (+2), Charisma 9 (−1).
    // Level 4: Dexterity 18 (+4).
    name: 'a human monk of level 5',
    ancestry: 'human',
    classes: { monk: 5 },
    scores: [12, 15, 13, 10, 14, 8],
    choices: { 'monk-4-abilities': ['dexterity', 'dexterity'] },
    skills: { acrobatics: 1, stealth: 1 },
    worn: ['shortsword'],
    carried: { dart: 10 },
    expected: {
      saves: [4, 7, 2, 0, 2, -1], // 1 + 3, 4 + 3
      numbers: {
        hitPoints: 38, // 8 + 4 × 5 + 5 × 2
        armorClass: 16, // 10 + 4 + 2 for Wisdom
        initiative: 4,
        speed: 40, // 30 + 10
        proficiencyBonus: 3,
        'skill.acrobatics': 7, // 4 + 3
        'skill.perception': 2,
        passivePerception: 12,
        spellSaveDc: 0,
      },
      strikes: { Shortsword: [7, '1d6', 4] },
      load: [4.5, 195], // 2 + 10 × 0.25; 13 × 15
    },
  },
  {
    // Lightfoot halfling: Dexterity 15 + 2 = 17, Charisma 8 + 1 = 9 (−1). Dexterity 19; Dexterity 20 (+5) and Wisdom 15;
    // Wisdom 17; 19; Wisdom 20 (+5) and Constitution 14 (+2). Strength 12 (+1), Intelligence 10 (0).
    name: 'a halfling monk of level 20 with three attuned items',
    ancestry: 'lightfoot-halfling',
    classes: { monk: 20 },
    scores: [12, 15, 13, 10, 14, 8],
    choices: {
      'monk-4-abilities': ['dexterity', 'dexterity'],
      'monk-8-abilities': ['dexterity', 'wisdom'],
      'monk-12-abilities': ['wisdom', 'wisdom'],
      'monk-16-abilities': ['wisdom', 'wisdom'],
      'monk-19-abilities': ['wisdom', 'constitution'],
    },
    skills: { acrobatics: 1, insight: 1 },
    worn: ['ring-of-protection', 'cloak-of-protection', 'bracers-of-defense'],
    expected: {
      saves: [9, 13, 10, 8, 13, 7], // each with 6 for the soul of diamond, ring 1 and cloak 1
      numbers: {
        hitPoints: 143, // 8 + 19 × 5 = 103; 20 × 2 = 40
        armorClass: 24, // 10 + 5 + 5; ring 1, cloak 1, bracers 2
        initiative: 5,
        speed: 55, // 25 + 30
        proficiencyBonus: 6,
        'skill.acrobatics': 11, // 5 + 6
        passivePerception: 15, // 10 + 5
        passiveInsight: 21, // 10 + 5 + 6
      },
      strikes: {},
      load: [0, 180], // 12 × 15
      attuned: 3,
    },
  },
  {
    // Dragonborn: Strength 15 + 2 = 17, Charisma 14 + 1 = 15. Level 4: Strength 18 (+4), Charisma 16 (+3).
    // Dexterity 10 (0), Constitution 13 (+1), Intelligence 8 (−1), Wisdom 12 (+1).
    name: 'a dragonborn paladin of level 5, a duelist',
    ancestry: 'dragonborn',
    classes: { paladin: 5 },
    scores: [15, 10, 13, 8, 12, 14],
    choices: { 'paladin-style': ['dueling'], 'paladin-4-abilities': ['strength', 'charisma'] },
    skills: { athletics: 1, persuasion: 1 },
    worn: ['chain-mail', 'shield', 'longsword'],
    expected: {
      saves: [4, 0, 1, -1, 4, 6], // 1 + 3, 3 + 3
      numbers: {
        hitPoints: 39, // 10 + 4 × 6 + 5 × 1
        armorClass: 18, // 16 + 2
        initiative: 0,
        speed: 30,
        proficiencyBonus: 3,
        'skill.athletics': 7, // 4 + 3
        'skill.persuasion': 6, // 3 + 3
        passivePerception: 11,
        spellSaveDc: 14, // 8 + 3 + 3
      },
      strikes: { Longsword: [7, '1d8', 6] }, // 4 + 3; 4 + 2 for the style
      load: [64, 270], // 55 + 6 + 3; 18 × 15
      slots: '4 2',
    },
  },
  {
    // Half-elf: Charisma 15 + 2 = 17, Strength 14 + 1 = 15, Constitution 13 + 1 = 14 (+2). Paladin 4: Charisma 18,
    // Strength 16 (+3); sorcerer 4: Charisma 20 (+5). Dexterity 10 (0), Intelligence 8 (−1), Wisdom 12 (+1). Level 11.
    name: 'a half-elf paladin 6 and sorcerer 5 in plate',
    ancestry: 'half-elf',
    classes: { paladin: 6, sorcerer: 5 },
    scores: [14, 10, 13, 8, 12, 15],
    choices: {
      'half-elf-abilities': ['strength', 'constitution'],
      'paladin-style': ['defense'],
      'paladin-4-abilities': ['charisma', 'strength'],
      'sorcerer-origin': ['draconic-bloodline'],
      'sorcerer-4-abilities': ['charisma', 'charisma'],
    },
    skills: { intimidation: 1, insight: 1, perception: 1, deception: 1 },
    worn: ['plate-armor', 'shield', 'longsword-plus-1'],
    expected: {
      saves: [8, 5, 7, 4, 10, 14], // each with 5 for the aura; Wisdom 1 + 4 + 5, Charisma 5 + 4 + 5
      numbers: {
        hitPoints: 87, // 10 + 5 × 6 = 40; 5 × 4 = 20; 11 × 2 = 22; 5 for the dragon
        armorClass: 21, // 18 + 2 + 1 for the style
        initiative: 0,
        speed: 30,
        proficiencyBonus: 4,
        'skill.intimidation': 9, // 5 + 4
        'skill.insight': 5, // 1 + 4
        passivePerception: 15, // 10 + 1 + 4
        spellSaveDc: 17, // 8 + 4 + 5
      },
      strikes: { 'Longsword +1': [8, '1d8', 4] }, // 3 + 4 + 1; 3 + 1
      load: [74, 240], // 65 + 6 + 3; 16 × 15
      slots: '4 3 3 2', // caster level 3 + 5 = 8
    },
  },
  {
    // High elf: Dexterity 15 + 2 = 17, Intelligence 10 + 1 = 11 (0). Level 4: Dexterity 18 (+4), Constitution 14 (+2).
    // Strength 12 (+1), Wisdom 14 (+2), Charisma 8 (−1).
    name: 'a high elf ranger of level 5 with a longbow',
    ancestry: 'high-elf',
    classes: { ranger: 5 },
    scores: [12, 15, 13, 10, 14, 8],
    choices: { 'ranger-style': ['archery'], 'ranger-4-abilities': ['dexterity', 'constitution'] },
    skills: { stealth: 1, survival: 1, nature: 1 },
    worn: ['studded-leather-armor', 'longbow'],
    carried: { arrow: 20 },
    expected: {
      saves: [4, 7, 2, 0, 2, -1], // 1 + 3, 4 + 3
      numbers: {
        hitPoints: 44, // 10 + 4 × 6 + 5 × 2
        armorClass: 16, // 12 + 4
        initiative: 4,
        speed: 30,
        proficiencyBonus: 3,
        'skill.stealth': 7, // 4 + 3
        'skill.nature': 3, // 0 + 3
        passivePerception: 15, // 10 + 2 + 3
        spellSaveDc: 13, // 8 + 3 + 2
      },
      strikes: { Longbow: [9, '1d8', 4] }, // 4 + 3 + 2 for the style
      load: [16, 180], // 13 + 2 + 1; 12 × 15
      slots: '4 2',
    },
  },
  {
    // Human: 13 (+1), 16, 14, 11 (0), 15, 9 (−1). Dexterity 18, 20 (+5); Wisdom 16 and Constitution 15 (+2);
    // Wisdom 18, 20 (+5).
    name: 'a human ranger of level 20 in a breastplate +2',
    ancestry: 'human',
    classes: { ranger: 20 },
    scores: [12, 15, 13, 10, 14, 8],
    choices: {
      'ranger-style': ['defense'],
      'ranger-4-abilities': ['dexterity', 'dexterity'],
      'ranger-8-abilities': ['dexterity', 'dexterity'],
      'ranger-12-abilities': ['wisdom', 'constitution'],
      'ranger-16-abilities': ['wisdom', 'wisdom'],
      'ranger-19-abilities': ['wisdom', 'wisdom'],
    },
    skills: { athletics: 1, perception: 1, survival: 1 },
    worn: ['breastplate-plus-2', 'longbow'],
    expected: {
      saves: [7, 11, 2, 0, 5, -1], // 1 + 6, 5 + 6
      numbers: {
        hitPoints: 164, // 10 + 19 × 6 = 124; 20 × 2 = 40
        armorClass: 19, // 14 + 2 at most + 2; 1 for the style
        initiative: 5,
        speed: 30,
        proficiencyBonus: 6,
        'skill.athletics': 7, // 1 + 6
        'skill.survival': 11, // 5 + 6
        passivePerception: 21, // 10 + 5 + 6
        spellSaveDc: 19, // 8 + 6 + 5
      },
      strikes: { Longbow: [11, '1d8', 5] }, // 5 + 6
      load: [22, 195], // 20 + 2; 13 × 15
      slots: '4 3 3 3 2',
    },
  },
  {
    // Lightfoot halfling: Dexterity 15 + 2 = 17 (+3), Charisma 12 + 1 = 13 (+1). Strength 8 (−1), Constitution 14 (+2),
    // Intelligence 10 (0), Wisdom 13 (+1).
    name: 'a halfling rogue of level 1',
    ancestry: 'lightfoot-halfling',
    classes: { rogue: 1 },
    scores: [8, 15, 14, 10, 13, 12],
    skills: { stealth: 2, perception: 2, acrobatics: 1, deception: 1 },
    worn: ['leather-armor', 'shortsword'],
    carried: { dagger: 1, 'thieves-tools': 1 },
    expected: {
      saves: [-1, 5, 2, 2, 1, 1], // 3 + 2, 0 + 2
      numbers: {
        hitPoints: 10, // 8 + 2
        armorClass: 14, // 11 + 3
        initiative: 3,
        speed: 25,
        proficiencyBonus: 2,
        'skill.stealth': 7, // 3 + 2 × 2
        'skill.acrobatics': 5, // 3 + 2
        'skill.deception': 3, // 1 + 2
        passivePerception: 15, // 10 + 1 + 2 × 2
      },
      strikes: { Shortsword: [5, '1d6', 3] },
      load: [14, 120], // 10 + 2 + 1 + 1; 8 × 15
    },
  },
  {
    // Human: 9 (−1), 16, 15, 13 (+1), 14, 11. Dexterity 18, 20 (+5); level 10: Constitution 16 and Charisma 12 (+1);
    // Wisdom 16; Constitution 18 (+4); Wisdom 18 (+4).
    name: 'a human rogue of level 20',
    ancestry: 'human',
    classes: { rogue: 20 },
    scores: [8, 15, 14, 12, 13, 10],
    choices: {
      'rogue-4-abilities': ['dexterity', 'dexterity'],
      'rogue-8-abilities': ['dexterity', 'dexterity'],
      'rogue-10-abilities': ['constitution', 'charisma'],
      'rogue-12-abilities': ['wisdom', 'wisdom'],
      'rogue-16-abilities': ['constitution', 'constitution'],
      'rogue-19-abilities': ['wisdom', 'wisdom'],
    },
    skills: { stealth: 2, perception: 2, acrobatics: 2, deception: 2 },
    worn: ['studded-leather-armor-plus-3', 'rapier-plus-2'],
    expected: {
      saves: [-1, 11, 4, 7, 10, 1], // 5 + 6, 1 + 6, and Wisdom 4 + 6 for the slippery mind
      numbers: {
        hitPoints: 183, // 8 + 19 × 5 = 103; 20 × 4 = 80
        armorClass: 20, // 12 + 5 + 3
        initiative: 5,
        speed: 30,
        proficiencyBonus: 6,
        'skill.stealth': 17, // 5 + 2 × 6
        'skill.deception': 13, // 1 + 2 × 6
        passivePerception: 26, // 10 + 4 + 2 × 6
      },
      strikes: { 'Rapier +2': [13, '1d8', 7] }, // 5 + 6 + 2; 5 + 2
      load: [15, 135], // 13 + 2; 9 × 15
    },
  },
];

describe('worked out by hand from the source', () => {
  it.each(heroes.map((hero) => [hero.name, hero] as const))('%s has exactly these numbers', (_, hero) => {
    expect(toldOf(hero)).toEqual({ attuned: 0, slots: '', violations: [], ...hero.expected });
  });
});
