import { type Character, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import { ancestryNamed } from '../dnd5e/ancestries';
import { baseScores } from '../dnd5e/base-scores';
import { Carrier } from '../dnd5e/carried-over';
import { classesNamed } from '../dnd5e/classes';
import { experienceOf } from '../dnd5e/experience';
import { withFreeHands } from '../dnd5e/free-hands';
import { withRolls } from '../dnd5e/hit-point-rolls';
import { type Candidate, pickOptions } from '../dnd5e/picked-options';
import { pickedRanks } from '../dnd5e/picked-ranks';
import { pickProficiencies } from '../dnd5e/proficiencies';
import type { ImportFormat } from '../import-format';
import { MappingNotes } from '../mapping-notes';
import { type Json, at, isObject, numberAt, textAt } from '../reading';
import { characterName } from '../telling';
import { type DdbClass, classesOf, levelOf } from './ddb-classes';
import { extrasOf } from './ddb-extras';
import { rolledBeyondFixed } from './ddb-hit-points';
import { equipmentOf } from './ddb-items';
import { modifiersOf } from './ddb-modifiers';
import { learnedBy, savesOf } from './ddb-proficiencies';
import { type DdbFigures, type Scores, proficiencyBonusAt, scoresOf } from './ddb-scores';
import { ABILITIES, entriesAt, sheetOf } from './ddb-sheet';
import { skillsOf } from './ddb-skills';
import { backgroundOf, raceNames, storyOf } from './ddb-story';
import { totalsOf } from './ddb-totals';
import { currencyOf, spentOf } from './ddb-vitals';

const RULESET = 'srd-5.1';
const BY_MILESTONE = 1;

/** Characters of D&D Beyond as its character service gives them: free mode, for the file may follow other books. */
export const dndBeyondFormat: ImportFormat = {
  id: 'dndbeyond',
  recognises: (file) => sheetOf(file) !== null,
  read: (file, library) => {
    const notes = new MappingNotes();
    const sheet = sheetOf(file) ?? {};
    return { document: { ...readCharacter(sheet, library.get(RULESET), notes) }, pointer: '', notes };
  },
};

/** Step by step, because later parts follow from earlier ones: a score from the ancestry, wounds from the hit points. */
function readCharacter(sheet: Json, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const written = classesOf(sheet);
  const figures: DdbFigures = { sheet, classes: written, modifiers: modifiersOf(sheet, written) };
  const bare = readCareer(figures, loaded, notes);
  const learned = learnedBy(figures, loaded);
  const choices = { ...bare.choices, ...pickProficiencies(learned, bare, loaded, notes) };
  const unarmed = scoresOf(figures, ({ part }) => part !== 'item');
  const finished = ABILITIES.map((id, index) => ({ from: `stats[${index + 1}]`, id, score: unarmed[id] }));
  const abilities = baseScores(finished, { ...bare, choices }, loaded, notes);
  const scores = scoresOf(figures);
  const { ranks } = skillsOf(figures, scores);
  for (const { from, rank } of ranks.filter((one) => one.rank > 0))
    notes.map(from, '/skills', loaded.ruleset.skillRules.rankNames[rank - 1] ?? rank);
  const skills = pickedRanks(ranks, { ...bare, choices, abilities }, loaded);
  const equipment = withFreeHands(equipmentOf(sheet, loaded, notes), loaded, notes);
  const rolled = readRolls({ ...bare, choices, abilities, skills, equipment }, figures, loaded);
  const whole = carriedOver(rolled, figures, { scores, loaded, notes });
  return {
    ...whole,
    spent: spentOf(sheet, whole, loaded, notes),
    ...storyOf(sheet, written, notes),
    currency: currencyOf(sheet, loaded, notes),
    extras: extrasOf(sheet, notes),
  };
}

/** Who it is: ancestry, classes and what was picked with them. */
function readCareer({ sheet, classes: written }: DdbFigures, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const { classes } = classesNamed(written, loaded, notes);
  return {
    ...blankCharacter(loaded.ruleset, characterName(textAt(sheet, 'name') || textAt(sheet, 'characterName'), notes)),
    mode: 'advisory',
    creationMethod: loaded.ruleset.creationMethods.find(({ kind }) => kind === 'manual')?.id ?? null,
    ancestry: ancestryNamed(raceNames(sheet), 'race.fullName', loaded, notes),
    classes,
    choices: pickOptions(candidatesOf(sheet, written), classes, loaded, notes).choices,
    experiencePoints: experienceOf(
      {
        from: 'currentXp',
        points: numberAt(sheet, 'currentXp'),
        byMilestone: numberAt(sheet, 'preferences', 'progressionType') === BY_MILESTONE,
      },
      { classes },
      loaded,
      notes,
    ),
  };
}

/** Subclasses, and options such as a fighting style. */
function candidatesOf(sheet: Json, classes: readonly DdbClass[]): readonly Candidate[] {
  const options = at(sheet, 'options');
  const named = (from: string, entries: readonly Json[]): readonly Candidate[] =>
    entries.map((entry) => {
      const name = textAt(entry, 'definition', 'name');
      return { from: `${from}[${name}]`, name, identifier: '' };
    });
  return [
    ...classes
      .filter(({ subclass }) => subclass !== '')
      .map(({ subclass }) => ({ from: `classes[${subclass}]`, name: subclass, identifier: '' })),
    ...(isObject(options)
      ? Object.keys(options).flatMap((part) => named(`options.${part}`, entriesAt(options, part)))
      : []),
    ...named('feats', entriesAt(sheet, 'feats')),
  ];
}

/** Rolls are known only where every class is. */
function readRolls(character: Character, figures: DdbFigures, loaded: LoadedRuleset): Character {
  const levels = character.classes.reduce((sum, { level }) => sum + level, 0);
  return levels === levelOf(figures.classes) ? withRolls(character, rolledBeyondFixed(figures), loaded) : character;
}

interface CarryTerms {
  readonly scores: Scores;
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
}

/** The numbers of the file, where background, feats and other books made them what they are. */
function carriedOver(character: Character, figures: DdbFigures, { scores, loaded, notes }: CarryTerms): Character {
  const { ranks, totals } = skillsOf(figures, scores);
  const { has, lacks } = savesOf(figures);
  const level = levelOf(figures.classes);
  const bonus = { from: 'classes', stat: 'proficiencyBonus', value: proficiencyBonusAt(level) };
  const feats = entriesAt(figures.sheet, 'feats').map((feat) => textAt(feat, 'definition', 'name'));
  const sources = [backgroundOf(figures.sheet), ...feats].filter((name) => name !== '').slice(0, 50);
  return new Carrier(character, {
    name: 'Carried over from D&D Beyond',
    description:
      `What the ruleset has no place for, so that the numbers are those of the file: ${sources.join(', ') || 'other rules'}. Put it away, and they go.`.slice(
        0,
        2_000,
      ),
    loaded,
    notes,
  })
    .learn([...learnedBy(figures, loaded), ...has])
    .forget(lacks)
    .skill(ranks)
    .count([
      ...ABILITIES.map((id) => ({ from: `stats.${id}`, stat: id, value: scores[id] })),
      ...(level > 0 ? [bonus] : []),
    ])
    .count([...totals, ...totalsOf(figures, scores)]).worn;
}
