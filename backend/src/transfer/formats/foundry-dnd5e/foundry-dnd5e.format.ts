import { type Character, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import type { ImportFormat } from '../import-format';
import { MappingNotes } from '../mapping-notes';
import { readAbilities } from './foundry-abilities';
import { type FoundryActor, isFoundryCharacter, readActor } from './foundry-actor';
import { readCareer } from './foundry-careers';
import { readEquipment } from './foundry-equipment';
import { readExtras } from './foundry-extras';
import { readProficiencies } from './foundry-proficiencies';
import { readSkills } from './foundry-skills';
import { readStory } from './foundry-story';
import { readCurrency, readExperience, readWounds } from './foundry-vitals';

const RULESET = 'srd-5.1';
const LONGEST_NAME = 120;

/** Characters of Foundry's dnd5e system, 0.9 to 5: free mode, for the file may follow other books. */
export const foundryDnd5eFormat: ImportFormat = {
  id: 'foundry-dnd5e',
  recognises: isFoundryCharacter,
  read: (file, library) => {
    const notes = new MappingNotes();
    return { document: { ...readCharacter(readActor(file), library.get(RULESET), notes) }, pointer: '', notes };
  },
};

/** Step by step, because later parts follow from earlier ones: a score from the ancestry, wounds from the hit points. */
function readCharacter(actor: FoundryActor, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const career = readCareer(actor, loaded, notes);
  const bare: Character = {
    ...blankCharacter(loaded.ruleset, nameOf(actor, notes)),
    mode: 'advisory',
    creationMethod: loaded.ruleset.creationMethods.find(({ kind }) => kind === 'manual')?.id ?? null,
    ancestry: career.ancestry,
    classes: career.classes,
    choices: career.choices,
    experiencePoints: readExperience(actor, notes),
  };
  const choices = { ...bare.choices, ...readProficiencies(actor, bare, loaded, notes) };
  const unskilled = { ...bare, choices, abilities: readAbilities(actor, bare, loaded, notes) };
  const unequipped = { ...unskilled, skills: readSkills(actor, unskilled, loaded, notes) };
  const whole = { ...unequipped, equipment: readEquipment(actor, loaded, notes) };
  return {
    ...whole,
    spent: readWounds(actor, whole, loaded, notes),
    ...readStory(actor, notes),
    currency: readCurrency(actor, loaded, notes),
    extras: readExtras(actor, career, loaded, notes),
  };
}

function nameOf({ name }: FoundryActor, notes: MappingNotes): string {
  const kept = name.slice(0, LONGEST_NAME);
  if (kept === '') notes.guess('name', '/name', 'Nameless', 'The file has no name.');
  else notes.map('name', '/name', kept);
  return kept === '' ? 'Nameless' : kept;
}
