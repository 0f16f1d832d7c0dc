import type { Character, LoadedRuleset } from '@heroledger/rules';
import { callingOf, peopleOf } from '../carried-over/carried-career';
import { CARRIED_OVER, MOST_EXPERIENCE, levelOf, nobodyCalled } from '../carried-over/carried-ruleset';
import { carriedThings } from '../carried-over/carried-things';
import { type Wanted, settled, statOf } from '../carried-over/settled';
import type { ImportFormat } from '../import-format';
import { MappingNotes } from '../mapping-notes';
import { numberAt, textAt, wholeWithin } from '../reading';
import { readAbilities } from './pf2e-abilities';
import { type Pf2eActor, actorOf, itemOfType, levelIn, textIn } from './pf2e-actor';
import { readCurrency } from './pf2e-coins';
import { readExtras } from './pf2e-extras';
import { armorClassOf, bonusesOf, classDcOf, gainOf, hitPointsOf, speedOf, spellAttackOf } from './pf2e-numbers';
import { readSkills } from './pf2e-ranks';
import { plainRules } from './pf2e-rules';
import { readStory } from './pf2e-story';
import { thingsOf } from './pf2e-things';

const NOBODY: Pf2eActor = { name: '', system: {}, items: [] };

/** Characters of Foundry's pf2e system: free ones of a ruleset that holds their numbers, for theirs is not here. */
export const foundryPf2eFormat: ImportFormat = {
  id: 'foundry-pf2e',
  recognises: (file) => actorOf(file) !== null,
  read: (file, library) => {
    const notes = new MappingNotes();
    const document = readCharacter(actorOf(file) ?? NOBODY, library.get(CARRIED_OVER), notes);
    return { document: { ...document }, pointer: '', notes };
  },
};

/** Step by step, because later parts follow from earlier ones: hit points from the level and Constitution. */
function readCharacter(actor: Pf2eActor, loaded: LoadedRuleset, notes: MappingNotes): Character {
  const nobody = nobodyCalled(actor.name, loaded, notes);
  const level = levelOf(levelIn(actor), 'details.level.value', loaded, notes);
  const rules = plainRules(actor, level);
  const abilities = readAbilities(actor, level, loaded, notes);
  const { skills, fields } = readSkills(actor, rules, loaded, notes);
  const whole: Character = {
    ...nobody,
    ancestry: peopleOf(soughtIn(actor, 'ancestry'), loaded, notes),
    classes: [{ id: callingOf(soughtIn(actor, 'class'), loaded, notes), level }],
    abilities,
    skills,
    experiencePoints: readExperience(actor, notes),
    equipment: carriedThings(thingsOf(actor), loaded, notes),
    currency: readCurrency(actor, loaded, notes),
    ...readStory(actor, fields, notes),
  };
  const known = { actor, level, abilities, rules };
  const bonuses = [...bonusesOf(known, loaded)].flatMap(([stat, bonus]): readonly Wanted[] => {
    const reached = statOf(stat, whole, loaded);
    return reached === null ? [] : [{ from: `items.rules.${stat}`, stat, value: reached + bonus }];
  });
  const wanted = [
    ...bonuses,
    ...hitPointsOf(known),
    ...speedOf(known),
    ...classDcOf(known),
    ...spellAttackOf(known),
    ...armorClassOf(known, statOf('armorClass', whole, loaded) ?? 0),
  ];
  const complete = settled(whole, { wanted, gain: gainOf(known) }, loaded, notes);
  return { ...complete, spent: readWounds(actor, complete, loaded, notes), extras: readExtras(actor, notes) };
}

function soughtIn(actor: Pf2eActor, type: 'ancestry' | 'class') {
  const item = itemOfType(actor, type);
  const name = item?.name ?? textIn(actor.system, 'details', type);
  const from = item === undefined ? `details.${type}` : `items[${name}]`;
  return { from, name, alias: textAt(item?.system, 'slug') };
}

/** Counted anew at each level there; it forbids no level here. */
function readExperience({ system }: Pf2eActor, notes: MappingNotes): number {
  const points = numberAt(system, 'details', 'xp', 'value');
  if (points === null) return 0;
  notes.map('details.xp.value', '/experiencePoints', points);
  return wholeWithin(points, 0, MOST_EXPERIENCE);
}

/** `complete` is the character with everything but its wounds. */
function readWounds(
  { system }: Pf2eActor,
  complete: Character,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const { pool } = loaded.ruleset.presentation;
  const maximum = Math.max(0, statOf(pool, complete, loaded) ?? 0);
  const temporary = numberAt(system, 'attributes', 'hp', 'temp') ?? 0;
  if (temporary > 0) notes.leave('attributes.hp.temp', `${temporary} temporary hit points are not kept.`);
  const present = numberAt(system, 'attributes', 'hp', 'value');
  if (present === null) return {};
  const spent = wholeWithin(maximum - present, 0, maximum);
  notes.map('attributes.hp.value', `/spent/${pool}`, `${maximum - spent} of ${maximum}`);
  return spent === 0 ? {} : { [pool]: spent };
}
