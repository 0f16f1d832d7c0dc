import { type Character, type CharacterClass, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import { ancestryNamed } from '../dnd5e/ancestries';
import { experienceOf } from '../dnd5e/experience';
import type { MappingNotes } from '../mapping-notes';
import { NameIndex } from '../name-index';
import { wholeWithin } from '../reading';
import { characterName } from '../telling';
import { type Row, SCORES, numberIn, textIn } from './legacy-row';

/** Who it is. The system before had levels without classes, and here a level is one of a class. */
export function careerOf(row: Row, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const written = textIn(row, 'ancestry', 'race', 'species');
  const classes = classesOf(row, loaded, notes);
  const points = numberIn(row, 'experience_points', 'experience', 'xp');
  return {
    ...blankCharacter(loaded.ruleset, characterName(textIn(row, 'name', 'character_name'), notes)),
    mode: 'advisory',
    creationMethod: loaded.ruleset.creationMethods.find(({ kind }) => kind === 'manual')?.id ?? null,
    ancestry: written === '' ? null : ancestryNamed([written], 'race', loaded, notes),
    classes,
    // Its levels took other amounts of experience.
    experiencePoints: experienceOf(
      { from: 'experience_points', points, byMilestone: true },
      { classes },
      loaded,
      notes,
    ),
  };
}

function classesOf(row: Row, loaded: LoadedRuleset, notes: MappingNotes): Character['classes'] {
  const written = numberIn(row, 'character_level', 'level');
  const named = namedClass(row, loaded, notes);
  const taken = named ?? (written === null ? undefined : likeliest(row, loaded));
  if (taken === undefined) return [];
  const level = wholeWithin(written ?? 1, 1, loaded.ruleset.progression.maximumLevel);
  const why = [
    named === null ? 'The file has no class that is known here; this one goes by the highest score.' : '',
    written === null || level === written ? '' : `The file says level ${written}.`,
  ].filter((reason) => reason !== '');
  if (why.length > 0) notes.guess('character_level', '/classes', `${taken.name} ${level}`, why.join(' '));
  else notes.map('character_level', '/classes', `${taken.name} ${level}`);
  return [{ id: taken.id, level }];
}

/** The class the row names; null where it names none, or one that is not known. */
function namedClass(row: Row, { classes, ruleset }: LoadedRuleset, notes: MappingNotes): CharacterClass | null {
  const name = textIn(row, 'character_class', 'class_name', 'class');
  const named = name === '' ? null : new NameIndex(classes.values()).find(name);
  if (name !== '' && named === null)
    notes.leave('character_class', `${ruleset.shortName} has no class called ${name}.`);
  return named;
}

/** The class of the highest score; of equal ones the first. */
function likeliest(row: Row, { classes }: LoadedRuleset): CharacterClass | undefined {
  const scoreOf = (id: string) => numberIn(row, id) ?? 0;
  const [highest] = [...SCORES].sort((a, b) => scoreOf(b) - scoreOf(a));
  return [...classes.values()].find(({ keyAbilities }) => keyAbilities[0] === highest);
}
