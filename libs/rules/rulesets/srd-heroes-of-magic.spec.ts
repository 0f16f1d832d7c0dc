import { toldOf, type Hero } from './testing/heroes';

/** Those who live by magic, two of each class, reckoned as in `srd-heroes-of-arms.spec.ts`. */
const heroes: readonly Hero[] = [
  {
    // Half-elf: Charisma 15 + 2 = 17, Dexterity 14 + 1 = 15, Constitution 13 + 1 = 14 (+2). Level 4: Charisma 18 (+4),
    // Dexterity 16 (+3). Strength 8 (−1), Intelligence 10 (0), Wisdom 12 (+1).
    name: 'a half-elf bard of level 5',
    ancestry: 'half-elf',
    classes: { bard: 5 },
    scores: [8, 14, 13, 10, 12, 15],
    choices: {
      'half-elf-abilities': ['dexterity', 'constitution'],
      'bard-college': ['college-of-lore'],
      'bard-4-abilities': ['charisma', 'dexterity'],
    },
    skills: {
      ...{ persuasion: 2, stealth: 2, deception: 1, performance: 1 },
      ...{ acrobatics: 1, insight: 1, perception: 1, investigation: 1 },
    },
    worn: ['studded-leather-armor', 'rapier'],
    carried: { lute: 1 },
    expected: {
      saves: [-1, 6, 2, 0, 1, 7], // 3 + 3, 4 + 3
      numbers: {
        hitPoints: 38, // 8 + 4 × 5 + 5 × 2
        armorClass: 15, // 12 + 3
        initiative: 4, // 3, and half of 3 for the jack of all trades
        speed: 30,
        proficiencyBonus: 3,
        'skill.persuasion': 10, // 4 + 2 × 3
        'skill.stealth': 9, // 3 + 2 × 3
        'skill.performance': 7, // 4 + 3
        'skill.arcana': 1, // 0, and half of 3
        'skill.athletics': 0, // −1, and half of 3
        passivePerception: 14, // 10 + 1 + 3
        spellSaveDc: 15, // 8 + 3 + 4
      },
      strikes: { Rapier: [6, '1d8', 3] }, // 3 + 3
      load: [17, 120], // 13 + 2 + 2; 8 × 15
      slots: '4 3 2',
    },
  },
  {
    // Human: 9 (−1), 15 (+2), 14 (+2), 13 (+1), 11 (0), 16. Bard 4 and 8: Charisma 18, 20 (+5). Level 11.
    name: 'a human bard 10 and rogue 1',
    ancestry: 'human',
    classes: { bard: 10, rogue: 1 },
    scores: [8, 14, 13, 12, 10, 15],
    choices: {
      'bard-college': ['college-of-lore'],
      'bard-4-abilities': ['charisma', 'charisma'],
      'bard-8-abilities': ['charisma', 'charisma'],
    },
    skills: {
      ...{ persuasion: 2, deception: 2, stealth: 2, perception: 2 },
      ...{ insight: 2, 'sleight-of-hand': 2, history: 1 },
    },
    worn: ['studded-leather-armor-plus-3', 'rapier-plus-2', 'ring-of-protection'],
    expected: {
      saves: [0, 7, 3, 2, 1, 10], // each with 1 for the ring; 2 + 4 + 1, 5 + 4 + 1; nothing of the rogue
      numbers: {
        hitPoints: 80, // 8 + 9 × 5 = 53; 5 for the rogue; 11 × 2 = 22
        armorClass: 18, // 12 + 2 + 3; ring 1
        initiative: 4, // 2, and half of 4
        speed: 30,
        proficiencyBonus: 4,
        'skill.persuasion': 13, // 5 + 2 × 4
        'skill.sleight-of-hand': 10, // 2 + 2 × 4
        'skill.arcana': 3, // 1, and half of 4
        passivePerception: 18, // 10 + 0 + 2 × 4
        spellSaveDc: 17, // 8 + 4 + 5
      },
      strikes: { 'Rapier +2': [8, '1d8', 4] }, // 2 + 4 + 2; 2 + 2
      load: [15, 135], // 13 + 2; 9 × 15
      attuned: 1,
      slots: '4 3 3 3 2', // of a bard 10
    },
  },
  {
    // Hill dwarf: Constitution 14 + 2 = 16 (+3), Wisdom 15 + 1 = 16 (+3). Strength 13 (+1), Dexterity 10 (0),
    // Intelligence 8 (−1), Charisma 12 (+1).
    name: 'a hill dwarf cleric of life of level 1',
    ancestry: 'hill-dwarf',
    classes: { cleric: 1 },
    scores: [13, 10, 14, 8, 15, 12],
    choices: { 'cleric-domain': ['life-domain'] },
    skills: { insight: 1, medicine: 1 },
    worn: ['chain-mail', 'shield', 'warhammer'],
    expected: {
      saves: [1, 0, 3, -1, 5, 3], // 3 + 2, 1 + 2
      numbers: {
        hitPoints: 12, // 8 + 3, and 1 for the toughness of hill dwarves
        armorClass: 18, // 16 + 2; the domain teaches heavy armor
        initiative: 0,
        speed: 25,
        proficiencyBonus: 2,
        'skill.insight': 5, // 3 + 2
        'skill.religion': -1,
        passivePerception: 13, // 10 + 3
        passiveInsight: 15, // 10 + 3 + 2
        spellSaveDc: 13, // 8 + 2 + 3
      },
      strikes: { Warhammer: [3, '1d8', 1] }, // 1 + 2, dwarves know the warhammer
      load: [63, 195], // 55 + 6 + 2; 13 × 15
      slots: '2',
    },
  },
  {
    // Human: 15, 11, 14, 9 (−1), 16, 13 (+1). Wisdom 18, 20 (+5); Constitution 16, 18; Strength 16 (+3) and Dexterity 12
    // (+1). The amulet makes the Constitution 19 (+4).
    name: 'a human cleric of level 20 in plate +1',
    ancestry: 'human',
    classes: { cleric: 20 },
    scores: [14, 10, 13, 8, 15, 12],
    choices: {
      'cleric-domain': ['life-domain'],
      'cleric-4-abilities': ['wisdom', 'wisdom'],
      'cleric-8-abilities': ['wisdom', 'wisdom'],
      'cleric-12-abilities': ['constitution', 'constitution'],
      'cleric-16-abilities': ['constitution', 'constitution'],
      'cleric-19-abilities': ['strength', 'dexterity'],
    },
    skills: { insight: 1, religion: 1 },
    worn: ['plate-armor-plus-1', 'shield', 'mace', 'amulet-of-health', 'cloak-of-protection'],
    expected: {
      saves: [4, 2, 5, 0, 12, 8], // each with 1 for the cloak; 5 + 6 + 1, 1 + 6 + 1
      numbers: {
        constitution: 19,
        hitPoints: 183, // 8 + 19 × 5 = 103; 20 × 4 = 80
        armorClass: 22, // 18 + 1; shield 2; cloak 1
        initiative: 1,
        speed: 30, // Strength 16, 15 would do
        proficiencyBonus: 6,
        'skill.insight': 11, // 5 + 6
        passivePerception: 15, // 10 + 5
        spellSaveDc: 19, // 8 + 6 + 5
      },
      strikes: { Mace: [9, '1d6', 3] }, // 3 + 6
      load: [75, 240], // 65 + 6 + 4; 16 × 15
      attuned: 2,
      slots: '4 3 3 3 3 2 2 1 1',
    },
  },
  {
    // Lightfoot halfling: Dexterity 14 + 2 = 16 (+3), Charisma 10 + 1 = 11 (0). Level 4: Wisdom 16 (+3), Constitution 14
    // (+2). Strength 8 (−1), Intelligence 12 (+1).
    name: 'a halfling druid of level 5',
    ancestry: 'lightfoot-halfling',
    classes: { druid: 5 },
    scores: [8, 14, 13, 12, 15, 10],
    choices: { 'druid-4-abilities': ['wisdom', 'constitution'] },
    skills: { nature: 1, perception: 1 },
    worn: ['leather-armor', 'shield', 'scimitar'],
    expected: {
      saves: [-1, 3, 2, 4, 6, 0], // 1 + 3, 3 + 3
      numbers: {
        hitPoints: 38, // 8 + 4 × 5 + 5 × 2
        armorClass: 16, // 11 + 3 + 2
        initiative: 3,
        speed: 25,
        proficiencyBonus: 3,
        'skill.nature': 4, // 1 + 3
        passivePerception: 16, // 10 + 3 + 3
        spellSaveDc: 14, // 8 + 3 + 3
      },
      strikes: { Scimitar: [6, '1d6', 3] }, // 3 + 3
      load: [19, 120], // 10 + 6 + 3; 8 × 15
      slots: '4 3 2',
    },
  },
  {
    // Human: 11 (0), 15 (+2), 14 (+2), 13 (+1), 16, 9 (−1). Druid 4 and 8: Wisdom 18, 20 (+5). Level 11.
    name: 'a human druid 10 and monk 1 with a staff',
    ancestry: 'human',
    classes: { druid: 10, monk: 1 },
    scores: [10, 14, 13, 12, 15, 8],
    choices: { 'druid-4-abilities': ['wisdom', 'wisdom'], 'druid-8-abilities': ['wisdom', 'wisdom'] },
    skills: { nature: 1, perception: 1 },
    worn: ['quarterstaff', 'bracers-of-defense'],
    expected: {
      saves: [0, 2, 2, 5, 9, -1], // 1 + 4, 5 + 4; nothing of the monk
      numbers: {
        hitPoints: 80, // 8 + 9 × 5 = 53; 5 for the monk; 11 × 2 = 22
        armorClass: 19, // 10 + 2 + 5 without armor; bracers 2
        initiative: 2,
        speed: 30, // a monk of level 1 is no faster yet
        proficiencyBonus: 4,
        'skill.nature': 5, // 1 + 4
        'skill.perception': 9, // 5 + 4
        passivePerception: 19, // 10 + 5 + 4
        spellSaveDc: 17, // 8 + 4 + 5
      },
      strikes: { Quarterstaff: [6, '1d6', 2] }, // Dexterity 2 + 4, as martial arts allow
      load: [4, 165], // 11 × 15
      attuned: 1,
      slots: '4 3 3 3 2', // of a druid 10
    },
  },
  {
    // Dragonborn: Strength 10 + 2 = 12 (+1), Charisma 15 + 1 = 16 (+3). Dexterity 13 (+1), Constitution 14 (+2),
    // Intelligence 8 (−1), Wisdom 12 (+1).
    name: 'a dragonborn sorcerer of level 1',
    ancestry: 'dragonborn',
    classes: { sorcerer: 1 },
    scores: [10, 13, 14, 8, 12, 15],
    choices: { 'sorcerer-origin': ['draconic-bloodline'] },
    skills: { arcana: 1, persuasion: 1 },
    worn: ['crossbow-light'],
    carried: { 'crossbow-bolt': 20 },
    expected: {
      saves: [1, 1, 4, -1, 1, 5], // 2 + 2, 3 + 2
      numbers: {
        hitPoints: 9, // 6 + 2, and 1 for the dragon
        armorClass: 14, // 13 + 1 in the dragon’s scales
        initiative: 1,
        speed: 30,
        proficiencyBonus: 2,
        'skill.arcana': 1, // −1 + 2
        'skill.persuasion': 5, // 3 + 2
        passivePerception: 11,
        spellSaveDc: 13, // 8 + 2 + 3
      },
      strikes: { 'Light crossbow': [3, '1d8', 1] }, // 1 + 2
      load: [6.5, 180], // 5 + 20 × 0.075; 12 × 15
      slots: '2',
    },
  },
  {
    // Tiefling: Intelligence 10 + 1 = 11 (0), Charisma 15 + 2 = 17. Charisma 18 and Dexterity 14 (+2); Charisma 20 (+5).
    // Strength 8 (−1), Constitution 14 (+2), Wisdom 12 (+1).
    name: 'a tiefling sorcerer of level 11 with a wand of war',
    ancestry: 'tiefling',
    classes: { sorcerer: 11 },
    scores: [8, 13, 14, 10, 12, 15],
    choices: {
      'sorcerer-origin': ['draconic-bloodline'],
      'sorcerer-4-abilities': ['charisma', 'dexterity'],
      'sorcerer-8-abilities': ['charisma', 'charisma'],
    },
    skills: { deception: 1, intimidation: 1 },
    worn: ['dagger', 'wand-of-the-war-mage-plus-2', 'ring-of-protection'],
    expected: {
      saves: [0, 3, 7, 1, 2, 10], // each with 1 for the ring; 2 + 4 + 1, 5 + 4 + 1
      numbers: {
        hitPoints: 79, // 6 + 10 × 4 = 46; 11 × 2 = 22; 11 for the dragon
        armorClass: 16, // 13 + 2; ring 1
        initiative: 2,
        speed: 30,
        proficiencyBonus: 4,
        'skill.deception': 9, // 5 + 4
        passivePerception: 11,
        spellSaveDc: 17, // 8 + 4 + 5
        spellAttack: 11, // 4 + 5, and 2 for the wand
      },
      strikes: { Dagger: [6, '1d4', 2] }, // 2 + 4
      load: [1, 120], // 8 × 15
      attuned: 2,
      slots: '4 3 3 3 2 1',
    },
  },
  {
    // Human: 9 (−1), 14 (+2), 15 (+2), 11 (0), 13 (+1), 16. Level 4: Charisma 18 (+4).
    name: 'a human warlock of level 5',
    ancestry: 'human',
    classes: { warlock: 5 },
    scores: [8, 13, 14, 10, 12, 15],
    choices: {
      'warlock-invocations': ['beguiling-influence'],
      'warlock-4-abilities': ['charisma', 'charisma'],
    },
    skills: { arcana: 1, investigation: 1 },
    worn: ['leather-armor', 'crossbow-light'],
    expected: {
      saves: [-1, 2, 2, 0, 4, 7], // 1 + 3, 4 + 3
      numbers: {
        hitPoints: 38, // 8 + 4 × 5 + 5 × 2
        armorClass: 13, // 11 + 2
        initiative: 2,
        speed: 30,
        proficiencyBonus: 3,
        'skill.deception': 7, // 4 + 3, the invocation teaches it
        passivePerception: 11,
        passiveInvestigation: 13, // 10 + 0 + 3
        spellSaveDc: 15, // 8 + 3 + 4
        pactSlots: 2,
        pactSlotLevel: 3,
      },
      strikes: { 'Light crossbow': [5, '1d8', 2] }, // 2 + 3
      load: [15, 135], // 10 + 5; 9 × 15
    },
  },
  {
    // Half-elf: Charisma 15 + 2 = 17, Strength 14 + 1 = 15, Constitution 13 + 1 = 14. Charisma 18 and Strength 16 (+3);
    // Charisma 20 (+5); Constitution 16, 18 (+4). Dexterity 12 (+1), Intelligence 8 (−1), Wisdom 10 (0). Level 20.
    name: 'a half-elf paladin 2 and warlock 18',
    ancestry: 'half-elf',
    classes: { paladin: 2, warlock: 18 },
    scores: [14, 12, 13, 8, 10, 15],
    choices: {
      'half-elf-abilities': ['strength', 'constitution'],
      'paladin-style': ['defense'],
      'warlock-4-abilities': ['charisma', 'strength'],
      'warlock-8-abilities': ['charisma', 'charisma'],
      'warlock-12-abilities': ['constitution', 'constitution'],
      'warlock-16-abilities': ['constitution', 'constitution'],
    },
    skills: { athletics: 1, religion: 1, perception: 1, stealth: 1 },
    worn: ['splint-armor', 'shield', 'warhammer'],
    expected: {
      saves: [3, 1, 4, -1, 6, 11], // 0 + 6, 5 + 6
      numbers: {
        hitPoints: 186, // 10 + 6 = 16; 18 × 5 = 90; 20 × 4 = 80
        armorClass: 20, // 17 + 2 + 1 for the style
        initiative: 1,
        speed: 30, // Strength 16, 15 would do
        proficiencyBonus: 6,
        'skill.athletics': 9, // 3 + 6
        passivePerception: 16, // 10 + 0 + 6
        spellSaveDc: 19, // 8 + 6 + 5
        pactSlots: 4,
        pactSlotLevel: 5,
      },
      strikes: { Warhammer: [9, '1d8', 3] }, // 3 + 6
      load: [68, 240], // 60 + 6 + 2; 16 × 15
      slots: '2', // of a paladin 2
    },
  },
  {
    // Rock gnome: Intelligence 15 + 2 = 17 (+3), Constitution 14 + 1 = 15 (+2). Strength 8 (−1), Dexterity 13 (+1),
    // Wisdom 12 (+1), Charisma 10 (0).
    name: 'a rock gnome wizard of level 1',
    ancestry: 'rock-gnome',
    classes: { wizard: 1 },
    scores: [8, 13, 14, 15, 12, 10],
    skills: { arcana: 1, investigation: 1 },
    worn: ['quarterstaff'],
    carried: { spellbook: 1, backpack: 1 },
    expected: {
      saves: [-1, 1, 2, 5, 3, 0], // 3 + 2, 1 + 2
      numbers: {
        hitPoints: 8, // 6 + 2
        armorClass: 11, // 10 + 1
        initiative: 1,
        speed: 25,
        proficiencyBonus: 2,
        'skill.arcana': 5, // 3 + 2
        passivePerception: 11,
        passiveInvestigation: 15, // 10 + 3 + 2
        spellSaveDc: 13, // 8 + 2 + 3
      },
      strikes: { Quarterstaff: [1, '1d6', -1] }, // −1 + 2
      load: [12, 120], // 4 + 3 + 5; 8 × 15
      slots: '2',
    },
  },
  {
    // High elf: Dexterity 14 + 2 = 16, Intelligence 15 + 1 = 16. Intelligence 18, 20 (+5); Constitution 14 and Wisdom 13
    // (+1); Dexterity 18 (+4); Constitution 16 (+3). Strength 10 (0), Charisma 8 (−1).
    name: 'a high elf wizard of level 20 with robe, staff and ring',
    ancestry: 'high-elf',
    classes: { wizard: 20 },
    scores: [10, 14, 13, 15, 12, 8],
    choices: {
      'wizard-4-abilities': ['intelligence', 'intelligence'],
      'wizard-8-abilities': ['intelligence', 'intelligence'],
      'wizard-12-abilities': ['constitution', 'wisdom'],
      'wizard-16-abilities': ['dexterity', 'dexterity'],
      'wizard-19-abilities': ['constitution', 'constitution'],
    },
    skills: { arcana: 1, history: 1 },
    worn: ['robe-of-the-archmagi', 'staff-of-power', 'ring-of-protection'],
    expected: {
      saves: [3, 7, 6, 14, 10, 2], // each with staff 2 and ring 1; 5 + 6 + 3, 1 + 6 + 3
      numbers: {
        hitPoints: 142, // 6 + 19 × 4 = 82; 20 × 3 = 60
        armorClass: 22, // robe 15 + 4; staff 2; ring 1
        initiative: 4,
        speed: 30,
        proficiencyBonus: 6,
        'skill.arcana': 11, // 5 + 6
        passivePerception: 17, // 10 + 1 + 6
        spellSaveDc: 21, // 8 + 6 + 5, and 2 for the robe
        spellAttack: 15, // 6 + 5; robe 2; staff 2
      },
      strikes: { 'Staff of Power': [8, '1d6', 2] }, // 0 + 6 + 2; 0 + 2
      load: [4, 150], // 10 × 15
      attuned: 3,
      slots: '4 3 3 3 3 2 2 1 1',
    },
  },
];

describe('worked out by hand from the source', () => {
  it.each(heroes.map((hero) => [hero.name, hero] as const))('%s has exactly these numbers', (_, hero) => {
    expect(toldOf(hero)).toEqual({ attuned: 0, slots: '', violations: [], ...hero.expected });
  });
});
