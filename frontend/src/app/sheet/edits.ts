import { equip, putAway, withSkillRank, type Character, type EquipmentItem, type OpenChoice } from '@heroledger/rules';

/** Pure steps from one document to the next. What the rules say of the outcome is asked afterwards. */

export function changeItem(character: Character, id: string, change: Partial<EquipmentItem>): Character {
  const moved = change.isEquipped === undefined ? character : (change.isEquipped ? equip : putAway)(character, id);
  const equipment = moved.equipment.map((item) => (item.id === id ? { ...item, ...change } : item));
  return { ...moved, equipment };
}

export function addItem(character: Character, item: EquipmentItem): Character {
  return { ...character, equipment: [...character.equipment, item] };
}

/** What lay in it stays with the character. */
export function removeItem(character: Character, id: string): Character {
  const equipment = character.equipment
    .filter((item) => item.id !== id)
    .map((item) => (item.containerId === id ? { ...item, containerId: null } : item));
  return { ...character, equipment };
}

/** `used` of a pool such as hit points. */
export function spend(character: Character, poolId: string, used: number): Character {
  return { ...character, spent: { ...character.spent, [poolId]: used } };
}

/** Rank 0 forgets the skill. */
export function setSkillRank(character: Character, id: string, rank: number): Character {
  if (rank <= 0) return { ...character, skills: character.skills.filter((skill) => skill.id !== id) };
  return { ...character, skills: withSkillRank(character.skills, id, rank) };
}

/** Gives one pick of an option back. */
export function giveBack(character: Character, choice: OpenChoice, option: string): Character {
  if (choice.kind === 'skill-pick') return setSkillRank(character, option, choice.rank - 1);
  const at = choice.picked.indexOf(option);
  const picked = choice.picked.filter((_, index) => index !== at);
  return { ...character, choices: { ...character.choices, [choice.id]: picked } };
}

/** One more level in a class, or the first in a new one. */
export function riseIn(character: Character, classId: string): Character {
  const known = character.classes.some(({ id }) => id === classId);
  const classes = known
    ? character.classes.map((taken) => (taken.id === classId ? { id: classId, level: taken.level + 1 } : taken))
    : [...character.classes, { id: classId, level: 1 }];
  return { ...character, classes };
}

export function award(character: Character, amount: number): Character {
  return { ...character, experiencePoints: Math.max(0, character.experiencePoints + amount) };
}

/** A version 4 UUID, also where the page is not served over HTTPS. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0');
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0');
    return byte.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
