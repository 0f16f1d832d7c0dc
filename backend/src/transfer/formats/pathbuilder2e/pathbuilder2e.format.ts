import type { Character, LoadedRuleset } from '@heroledger/rules';
import { callingOf, peopleOf } from '../carried-over/carried-career';
import { CARRIED_OVER, MOST_EXPERIENCE, levelOf, modifierOf, nobodyCalled } from '../carried-over/carried-ruleset';
import { textOf } from '../carried-over/carried-story';
import { carriedThings } from '../carried-over/carried-things';
import { type Wanted, settled, statOf } from '../carried-over/settled';
import type { ImportFormat } from '../import-format';
import { MappingNotes } from '../mapping-notes';
import { type Json, wholeWithin } from '../reading';
import { buildOf, looseNumberAt, saidAt } from './pathbuilder-build';
import { thingsOf } from './pathbuilder-equipment';
import { readExtras } from './pathbuilder-extras';
import { bonusesOf, gainOf, readAbilities, readCurrency, wantedOf } from './pathbuilder-numbers';
import { readSkills } from './pathbuilder-skills';
import { readBiography } from './pathbuilder-story';

/** Characters of Pathbuilder 2e: free ones of a ruleset that holds their numbers, for theirs is not here. */
export const pathbuilder2eFormat: ImportFormat = {
  id: 'pathbuilder2e',
  recognises: (file) => buildOf(file) !== null,
  read: (file, library) => {
    const notes = new MappingNotes();
    const document = readCharacter(buildOf(file) ?? {}, library.get(CARRIED_OVER), notes);
    return { document: { ...document }, pointer: '', notes };
  },
};

function readCharacter(build: Json, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const nobody = nobodyCalled(saidAt(build, 'name'), loaded, notes);
  const level = levelOf(looseNumberAt(build, 'level'), 'level', loaded, notes);
  const calling = callingOf({ from: 'class', name: saidAt(build, 'class') }, loaded, notes);
  const ancestry = peopleOf({ from: 'ancestry', name: saidAt(build, 'ancestry') }, loaded, notes);
  const abilities = readAbilities(build, loaded, notes);
  const { skills, fields } = readSkills(build, loaded, notes);
  const dexterity = modifierOf(abilities['dexterity'] ?? 10);
  const whole: Character = {
    ...nobody,
    ancestry,
    classes: [{ id: calling, level }],
    abilities,
    skills,
    experiencePoints: readExperience(build, notes),
    equipment: carriedThings(thingsOf(build, dexterity), loaded, notes),
    currency: readCurrency(build, loaded, notes),
    biography: readBiography(build, notes),
    notes: textOf([fields.join('\n')], 'lores', notes),
  };
  const bonuses = [...bonusesOf(build, loaded)].flatMap(([stat, bonus]): readonly Wanted[] => {
    const reached = statOf(stat, whole, loaded);
    return reached === null ? [] : [{ from: `mods.${stat}`, stat, value: reached + bonus }];
  });
  const wanted = [...bonuses, ...wantedOf(build, level, abilities, loaded)];
  return {
    ...settled(whole, { wanted, gain: gainOf(build, abilities) }, loaded, notes),
    extras: readExtras(build, notes),
  };
}

/** Newer exports only. */
function readExperience(build: Json, notes: MappingNotes): number {
  const points = looseNumberAt(build, 'xp');
  if (points === null) return 0;
  notes.map('xp', '/experiencePoints', points);
  return wholeWithin(points, 0, MOST_EXPERIENCE);
}
