import {
  type Ability,
  type Attack,
  type Character,
  type LimitUse,
  type LoadedRuleset,
  type Sheet,
  type SheetFeature,
  type Stat,
  characterLevel,
  choicesFor,
} from '@heroledger/rules';
import { type CarriedThing, carriedThings } from './carried-things';

/** A sheet as somebody reads it on paper: sorted into its places, with names in place of ids. */
export interface SheetOutline {
  readonly name: string;
  /** Who the character is: `Hill Dwarf`, `Cleric 1`. */
  readonly kicker: readonly string[];
  /** `SRD 5.1, version 1.0.0`. */
  readonly rulesetWords: string;
  /** Due wherever data of the ruleset is used. */
  readonly attribution: string | null;
  readonly level: number;
  readonly experience: Sheet['experience'];
  readonly abilities: readonly AbilityFigures[];
  /** Which numbers lead is said by the ruleset. */
  readonly shield: Stat | null;
  readonly pool: Stat | null;
  readonly vitals: readonly Stat[];
  readonly saves: readonly Stat[];
  readonly skills: readonly Stat[];
  readonly rankNames: readonly string[];
  /** What has no place of its own: magic, carrying and the like. */
  readonly others: readonly Stat[];
  readonly attacks: readonly Attack[];
  readonly things: readonly CarriedThing[];
  /** Coins there are, the most valuable first: `12 gp`. */
  readonly purse: readonly Coins[];
  readonly limits: readonly LimitUse[];
  readonly training: Sheet['training'];
  readonly features: readonly SheetFeature[];
  readonly choices: readonly ChoiceInWords[];
  /** Traits, biography and notes, those that are written. */
  readonly story: readonly { readonly title: string; readonly text: string }[];
  /** What the rules have against the character, a sentence each. */
  readonly corrections: readonly string[];
}

export interface AbilityFigures {
  readonly ability: Ability;
  readonly score: Stat;
  readonly modifier: Stat | null;
  /** Of the class that was taken first. */
  readonly isKey: boolean;
}

export interface Coins {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly amount: number;
}

export interface ChoiceInWords {
  readonly name: string;
  /** What it comes from, such as `Fighter 1`. */
  readonly source: string;
  readonly picked: readonly string[];
}

/** `sheet` is the one derived from `character`. */
export function outlineOf(character: Character, sheet: Sheet, loaded: LoadedRuleset): SheetOutline {
  const { ruleset } = loaded;
  const { experience, attacks, limits, training, features } = sheet;
  return {
    name: character.name,
    kicker: kickerOf(character, loaded),
    rulesetWords: `${ruleset.shortName}, version ${ruleset.version}`,
    attribution: ruleset.attribution,
    level: characterLevel(character),
    experience,
    ...figuresOf(character, sheet, loaded),
    rankNames: ruleset.skillRules.rankNames,
    attacks,
    things: carriedThings(character, loaded),
    purse: purseOf(character, loaded),
    limits,
    training,
    features,
    choices: choicesOf(character, loaded),
    story: [
      { title: 'Traits', text: character.personalityTraits },
      { title: 'Biography', text: character.biography },
      { title: 'Notes', text: character.notes },
    ].filter(({ text }) => text.trim() !== ''),
    corrections: sheet.violations.map(({ message }) => message),
  };
}

function kickerOf({ ancestry, classes }: Character, loaded: LoadedRuleset): readonly string[] {
  const from = ancestry === null ? [] : [loaded.ancestries.get(ancestry)?.name ?? ancestry];
  return [...from, ...classes.map(({ id, level }) => `${loaded.classes.get(id)?.name ?? id} ${level}`)];
}

const GROUPS_WITH_A_PLACE: ReadonlySet<Stat['group']> = new Set(['ability', 'modifier', 'save', 'skill']);

function figuresOf(character: Character, { stats }: Sheet, { ruleset, classes }: LoadedRuleset) {
  const byId = new Map(stats.map((stat) => [stat.id, stat]));
  const find = (id: string): Stat | null => byId.get(id) ?? null;
  const { shield, pool, vitals } = ruleset.presentation;
  const placed = new Set([shield, pool, ...vitals]);
  const keys = new Set(classes.get(character.classes[0]?.id ?? '')?.keyAbilities ?? []);
  return {
    abilities: ruleset.abilities.flatMap((ability): readonly AbilityFigures[] => {
      const score = find(ability.id);
      const modifier = stats.find((stat) => stat.group === 'modifier' && stat.ability === ability.id) ?? null;
      return score === null ? [] : [{ ability, score, modifier, isKey: keys.has(ability.id) }];
    }),
    shield: find(shield),
    pool: find(pool),
    vitals: vitals.map(find).filter((stat) => stat !== null),
    saves: stats.filter(({ group }) => group === 'save'),
    skills: stats.filter(({ group }) => group === 'skill'),
    others: stats.filter((stat) => !placed.has(stat.id) && !GROUPS_WITH_A_PLACE.has(stat.group) && !isIdle(stat)),
  };
}

/** Magic of somebody without any: nothing has ever been added to it. */
const isIdle = ({ group, value, steps }: Stat): boolean => group === 'magic' && value === 0 && steps.length === 0;

const purseOf = ({ currency }: Character, { ruleset }: LoadedRuleset): readonly Coins[] =>
  [...ruleset.currencies]
    .sort((one, other) => other.worth - one.worth)
    .map(({ id, name, abbreviation }) => ({ id, name, abbreviation, amount: currency[id] ?? 0 }))
    .filter(({ amount }) => amount !== 0);

const choicesOf = (character: Character, loaded: LoadedRuleset): readonly ChoiceInWords[] =>
  choicesFor(character, loaded)
    .filter(({ picked }) => picked.length > 0)
    .map(({ name, source, picked, options }) => {
      const names = new Map(options.map((option) => [option.id, option.name]));
      return { name, source, picked: picked.map((id) => names.get(id) ?? id) };
    });
