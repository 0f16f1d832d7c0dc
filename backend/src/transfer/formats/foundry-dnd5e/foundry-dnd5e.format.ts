import { type Character, type LoadedRuleset, blankCharacter } from '@heroledger/rules';
import { type FinishedScore, baseScores } from '../dnd5e/base-scores';
import { Carrier } from '../dnd5e/carried-over';
import { experienceOf } from '../dnd5e/experience';
import { finalScores } from '../dnd5e/final-scores';
import { withFreeHands } from '../dnd5e/free-hands';
import { pickedRanks } from '../dnd5e/picked-ranks';
import { pickProficiencies } from '../dnd5e/proficiencies';
import type { ImportFormat } from '../import-format';
import { MappingNotes } from '../mapping-notes';
import { numberAt } from '../reading';
import { characterName } from '../telling';
import { readScores } from './foundry-abilities';
import { type FoundryActor, isFoundryCharacter, readActor } from './foundry-actor';
import { armorClassOf } from './foundry-armor-class';
import { readCareer } from './foundry-careers';
import { CARRIER, readEquipment } from './foundry-equipment';
import { readExtras } from './foundry-extras';
import { mostHitPoints, withHitPointRolls } from './foundry-hit-points';
import { learnedBy, savesOf, trainedBy } from './foundry-proficiencies';
import { readRanks } from './foundry-skills';
import { readStory } from './foundry-story';
import { readCurrency, readWounds } from './foundry-vitals';

const RULESET = 'srd-5.1';

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
  const points = numberAt(actor.system, 'details', 'xp', 'value');
  const experience = { from: 'details.xp.value', points, byMilestone: false };
  const bare: Character = {
    ...blankCharacter(loaded.ruleset, characterName(actor.name, notes)),
    mode: 'advisory',
    creationMethod: loaded.ruleset.creationMethods.find(({ kind }) => kind === 'manual')?.id ?? null,
    ancestry: career.ancestry,
    classes: career.classes,
    choices: career.choices,
    experiencePoints: experienceOf(experience, career, loaded, notes),
  };
  const choices = { ...bare.choices, ...pickProficiencies(learnedBy(actor), bare, loaded, notes) };
  const scores = readScores(actor, notes);
  const scored = {
    ...bare,
    choices,
    abilities: baseScores(scores, { ...bare, choices }, loaded, notes),
  };
  const whole = withTraining(actor, scored, scores, { loaded, notes });
  return {
    ...whole,
    spent: readWounds(actor, whole, loaded, notes),
    ...readStory(actor, notes),
    currency: readCurrency(actor, loaded, notes),
    extras: readExtras(actor, career, loaded, notes),
  };
}

interface Terms {
  readonly loaded: LoadedRuleset;
  readonly notes: MappingNotes;
}

/** What was learned, carried and rolled; where background, feats and other books made numbers what they are, so be it. */
function withTraining(
  actor: FoundryActor,
  scored: Character,
  scores: readonly FinishedScore[],
  { loaded, notes }: Terms,
): Character {
  const ranks = readRanks(actor, loaded, notes);
  const skills = pickedRanks(ranks, scored, loaded);
  const equipment = withFreeHands(readEquipment(actor, loaded, notes), loaded, notes);
  const rolled = withHitPointRolls(actor, { ...scored, skills, equipment }, loaded);
  const { has, lacks } = savesOf(actor);
  const most = mostHitPoints(actor);
  const armorClass = armorClassOf(actor);
  return new Carrier(rolled, {
    name: CARRIER,
    description:
      'What background, feats and other books brought, so that the numbers are those of the file. Put it away, and they go.',
    loaded,
    notes,
  })
    .learn([...learnedBy(actor), ...trainedBy(actor), ...has])
    .forget(lacks)
    .skill(ranks)
    .count(finalScores(scores, rolled, loaded))
    .count([
      ...(most === null ? [] : [{ from: 'attributes.hp.max', stat: 'hitPoints', value: most }]),
      ...(armorClass === null ? [] : [{ from: 'attributes.ac', stat: 'armorClass', value: armorClass }]),
    ]).worn;
}
